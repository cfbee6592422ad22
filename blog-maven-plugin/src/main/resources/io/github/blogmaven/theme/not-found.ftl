<#import "layout.ftl" as layout>
<@layout.frame>
<h1>${page.title}</h1>
<p>${t("not-found.text")}</p>
<p><a href="${site.home}">${t("not-found.home")}</a></p>
</@layout.frame>
