<#-- A place for your own: the end of the head of every page. Write a file of this name in the theme folder. -->
