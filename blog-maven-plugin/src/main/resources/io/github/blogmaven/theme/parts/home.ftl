<#import "../lists.ftl" as lists>
<#list home.sections as section>
<#if section == "start-here" && home.startHere??>
<section class="start">
<h2><a href="${home.startHere.href}">${home.startHere.title}</a></h2>
<p>${t("home.start")}</p>
<#if home.paths?has_content><@lists.pathCards home.paths "h3"/></#if>
</section>
<#elseif section == "series" && home.series?has_content>
<section>
<h2>${t("page.series")}</h2>
<@lists.series home.series/>
</section>
<#elseif section == "recent" && home.posts?has_content>
<section>
<h2>${t("home.recent")}</h2>
<@lists.posts home.posts/>
<#if home.number == home.last && home.archive??><p class="facts"><a href="${home.archive.href}">${home.archive.title}</a></p></#if>
</section>
</#if>
</#list>
<#if home.newer?? || home.older??>
<nav class="turn" aria-label="${t("turn")}">
<#if home.newer??><a class="previous" rel="prev" href="${home.newer}">${t("home.newer")}</a></#if>
<#if home.older??><a class="next" rel="next" href="${home.older}">${t("home.older")}</a></#if>
</nav>
</#if>
