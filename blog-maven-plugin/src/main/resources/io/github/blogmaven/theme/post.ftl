<#import "layout.ftl" as layout>
<#import "lists.ftl" as lists>
<@layout.frame wide=true>
<#if post.series??>
<#assign current = post.series.parts?filter(part -> part.current)>
<details class="rail">
<summary>${post.item.part!} · ${post.series.item.title}</summary>
<nav aria-label="${t("series.outline")}">
<p class="rail-title"><a href="${post.series.item.href}">${post.series.item.title}</a></p>
<p class="facts">${post.item.part!} · ${t("series.total", post.series.item.minutes)}</p>
<@lists.parts post.series.parts false/>
</nav>
</details>
</#if>
<article>
<header>
<#if post.item.draft><p class="mark">${t("draft")}</p></#if>
<h1<#if post.titleId??> id="${post.titleId}"</#if>>${post.item.title}</h1>
<p class="facts"><#list post.authors as author><#if author.url??><a href="${author.url}">${author.name}</a><#else>${author.name}</#if><#sep>, </#sep></#list><#if post.authors?has_content && post.item.date??> · </#if><#if post.item.date??><time datetime="${post.item.date.iso}">${post.item.date.text}</time></#if><#if post.updated??>, ${t("post.updated")} <time datetime="${post.updated.iso}">${post.updated.text}</time></#if> · <@lists.minutes post.item.minutes/><#list site.languages?filter(language -> language.translated && !language.current) as language> · <a href="${language.href}" lang="${language.tag}" hreflang="${language.tag}">${language.name}</a></#list></p>
<#if post.replacedBy??><p class="notice">${t("post.replaced")} <a href="${post.replacedBy.href}"<@lists.lang post.replacedBy/>>${post.replacedBy.title}</a></p></#if>
<#if post.requires?has_content><p class="requires">${t("post.requires")} <@lists.links post.requires/></p></#if>
<#if post.revisits?has_content><p class="revisits">${t("post.revisits")} <@lists.links post.revisits/></p></#if>
</header>
<#if post.toc?has_content>
<details class="toc">
<summary>${t("toc")}</summary>
<nav aria-label="${t("toc")}"><@lists.contents post.toc/></nav>
</details>
</#if>
<div class="text">
${post.content}
</div>
<footer class="post">
<#if post.basis?? || post.reviewed?? || post.verifiedWith?has_content || post.changes?has_content>
<dl class="record">
<#if post.basis??><div><dt>${t("post.basis")}</dt><dd>${post.basis.label}</dd></div></#if>
<#if post.verifiedWith?has_content><div><dt>${t("post.verified")}</dt><dd>${post.verifiedWith?join(", ")}</dd></div></#if>
<#if post.reviewed??><div><dt>${t("post.reviewed")}</dt><dd><time datetime="${post.reviewed.iso}">${post.reviewed.text}</time></dd></div></#if>
<#list post.changes as change>
<div><dt><time datetime="${change.date.iso}">${change.date.text}</time></dt><dd>${change.note}</dd></div>
</#list>
</dl>
</#if>
<#if post.next?? || post.previous??>
<nav class="turn" aria-label="${t("turn")}">
<#if post.previous??><p class="previous"><span>${post.series???then(t("series.previous", post.series.partTitle), t("previous"))}</span> <a rel="prev" href="${post.previous.href}"<@lists.lang post.previous/>>${post.previous.title}</a></p></#if>
<#if post.next??><p class="next"><span>${post.series???then(t("series.next", post.series.partTitle), t("next"))}</span> <a rel="next" href="${post.next.href}"<@lists.lang post.next/>>${post.next.title}</a></p></#if>
</nav>
</#if>
<#if post.topics?has_content><p>${t("topics")}: <@lists.links post.topics/></p></#if>
<#if post.tags?has_content><p>${t("tags")}: <@lists.links post.tags/></p></#if>
<#if post.introduces?has_content><p>${t("post.introduces")}: <@lists.links post.introduces/></p></#if>
<#if post.backlinks?has_content>
<section><h2>${t("post.backlinks")}</h2>
<ul><#list post.backlinks as link><li><a href="${link.href}">${link.title}</a></li></#list></ul>
</section>
</#if>
<#if post.related?has_content>
<section><h2>${t("post.related")}</h2>
<@lists.posts post.related/>
</section>
</#if>
<#if post.editUrl??><p><a href="${post.editUrl}">${t("edit")}</a></p></#if>
<#include "after-post.ftl">
</footer>
</article>
</@layout.frame>
