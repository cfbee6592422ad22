<#-- A place for your own: the end of the foot of every page. -->
