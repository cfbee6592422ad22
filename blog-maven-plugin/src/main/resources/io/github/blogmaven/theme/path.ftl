<#import "layout.ftl" as layout>
<#import "lists.ftl" as lists>
<@layout.frame>
<header>
<@layout.eyebrow/>
<h1>${page.title}</h1>
<#if path.item.description?has_content><p class="lead">${path.item.description}</p></#if>
<#if path.item.audience??><p>${t("path.for", path.item.audience)}</p></#if>
<p class="facts"><@lists.pathFacts path.item/></p>
</header>
<h2>${t("path.way")}</h2>
<@lists.pathSteps path/>
<#if path.why?markup_string?has_content>
<h2>${t("path.why")}</h2>
<div class="text">
${path.why}
</div>
</#if>
</@layout.frame>
