import { createHash } from 'node:crypto';

/**
 * What the page may do whose reader is promised that nothing is sent: its own scripts, styles, fonts and pictures, and no
 * connection at all. Pictures may be made in the page (`blob:`, `data:`); the search of the site is a form.
 */
const POLICY: Readonly<Record<string, string>> = {
	'default-src': "'none'",
	'connect-src': "'none'",
	'script-src': "'self'",
	'style-src': "'self' 'unsafe-inline'",
	'img-src': "'self' data: blob:",
	'font-src': "'self'",
	'manifest-src': "'self'",
	'worker-src': "'self'",
	'form-action': "'self'",
	'base-uri': "'none'",
};

/** Scripts that stand in the page itself; data in a `script` are not run. */
const INLINE_SCRIPT = /<script(?![^>]*\ssrc=)([^>]*)>([\s\S]*?)<\/script>/g;
const IS_DATA = /\stype="(?:application|text)\/(?!javascript)/;

/** A page with a content security policy that forbids connections and allows the scripts that the page came with. */
export function withoutConnections(html: string): string {
	const hashes = [...html.matchAll(INLINE_SCRIPT)]
		.filter(([, attributes = '']) => !IS_DATA.test(attributes))
		.map(([, , script = '']) => `'sha256-${createHash('sha256').update(script).digest('base64')}'`);
	const policy = Object.entries(POLICY)
		.map(([name, value]) =>
			[name, value, ...(name === 'script-src' ? new Set(hashes) : [])].join(' '),
		)
		.join('; ');
	// Browsers look for the charset in the first 1,024 bytes, so the policy stands after it.
	const before = /<meta charset="[^"]*"[^>]*>/i.exec(html)?.[0] ?? '<head>';
	return html.replace(
		before,
		(tag) => `${tag}<meta http-equiv="Content-Security-Policy" content="${policy}">`,
	);
}
