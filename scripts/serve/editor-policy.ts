import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What only a header may say of a policy. */
const IN_HEADER = "; frame-ancestors 'none'";

/**
 * Returns the content security policy of the editor for teams as a header, from its page in a built site; `undefined`
 * for a site without it. So a host sends what the site was built with.
 */
export function readEditorPolicy(folder: string): string | undefined {
	const page = join(folder, 'admin', 'index.html');
	if (!existsSync(page)) return undefined;
	const [, policy] =
		/http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(readFileSync(page, 'utf8')) ?? [];
	return policy && policy.replaceAll('&#39;', "'").replaceAll('&#x27;', "'") + IN_HEADER;
}
