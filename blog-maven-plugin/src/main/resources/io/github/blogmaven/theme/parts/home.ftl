<#import "../lists.ftl" as lists>
<#list home.sections as section>
<#if section == "start-here" && home.startHere??>
<p class="start"><a href="${home.startHere.href}">${home.startHere.title}</a> ${t("home.start")}</p>
<#elseif section == "series" && home.series?has_content>
<section>
<h2>${t("page.series")}</h2>
<@lists.series home.series/>
</section>
<#elseif section == "recent" && home.posts?has_content>
<section>
<h2>${t("home.recent")}</h2>
<@lists.posts home.posts/>
</section>
</#if>
</#list>
<#if home.newer?? || home.older??>
<nav class="turn" aria-label="${t("turn")}">
<#if home.newer??><p class="previous"><a rel="prev" href="${home.newer}">${t("home.newer")}</a></p></#if>
<#if home.older??><p class="next"><a rel="next" href="${home.older}">${t("home.older")}</a></p></#if>
</nav>
</#if>
