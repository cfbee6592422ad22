<#import "layout.ftl" as layout>
<@layout.frame>
<header class="hero">
<h1>${page.title}</h1>
<#if site.tagline?? && home.listing.number == 1><p class="lead">${site.tagline}</p></#if>
</header>
<#include "parts/home.ftl">
</@layout.frame>
