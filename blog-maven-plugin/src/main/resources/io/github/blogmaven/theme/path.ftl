<#import "layout.ftl" as layout>
<#import "lists.ftl" as lists>
<@layout.frame>
<h1>${page.title}</h1>
<p class="facts"><#if path.item.audience??>${t("path.for", path.item.audience)} · </#if>${t("path.steps", path.item.steps)} · <@lists.minutes path.item.minutes/></p>
<#if path.item.description?has_content><p class="lead">${path.item.description}</p></#if>
<div class="text">
${path.why}
</div>
<h2>${t("path.way")}</h2>
<@lists.pathSteps path.steps/>
</@layout.frame>
