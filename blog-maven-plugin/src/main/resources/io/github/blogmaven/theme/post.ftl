<#import "layout.ftl" as layout>
<#import "lists.ftl" as lists>
<@layout.frame wide=true>
<#if post.series??>
<details class="rail" data-series="${post.series.item.href}">
<summary>${post.series.item.title} <span class="facts">${post.item.part!}</span></summary>
<nav aria-label="${t("series.outline")}">
<p class="rail-title"><a href="${post.series.item.href}">${post.series.item.title}</a></p>
<#assign part>${post.item.part!}</#assign>
<#assign total><#if (post.series.item.minutes > 0)>${t("series.total", post.series.item.minutes)}</#if></#assign>
<p class="facts"><@lists.joined [part, total]/></p>
<@lists.parts post.series.parts false/>
<#if post.series.parts?filter(part -> (part.skipped > 0))?has_content>
<p class="facts"><a href="${post.series.item.href}">${t("series.all")}</a></p>
</#if>
</nav>
</details>
</#if>
<article id="Main">
<header>
<@layout.eyebrow>${post.item.part!}</@layout.eyebrow>
<h1<#if post.titleId??> id="${post.titleId}"</#if>>${post.item.title}</h1>
<#assign draft><#if post.item.draft><span class="mark">${t("draft")}</span></#if></#assign>
<#assign authors><@lists.authors post.authors/></#assign>
<#assign dates><@lists.time post.item.date!/><#if post.updated??><#if post.item.date??>, </#if>${t("post.updated")} <@lists.time post.updated/></#if></#assign>
<#assign length><@lists.minutes post.item.minutes/></#assign>
<#assign translations><@lists.joined site.languages?filter(language -> language.translated && !language.current)?map(language -> lists.translation(language))/></#assign>
<p class="facts"><@lists.joined [draft, authors, dates, length, translations]/></p>
<#if post.replacedBy??><p class="notice">${t("post.replaced")} <a href="${post.replacedBy.href}"<@lists.lang post.replacedBy/>>${post.replacedBy.title}</a></p></#if>
<#if post.requires?has_content || post.revisits?has_content || post.series??>
<dl class="before">
<#if post.requires?has_content><div><dt>${t("post.requires")}</dt><dd><@lists.links post.requires/></dd></div></#if>
<#if post.revisits?has_content><div><dt>${t("post.revisits")}</dt><dd><@lists.links post.revisits/></dd></div></#if>
<#if post.series?? && post.previous??><div class="then"><dt>${t("series.previous", post.series.partTitle)}</dt><dd><a href="${post.previous.href}"<@lists.lang post.previous/>>${post.previous.title}</a></dd></div></#if>
<#if post.series?? && post.next??><div class="then"><dt>${t("series.next", post.series.partTitle)}</dt><dd><a href="${post.next.href}"<@lists.lang post.next/>>${post.next.title}</a></dd></div></#if>
</dl>
</#if>
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
<#if post.next?? || post.previous??>
<nav class="turn" aria-label="${t("turn")}">
<#if post.previous??><a class="previous" rel="prev" href="${post.previous.href}"<@lists.lang post.previous/>><span>${post.series???then(t("series.previous", post.series.partTitle), t("previous"))}</span> <@lists.isolated post.previous/></a></#if>
<#if post.next??><a class="next" rel="next" href="${post.next.href}"<@lists.lang post.next/>><span>${post.series???then(t("series.next", post.series.partTitle), t("next"))}</span> <@lists.isolated post.next/></a></#if>
</nav>
</#if>
<#if post.basis?? || post.reviewed?? || post.verifiedWith?has_content || post.changes?has_content || post.topics?has_content || post.tags?has_content || post.introduces?has_content || post.paths?has_content>
<dl class="record">
<#if post.basis??><div><dt>${t("post.basis")}</dt><dd>${post.basis.label}</dd></div></#if>
<#if post.verifiedWith?has_content><div><dt>${t("post.verified")}</dt><dd>${post.verifiedWith?join(t("list.pair", "", ""))}</dd></div></#if>
<#if post.reviewed??><div><dt>${t("post.reviewed")}</dt><dd><time datetime="${post.reviewed.iso}">${post.reviewed.text}</time></dd></div></#if>
<#list post.changes as change>
<div><dt><time datetime="${change.date.iso}">${change.date.text}</time></dt><dd>${change.note}</dd></div>
</#list>
<#if post.introduces?has_content><div><dt>${t("post.introduces")}</dt><dd><@lists.links post.introduces/></dd></div></#if>
<#if post.topics?has_content><div><dt>${t("topics")}</dt><dd><@lists.links post.topics/></dd></div></#if>
<#if post.tags?has_content><div><dt>${t("tags")}</dt><dd><@lists.links post.tags/></dd></div></#if>
<#if post.paths?has_content><div><dt>${t("post.paths")}</dt><dd><#list post.paths as place><a data-walk href="${place.path.href}">${place.path.title}</a>${t("list.pair", "", "")}${t("path.step-of", place.step, place.steps)}<#sep><br></#sep></#list></dd></div></#if>
</dl>
</#if>
<#if post.backlinks?has_content>
<section><h2>${t("post.backlinks")}</h2>
<ul class="backlinks">
<#list post.backlinks as link>
<li><a href="${link.item.href}"<@lists.lang link.item/>>${link.item.title}</a><#if link.item.series??> <span class="facts"><#if !(post.series?? && post.series.item.href == link.item.series.href)>${link.item.series.title}<#if link.item.part??>, </#if></#if>${link.item.part!}</span></#if>
<#if link.sentence??><p>${link.sentence}</p></#if>
</li>
</#list>
</ul>
</section>
</#if>
<#if post.related?has_content>
<section><h2>${t("post.related")}</h2>
<@lists.posts post.related/>
</section>
</#if>
<#if post.editUrl??><p class="facts"><a href="${post.editUrl}">${t("edit")}</a></p></#if>
<#include "after-post.ftl">
</footer>
</article>
</@layout.frame>
