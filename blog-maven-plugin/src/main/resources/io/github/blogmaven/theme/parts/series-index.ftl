<#import "../lists.ftl" as lists>
<@lists.series allSeries "h2"/>
