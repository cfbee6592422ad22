<#import "layout.ftl" as layout>
<#import "lists.ftl" as lists>
<@layout.frame>
<header>
<p class="eyebrow">${t("topic")}</p>
<h1>${page.title}</h1>
<#if topic.description?has_content><p class="lead">${topic.description}</p></#if>
</header>
<div class="text">
${topic.introduction}
</div>
<#if topic.series?has_content>
<section>
<h2>${t("page.series")}</h2>
<@lists.series topic.series/>
</section>
</#if>
<#if topic.posts?has_content>
<section>
<h2>${t("topic.posts")}</h2>
<@lists.posts topic.posts/>
</section>
</#if>
</@layout.frame>
