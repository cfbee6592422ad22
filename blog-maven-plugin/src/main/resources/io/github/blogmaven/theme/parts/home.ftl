<#import "../lists.ftl" as lists>
<#-- Where more follows on the page, the newest posts come first and the others last. -->
<#assign isSplit = home.sections?seq_contains("recent") && home.sections?last != "recent" && (home.listing.posts?size > 4)>
<#list home.sections as section>
<#if section == "start-here" && home.startHere??>
<section class="start">
<h2><a href="${home.startHere.href}">${home.startHere.title}</a></h2>
<p class="facts">${home.paths?has_content?then(t("home.start"), t("description.start-here", site.title))}</p>
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
<@lists.posts isSplit?then(home.listing.posts[0..*3], home.listing.posts)/>
<#if !isSplit><@allPosts/></#if>
</section>
</#if>
</#list>
<#if isSplit>
<section>
<h2>${t("home.more")}</h2>
<@lists.posts home.listing.posts[3..]/>
<@allPosts/>
</section>
</#if>
<@lists.turn home.listing/>

<#macro allPosts>
<#if !home.listing.older?? && home.archive??><p class="facts"><a href="${home.archive.href}">${home.archive.title}</a></p></#if>
</#macro>
