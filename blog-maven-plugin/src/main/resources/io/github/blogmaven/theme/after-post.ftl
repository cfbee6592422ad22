<#-- A place for your own: behind every post, for comments and the like. -->
