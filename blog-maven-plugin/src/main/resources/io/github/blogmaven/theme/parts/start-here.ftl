<#import "../lists.ftl" as lists>
<#list start.paths as path><@lists.path path/></#list>
<#list start.topics as topic>
<section>
<h2><a href="${topic.href}">${topic.title}</a></h2>
<#if topic.description?has_content><p>${topic.description}</p></#if>
<@lists.series topic.series/>
</section>
</#list>
<#if start.series?has_content>
<section>
<h2>${t("page.series")}</h2>
<@lists.series start.series/>
</section>
</#if>
