<#import "layout.ftl" as layout>
<@layout.frame>
<h1>${page.title}</h1>
<#include "parts/search.ftl">
</@layout.frame>
