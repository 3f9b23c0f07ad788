import type { Answer } from './ask-address.ts';
import type { WrittenAt } from './external-addresses.ts';

/** The answers that a report lists, the worst first, and what they mean. */
const LISTED: Readonly<Partial<Record<Answer['state'], string>>> = {
	gone: 'Gone: the page is no longer there',
	failing: 'Failing: the site does not answer as it should',
	moved: 'Moved for good: write the new address',
	refused: 'Not known: the site does not answer programs; look at it in a browser',
	'not-asked': 'Not asked for',
};

/** Answers that somebody has to act on. */
export const BAD: ReadonlySet<Answer['state']> = new Set(['gone', 'failing']);

/**
 * Returns a report in Markdown of what became of the addresses in the content, each with the places where it is
 * written. Of a page that is gone, it offers the address of a kept copy.
 */
export function linkReport(
	answers: ReadonlyMap<string, Answer>,
	written: ReadonlyMap<string, readonly WrittenAt[]>,
): string {
	const all = [...answers].sort(([a], [b]) => (a < b ? -1 : 1));
	const there = all.filter(([, { state }]) => state === 'there').length;
	const sections = Object.entries(LISTED).flatMap(([state, title]) => {
		const own = all.filter(([, answer]) => answer.state === state);
		if (own.length === 0) return [];
		const lines = own.map(([address, answer]) =>
			entry(address, answer, written.get(address) ?? []),
		);
		return [`## ${title} (${own.length})\n\n${lines.join('\n')}`];
	});
	const count = `${there} of ${all.length} ${all.length === 1 ? 'address is' : 'addresses are'} there.`;
	return `${[count, ...sections].join('\n\n')}\n`;
}

function entry(address: string, { state, detail }: Answer, places: readonly WrittenAt[]): string {
	const where = places.map(({ file, line }) => `\`${file}:${line}\``).join(', ');
	const kept = BAD.has(state) ? `\n  ${keptCopy(address, places)}` : '';
	return `- <${address}> (${detail})\n  in ${where}${kept}`;
}

/** The Internet Archive leads on to the copy that is nearest to a day. Nobody has asked it whether there is one. */
function keptCopy(address: string, places: readonly WrittenAt[]): string {
	const known = places.find(({ archived }) => archived !== undefined && archived !== address);
	if (known?.archived) return `The entry names a kept copy: <${known.archived}>`;
	const day = places.find(({ accessed }) => accessed !== undefined)?.accessed ?? '';
	const near = day.replaceAll('-', '') || '2';
	return `There may be a kept copy, which \`archived\` can name: <https://web.archive.org/web/${near}/${address}>`;
}
