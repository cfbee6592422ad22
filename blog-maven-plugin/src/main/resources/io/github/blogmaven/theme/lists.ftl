<#-- Lists that several kinds of pages show. -->
<#macro lang of><#if of.language??> lang="${of.language}" hreflang="${of.language}" dir="auto"</#if></#macro>

<#-- The language of an element that is no link. -->
<#macro langOf of><#if of.language??> lang="${of.language}" dir="auto"</#if></#macro>

<#-- A title beside words of the page: one of another language may run the other way. -->
<#macro isolated of><#if of.language??><bdi>${of.title}</bdi><#else>${of.title}</#if></#macro>

<#-- What is there of a list, with a dot between one and the next. -->
<#macro joined of><#list of?map(one -> one?markup_string?trim)?filter(one -> one != "") as one>${one?no_esc}<#sep> · </#sep></#list></#macro>

<#macro minutes of><#if (of > 0)>${t("minutes", of)}</#if></#macro>

<#macro posts of level="h3">
<ul class="posts">
<#list of as post>
<li>
<${level}><a href="${post.href}"<@lang post/>>${post.title}</a><#if post.draft> <span class="mark">${t("draft")}</span></#if></${level}>
<#local date><@time post.date!/></#local>
<#local series><#if post.series??><a href="${post.series.href}">${post.series.title}</a><#if post.part??>, ${post.part}</#if></#if></#local>
<#local length><@minutes post.minutes/></#local>
<p class="facts"><@joined [date, series, length]/></p>
<#if post.description?has_content><p<@langOf post/>>${post.description}</p></#if>
</li>
</#list>
</ul>
</#macro>

<#macro time of><#if of?has_content><time datetime="${of.iso}">${of.text}</time></#if></#macro>

<#macro turn of>
<#if of.newer?? || of.older??>
<nav class="turn" aria-label="${t("turn")}">
<#if of.newer??><a class="previous" rel="prev" href="${of.newer}">${t("listing.newer")}</a></#if>
<#if of.older??><a class="next" rel="next" href="${of.older}">${t("listing.older")}</a></#if>
</nav>
</#if>
</#macro>

<#macro series of level="h3">
<ul class="cards">
<#list of as one>
<li>
<${level}><a href="${one.href}"<@lang one/>>${one.title}</a><#if one.language??> <span class="mark">${one.language}</span></#if></${level}>
<#if one.description?has_content><p<@langOf one/>>${one.description}</p></#if>
<p class="facts" data-of="${one.written}"><@seriesFacts one/></p>
</li>
</#list>
</ul>
</#macro>

<#macro seriesFacts one>
<#local parts>${t("series.parts", one.written)}<#if (one.planned > 0)>, ${t("series.planned", one.planned)}</#if></#local>
<#local level>${one.level!}</#local>
<#local status>${one.status!}</#local>
<#local length><@minutes one.minutes/></#local>
<@joined [parts, level, status, length]/></#macro>

<#macro parts of summaries=true>
<ol class="parts">
<#list of as part>
<#if (part.skipped > 0)>
<li class="skipped"><span>${t("series.skipped", part.skipped)}</span></li>
</#if>
<li value="${part.number}"<#if part.current> class="current"</#if><#if !part.href??> class="planned"</#if>>
<#if part.href??><a href="${part.href}"<@lang part/><#if part.current> aria-current="page"</#if>>${part.title}</a><#if part.language??> <span class="mark">${part.language}</span></#if><#if part.draft> <span class="mark">${t("draft")}</span></#if><#else><span>${part.title}</span> <span class="mark">${t("part.planned")}</span></#if>
<#if summaries && part.href??>
<span class="facts"><@minutes part.minutes/></span>
<#if part.description?has_content><p<@langOf part/>>${part.description}</p></#if>
</#if>
</li>
</#list>
</ol>
</#macro>

<#macro links of><#list of as link><a href="${link.href}"<@lang link/>>${link.title}</a><#sep>${t("list.pair", "", "")}</#sep></#list></#macro>

<#macro contents of>
<ul>
<#list of as entry>
<li><a href="${entry.href}">${entry.title}</a><#if entry.entries?has_content><@contents entry.entries/></#if></li>
</#list>
</ul>
</#macro>

<#macro pathCards of level>
<ul class="cards">
<#list of as path>
<li>
<${level}><a href="${path.href}">${path.title}</a></${level}>
<#if path.audience??><p>${t("path.for", path.audience)}</p><#elseif path.description?has_content><p>${path.description}</p></#if>
<p class="facts"><@pathFacts path/></p>
</li>
</#list>
</ul>
</#macro>

<#macro pathFacts path>
<#local steps>${t("path.steps", path.steps)}</#local>
<#local length><@minutes path.minutes/></#local>
<@joined [steps, length]/></#macro>

<#-- Whom a path is for, and what it is about. -->
<#macro pathLead path>
<#if path.audience??><p>${t("path.for", path.audience)}</p></#if>
<#if path.description?has_content><p>${path.description}</p></#if>
</#macro>

<#macro path of level="h2">
<section class="path">
<${level}><a href="${of.item.href}">${of.item.title}</a></${level}>
<@pathLead of.item/>
<p class="facts"><@pathFacts of.item/></p>
<@pathSteps of/>
</section>
</#macro>

<#macro pathSteps of>
<ol class="parts steps" data-path="${of.item.href}">
<#list of.steps as step>
<li><a href="${step.href}"<@lang step/>>${step.title}</a><#if step.series> <span class="mark">${t("series")}</span></#if><#if step.language??> <span class="mark">${step.language}</span></#if> <span class="facts"><@minutes step.minutes/></span>
<#if step.description?has_content><p<@langOf step/>>${step.description}</p></#if>
</li>
</#list>
</ol>
</#macro>

<#-- Where readers search: search.js fills the results. Without it, the form leads to the page that has all titles. -->
<#macro searchForm>
<form class="search" role="search" action="${site.search.page}" data-search="${site.search.index}" data-failed="${t("search.failed")}"<#if site.search.current> data-filter="${t("search.filter")}" data-any="${t("search.any")}" data-series="${t("search.series")}" data-topic="${t("search.topic")}" data-language="${t("search.language")}"<#if site.languages?has_content> data-languages="<#list site.languages as language>${language.tag}=${language.name}<#sep>|</#sep></#list>"</#if></#if>>
<input type="search" name="q" aria-label="${t("search.field")}" placeholder="${t("search.field")}" autocomplete="off" spellcheck="false">
<div class="results" tabindex="-1">
<p role="status"></p>
<ol></ol>
</div>
</form>
<noscript><#if site.search.current><p>${t("search.without-script")}</p><#else><a href="${site.search.page}">${t("page.search")}</a></#if></noscript>
</#macro>

<#-- Whether the title, the links and the languages fit into one row on a wide screen. A letter of Chinese takes two places. -->
<#function fitsARow>
<#local words><#if site.logo??>xxxx</#if>${site.title}<#list site.nav as link>${link.title}xx</#list><#list site.languages as language>${language.name}xx</#list></#local>
<#return (words?markup_string?replace("<[^>]*>|&[a-z#0-9]+;", "", "r")?replace("[\\x{2e80}-\\x{ffdc}]", "xx", "r")?length < 100)>
</#function>

<#macro authors of><#list of as author><#if author.href??><a href="${author.href}" rel="author">${author.name}</a><#else>${author.name}</#if><#sep>${t("list.pair", "", "")}</#sep></#list></#macro>

<#function translation language>
<#local link><a href="${language.href}" lang="${language.tag}" hreflang="${language.tag}" dir="auto">${language.name}</a></#local>
<#return link>
</#function>
