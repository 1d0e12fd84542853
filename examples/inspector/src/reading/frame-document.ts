/** A whole document around harmless markup; its own policy allows one style sheet and nothing else. */
export function frameDocument(markup: string, style: string, title: string): string {
  return `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src ${style}">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<link rel="stylesheet" href="${style}">
</head>
<body><main>${markup}</main></body>
</html>`;
}
