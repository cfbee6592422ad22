<#-- The frame of every page: what stands before and after its content. -->
<#import "lists.ftl" as lists>

<#macro eyebrow>
<#local more><#nested></#local>
<#local trail><#list page.trail as link><a href="${link.href}">${link.title}</a><#sep> · </#sep></#list></#local>
<#local line><@lists.joined [trail, more]/></#local>
<#if line?markup_string?has_content>
<p class="eyebrow">${line}</p>
</#if>
</#macro>

<#macro frame wide=false>
<#local content><#nested></#local>
<#-- Posts of text and code alone need one style sheet only. -->
<#local needsExtras = page.kind != "post" || ["<math", 'class="formula', 'class="diagram', 'class="cells', 'class="tabs']?filter(mark -> content?markup_string?contains(mark))?has_content>
<!doctype html>
<html lang="${page.language}" dir="${page.direction}">
<head>
<meta charset="utf-8">
<#if site.contentSecurityPolicy??>
<meta http-equiv="Content-Security-Policy" content="${site.contentSecurityPolicy}">
</#if>
<title>${page.windowTitle}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<#if page.description??>
<meta name="description" content="${page.description}">
</#if>
<#if page.hidden>
<meta name="robots" content="noindex">
</#if>
<#if page.shared.byline??>
<meta name="author" content="${page.shared.byline}">
</#if>
<meta name="color-scheme" content="light dark">
<meta name="theme-color" content="${site.paper}" media="(prefers-color-scheme: light)">
<meta name="theme-color" content="${site.paperDark}" media="(prefers-color-scheme: dark)">
<link rel="stylesheet" href="${site.stylesheet}">
<#if needsExtras>
<link rel="stylesheet" href="${site.extrasStylesheet}">
</#if>
<script src="${site.script}"></script>
<#if page.canonical??>
<link rel="canonical" href="${page.canonical}">
</#if>
<#list page.alternates as alternate>
<link rel="alternate" hreflang="${alternate.language}" href="${alternate.url}">
</#list>
<#list page.feeds as feed>
<link rel="alternate" type="${feed.type}" title="${feed.title}" href="${feed.href}">
</#list>
<link rel="icon" href="${site.favicon!(site.root + "assets/favicon.svg")}">
<#if !site.favicon?? || site.favicon?ends_with(".png")>
<link rel="apple-touch-icon" href="${site.favicon!(site.root + "assets/touch-icon.png")}">
</#if>
<meta property="og:title" content="${page.plainTitle}">
<meta property="og:type" content="${page.shared.type}">
<meta property="og:site_name" content="${site.title}">
<#if page.description??>
<meta property="og:description" content="${page.description}">
</#if>
<#if page.canonical??>
<meta property="og:url" content="${page.canonical}">
</#if>
<#if page.shared.image??>
<meta property="og:image" content="${page.shared.image}">
<#if page.shared.imageWidth??>
<meta property="og:image:width" content="${page.shared.imageWidth}">
<meta property="og:image:height" content="${page.shared.imageHeight}">
</#if>
<meta property="og:image:alt" content="${page.plainTitle}">
</#if>
<#if page.shared.locale??>
<meta property="og:locale" content="${page.shared.locale}">
</#if>
<#list page.shared.otherLocales as locale>
<meta property="og:locale:alternate" content="${locale}">
</#list>
<#if page.shared.published??>
<meta property="article:published_time" content="${page.shared.published}">
</#if>
<#if page.shared.modified??>
<meta property="article:modified_time" content="${page.shared.modified}">
</#if>
<#list page.shared.authors as author>
<meta property="article:author" content="${author}">
</#list>
<#if page.shared.section??>
<meta property="article:section" content="${page.shared.section}">
</#if>
<#list page.shared.tags as tag>
<meta property="article:tag" content="${tag}">
</#list>
<meta name="twitter:card" content="${page.shared.card}">
<#if page.jsonLd??>
<script type="application/ld+json">${page.jsonLd}</script>
</#if>
<#include "head.ftl">
</head>
<body class="${page.kind}" data-copy="${t("copy")}" data-copied="${t("copied")}" data-close="${t("close")}" data-light="${t("scheme.light")}" data-dark="${t("scheme.dark")}" data-system="${t("scheme.system")}" data-read="${t("read")}"<#if !site.shortcuts> data-shortcuts-off</#if>>
<a class="skip" href="#Main">${t("skip")}</a>
<header id="Top" class="site<#if lists.fitsARow()> row</#if>">
<button type="button" class="menu" popovertarget="Menu" aria-label="${t("menu")}"></button>
<p class="site-title"><a href="${site.home}"<#if page.kind == "home"> aria-current="page"</#if>><#if site.logo??><img src="${site.logo}" alt=""> </#if>${site.title}</a></p>
<div id="Menu" popover>
<nav aria-label="${t("nav")}">
<ul>
<#list site.nav as link>
<li><a href="${link.href}"<#if link.current> aria-current="page"</#if>>${link.title}</a></li>
</#list>
</ul>
</nav>
<#if site.languages?has_content>
<nav class="languages" aria-label="${t("languages")}">
<ul>
<#list site.languages as language>
<li><#if language.current><span lang="${language.tag}" dir="auto" aria-current="true">${language.name}</span><#else><a href="${language.href}" lang="${language.tag}" hreflang="${language.tag}" dir="auto"<#if !language.translated> title="${t("languages.home")}"</#if>>${language.name}</a></#if></li>
</#list>
</ul>
</nav>
</#if>
<button type="button" class="scheme"><span></span></button>
</div>
<#if site.search?? && !site.search.current && page.kind != "not-found">
<@lists.searchForm/>
</#if>
</header>
<main<#if wide> class="wide"<#else> id="Main"</#if>>
${content}
</main>
<footer class="site">
<#if site.footer?has_content>
<p><#list site.footer as link><a href="${link.href}">${link.title}</a><#sep> </#sep></#list></p>
</#if>
<#if site.licence?? || site.author?? || site.feed?? || site.social?has_content>
<p><#if site.licence??><span>${site.licence}</span><#elseif site.author??><span>© ${site.author}</span></#if><#if site.feed??> <a href="${site.feed}">${t("feed")}</a></#if><#list site.social as link> <a href="${link.url}" rel="me">${link.title}</a></#list></p>
</#if>
<p class="top"><a href="#Top">${t("top")}</a></p>
<#include "foot.ftl">
</footer>
</body>
</html>
</#macro>
