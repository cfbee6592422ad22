<#import "layout.ftl" as layout>
<@layout.frame>
<h1>${page.title}</h1>
<#if site.tagline?? && home.number == 1><p class="tagline">${site.tagline}</p></#if>
<#include "parts/home.ftl">
</@layout.frame>
