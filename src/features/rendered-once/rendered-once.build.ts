import { noteRead, workForGroupSync } from '../../graph/inputs/reads.ts';
import { written } from '../page-notes/written.build.ts';

/** A part of pages that is the same on each of them. */
export interface SharedPart {
	/** Names the part; no other has the same name. */
	name: string;
	/** What it is made from. While it is the same object, the part is the same. */
	from: object;
}

const known = new WeakMap<object, Map<string, unknown>>();

/**
 * Returns the HTML of a part, which is rendered for the first page alone. Each page that has it depends on what it reads.
 * @param render begins to render it. All that it reads of the content it reads at once, before it waits for anything.
 * @returns a promise for the first page, and HTML for the others, so that they need not wait
 */
export function renderOnce({ name, from }: SharedPart, render: () => Promise<string>): unknown {
	const group = `@${name}`;
	noteRead(group);
	const parts = known.get(from) ?? new Map<string, unknown>();
	known.set(from, parts);
	if (!parts.has(name)) {
		const rendered = workForGroupSync(group, render).then(written);
		parts.set(name, rendered);
		rendered.then(
			(html) => parts.set(name, html),
			() => parts.delete(name),
		);
	}
	return parts.get(name);
}
