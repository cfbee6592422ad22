<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<#if redirect.to??>
<title>${t("redirect.moved")}</title>
<meta http-equiv="refresh" content="0; url=${redirect.to}">
</head>
<body>
<p>${t("redirect.moved")}: <a href="${redirect.to}">${redirect.to}</a></p>
<#else>
<title>${t("redirect.gone")}</title>
</head>
<body>
<p>${t("redirect.gone")}</p>
</#if>
</body>
</html>
