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
<#elseif section == "recent" && home.listing.posts?has_content>
<section>
<h2><#if home.listing.number == 1>${t("home.recent")}<#else>${t("listing.place", home.listing.number, home.listing.last)}</#if></h2>
<@lists.posts home.listing.posts/>
<#if !home.listing.older?? && home.archive??><p class="facts"><a href="${home.archive.href}">${home.archive.title}</a></p></#if>
</section>
</#if>
</#list>
<@lists.turn home.listing/>
