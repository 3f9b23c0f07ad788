/** The page of the editor: it asks nothing of another origin. */
export const EDITOR_POLICY = [
	"default-src 'none'",
	"script-src 'self'",
	"style-src 'self'",
	"img-src 'self' blob:",
	"font-src 'self'",
	"connect-src 'self'",
	"frame-src 'self'",
	"base-uri 'none'",
	"form-action 'none'",
	"frame-ancestors 'none'",
].join('; ');

/** @param base the path below which the site is served, with `/` at its end */
export function editorPage(base: string): string {
	const source = `${base}src/features/editor`;
	return `<!doctype html>
<html lang="en-GB">
	<head>
		<meta charset="utf-8" />
		<meta name="viewport" content="width=device-width, initial-scale=1" />
		<meta name="robots" content="noindex" />
		<meta name="referrer" content="no-referrer" />
		<title>Editor</title>
		<link rel="icon" href="${base}favicon.svg" />
		<link rel="stylesheet" href="${base}src/spc/chart.css" />
		<link rel="stylesheet" href="${source}/editor.css" />
		<script type="module" src="${source}/local-editor.client.ts"></script>
	</head>
	<body>
		<div id="editor"><p>The editor needs JavaScript, and the address that <code>npm run edit</code> opens.</p></div>
	</body>
</html>
`;
}
