/**
 * Reads a `_headers` file as the documentation of its host has it, to check ours against it:
 * https://docs.netlify.com/manage/routing/headers/ and https://developers.cloudflare.com/pages/configuration/headers/.
 */

interface Block {
	pattern: string;
	set: readonly (readonly [name: string, value: string])[];
	unset: readonly string[];
}

/** @throws Error for a line that is neither an address nor a header */
export function readHeaderFile(text: string): Block[] {
	return text
		.trim()
		.split(/\n\n+/)
		.map((block) => {
			const [pattern = '', ...lines] = block.split('\n');
			if (!/^\/[^\s*]*\*?[^\s*]*$/.test(pattern)) throw new Error(`No address: ${pattern}`);
			const set: [string, string][] = [];
			const unset: string[] = [];
			for (const line of lines) {
				const [, gone, name, value] = /^ {2}(?:! ([\w-]+)|([\w-]+): (\S.*))$/.exec(line) ?? [];
				if (gone) unset.push(gone.toLowerCase());
				else if (name && value) set.push([name.toLowerCase(), value]);
				else throw new Error(`No header: ${line}`);
			}
			return { pattern, set, unset };
		});
}

/** Returns what is sent for an address: every rule that matches counts, and a name that comes twice is joined. */
export function sentHeaders(blocks: readonly Block[], address: string): Record<string, string> {
	const sent = new Map<string, string>();
	for (const { pattern, set, unset } of blocks) {
		const expression = pattern.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replace('*', '.*');
		if (!new RegExp(`^${expression}$`).test(address)) continue;
		for (const name of unset) sent.delete(name);
		for (const [name, value] of set)
			sent.set(name, sent.has(name) ? `${sent.get(name)}, ${value}` : value);
	}
	return Object.fromEntries(sent);
}
