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
<article class="part" id="${part.id}"<@lists.langOf part/>>
<header>
<#assign name><a href="${part.href}">${part.name}</a></#assign>
<#assign authors><#list part.authors as author>${author.name}<#sep>${t("list.pair", "", "")}</#sep></#list></#assign>
<#assign date><@lists.time part.date!/></#assign>
<p class="eyebrow"><@lists.joined [name, authors, date]/></p>
<h2<#if part.titleId??> id="${part.titleId}"</#if>>${part.title}</h2>
</header>
<div class="text">
${part.content}
</div>
</article>
</#list>
</@layout.frame>
