<#import "layout.ftl" as layout>
<#import "lists.ftl" as lists>
<@layout.frame>
<header class="person">
<#if author.image??><img src="${author.image}" alt=""></#if>
<@layout.eyebrow>${t("author")}</@layout.eyebrow>
<h1>${page.title}</h1>
<#if author.listing.number == 1>
<#if author.bio??><p class="lead">${author.bio}</p></#if>
<#if author.url?? || author.links?has_content>
<#assign home><#if author.url??><a href="${author.url}">${t("author.home")}</a></#if></#assign>
<#assign elsewhere><#list author.links as link><a href="${link.url}">${link.title}</a><#sep> · </#sep></#list></#assign>
<p class="facts"><@lists.joined [home, elsewhere]/></p>
</#if>
<#else>
<p class="facts">${t("listing.place", author.listing.number, author.listing.last)}</p>
</#if>
</header>
<#if author.listing.number == 1 && author.series?has_content>
<section>
<h2>${t("page.series")}</h2>
<@lists.series author.series/>
</section>
</#if>
<section>
<h2>${t("topic.posts")}</h2>
<@lists.posts author.listing.posts/>
</section>
<@lists.turn author.listing/>
</@layout.frame>
