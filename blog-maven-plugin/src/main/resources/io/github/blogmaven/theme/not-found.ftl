<#import "layout.ftl" as layout>
<#import "lists.ftl" as lists>
<@layout.frame>
<h1>${page.title}</h1>
<p>${t("not-found.text")}</p>
<#if site.search??><@lists.searchForm/></#if>
<h2>${t("not-found.likely")}</h2>
<ul>
<li><a href="${site.home}">${t("not-found.home")}</a></li>
<#list likely as link>
<li><a href="${link.href}"<@lists.lang link/>>${link.title}</a></li>
</#list>
</ul>
</@layout.frame>
