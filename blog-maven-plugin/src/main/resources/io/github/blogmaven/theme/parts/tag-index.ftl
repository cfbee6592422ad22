<ul class="tags">
<#list tags as tag>
<li><#if tag.href??><a href="${tag.href}">${tag.title}</a><#else>${tag.title}</#if> <span class="facts">${tag.posts}</span></li>
</#list>
</ul>
