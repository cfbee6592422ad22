<#import "layout.ftl" as layout>
<#import "lists.ftl" as lists>
<@layout.frame>
<article>
<h1<#if standing.titleId??> id="${standing.titleId}"</#if>>${page.title}</h1>
<#if standing.toc?has_content>
<details class="toc">
<summary>${t("toc")}</summary>
<nav aria-label="${t("toc")}"><@lists.contents standing.toc/></nav>
</details>
</#if>
<div class="text">
${standing.before}
</div>
<#if standing.generated??>
<#include "parts/" + standing.generated + ".ftl">
<div class="text">
${standing.after}
</div>
</#if>
<#if standing.editUrl??><p class="facts"><a href="${standing.editUrl}">${t("edit")}</a></p></#if>
</article>
</@layout.frame>
