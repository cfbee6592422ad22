<#import "layout.ftl" as layout>
<#import "lists.ftl" as lists>
<@layout.frame>
<header>
<@layout.eyebrow/>
<h1>${page.title}</h1>
<p class="facts">${t("posts", tag.item.posts)}<#if (tag.listing.last > 1)> · ${t("listing.place", tag.listing.number, tag.listing.last)}</#if></p>
</header>
<@lists.posts tag.listing.posts "h2"/>
<@lists.turn tag.listing/>
</@layout.frame>
