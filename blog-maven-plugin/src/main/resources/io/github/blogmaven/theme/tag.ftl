<#import "layout.ftl" as layout>
<#import "lists.ftl" as lists>
<@layout.frame>
<header>
<p class="eyebrow">${t("tag")}</p>
<h1>${page.title}</h1>
<p class="facts">${t("posts", tag.count)}</p>
</header>
<@lists.posts tag.posts "h2"/>
</@layout.frame>
