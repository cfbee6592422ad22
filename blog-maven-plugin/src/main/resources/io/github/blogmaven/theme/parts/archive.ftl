<#import "../lists.ftl" as lists>
<#list years as year>
<section>
<h2<#if year.year?has_content> id="${year.year}"</#if>>${year.year?has_content?then(year.year, t("undated"))}</h2>
<ul class="dates">
<#list year.posts as post>
<li><#if post.date??><time datetime="${post.date.iso}">${post.date.text}</time> </#if><a href="${post.href}"<@lists.lang post/>>${post.title}</a><#if post.draft> <span class="mark">${t("draft")}</span></#if></li>
</#list>
</ul>
</section>
</#list>
