<#import "layout.ftl" as layout>
<#import "lists.ftl" as lists>
<@layout.frame>
<header>
<@layout.eyebrow/>
<h1>${page.title}</h1>
<#if topic.listing.number == 1>
<#if topic.item.description?has_content><p class="lead">${topic.item.description}</p></#if>
<#else>
<p class="facts">${t("listing.place", topic.listing.number, topic.listing.last)}</p>
</#if>
</header>
<#if topic.listing.number == 1>
<div class="text">
${topic.introduction}
</div>
<#if topic.item.series?has_content>
<section>
<h2>${t("page.series")}</h2>
<@lists.series topic.item.series/>
</section>
</#if>
</#if>
<#if topic.listing.posts?has_content>
<section>
<h2>${t("topic.posts")}</h2>
<@lists.posts topic.listing.posts/>
</section>
</#if>
<@lists.turn topic.listing/>
<#if page.feed??><p class="facts"><a href="${page.feed}">${t("topic.feed")}</a></p></#if>
</@layout.frame>
