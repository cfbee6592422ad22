<#import "../lists.ftl" as lists>
<dl class="glossary">
<#list terms as term>
<dt id="${term.id}">${term.name}<#if term.aliases?has_content> <span class="facts">${term.aliases?join(", ")}</span></#if></dt>
<dd>${term.definition}<#if term.introducedBy?has_content> <span class="facts">${t("term.introduced")} <@lists.links term.introducedBy/></span></#if></dd>
</#list>
</dl>
