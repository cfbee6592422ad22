<#import "layout.ftl" as layout>
<#import "lists.ftl" as lists>
<@layout.frame>
<header data-series="">
<@layout.eyebrow><@lists.links series.topics/></@layout.eyebrow>
<h1>${page.title}</h1>
<#if series.item.description?has_content><p class="lead">${series.item.description}</p></#if>
<p class="facts"><@lists.seriesFacts series.item/></p>
</header>
<#if series.audience?? || series.requires?has_content>
<dl class="before">
<#if series.audience??><div><dt>${t("series.audience")}</dt><dd>${series.audience}</dd></div></#if>
<#if series.requires?has_content><div><dt>${t("post.requires")}</dt><dd><@lists.links series.requires/></dd></div></#if>
</dl>
</#if>
<section>
<h2>${t("series.outline")}</h2>
<@lists.parts series.parts/>
<#if series.whole??><p class="facts"><a href="${series.whole}">${t("series.whole")}</a></p></#if>
</section>
<#if series.outcomes?has_content>
<section>
<h2>${t("series.outcomes")}</h2>
<ul><#list series.outcomes as outcome><li>${outcome}</li></#list></ul>
</section>
</#if>
<#if series.introduction?markup_string?has_content>
<div class="text">
${series.introduction}
</div>
</#if>
<#if series.after?has_content>
<section>
<h2>${t("series.after")}</h2>
<@lists.series series.after/>
</section>
</#if>
<#if page.feed??><p class="facts"><a href="${page.feed}">${t("series.feed")}</a></p></#if>
</@layout.frame>
