<#import "layout.ftl" as layout>
<#import "lists.ftl" as lists>
<@layout.frame>
<header>
<@layout.eyebrow/>
<h1>${page.title}</h1>
<#if whole.item.description?has_content><p class="lead">${whole.item.description}</p></#if>
<p class="facts"><@lists.seriesFacts whole.item/></p>
</header>
<nav aria-label="${t("series.outline")}">
<@lists.parts whole.parts false/>
</nav>
<#if whole.introduction?markup_string?has_content>
<div class="text">
${whole.introduction}
</div>
</#if>
<#list whole.texts as part>
<article class="part" id="${part.id}"<#if part.language??> lang="${part.language}"</#if>>
<header>
<p class="eyebrow"><a href="${part.href}">${part.name}</a><#if part.authors?has_content> · <#list part.authors as author>${author.name}<#sep>, </#sep></#list></#if><#if part.date??> · <time datetime="${part.date.iso}">${part.date.text}</time></#if></p>
<h2<#if part.titleId??> id="${part.titleId}"</#if>>${part.title}</h2>
</header>
<div class="text">
${part.content}
</div>
</article>
</#list>
</@layout.frame>
