<#import "../lists.ftl" as lists>
<#list topics as topic>
<section>
<h2><a href="${topic.href}">${topic.title}</a></h2>
<#if topic.description?has_content><p>${topic.description}</p></#if>
<#if topic.series?has_content><ul><#list topic.series as one><li><a href="${one.href}"<@lists.lang one/>>${one.title}</a></li></#list></ul></#if>
<#if (topic.posts > 0)><p class="facts">${t("posts", topic.posts)}</p></#if>
</section>
</#list>
