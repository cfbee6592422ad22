<#import "../lists.ftl" as lists>
<@lists.searchForm/>
<script src="${site.search.script}" defer></script>
<div class="titles">
<#list shelves as shelf>
<section>
<h2><#if shelf.href??><a href="${shelf.href}">${shelf.title}</a><#elseif shelf.title?has_content>${shelf.title}<#else>${t("undated")}</#if></h2>
<ul>
<#list shelf.posts as post>
<li><a href="${post.href}"<@lists.lang post/>>${post.title}</a></li>
</#list>
</ul>
</section>
</#list>
</div>
<p class="shortcuts" hidden><label><input type="checkbox"> ${t("search.shortcuts")}</label></p>
