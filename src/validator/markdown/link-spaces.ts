import type { LeftKind, LeftMarkdown } from './left-markdown.ts';

/** Words and an address with a space in it, or between them. */
const SPACED =
	/(?<image>!?)\[[^\][\n]*\](?<gap>[ \t]*)\((?<address>[^()\n]*(?:\([^()\n]*\)[^()\n]*)*)\)/g;

/** The words in round brackets and the address in square ones. */
const REVERSED = /\([^()\n]+\)\[(?:https?:|\uFFFC|www\.|\.?\/)[^\]\n]*\]/g;

/** What can only be meant as an address. */
const ADDRESS = /^\s*<?(?:\uFFFC|https?:|mailto:|tel:|www\.|\.{0,2}\/|#)/;

/** Links and pictures whose address has a space in it, or is apart from its words. */
export const linkSpaces: LeftKind = {
	// Most links have a plain address directly after their words, and no other link or address within these.
	sign: /\][ \t]+\(|\]\((?![^()\s<>"'\\&]*\))|\)\[|[)\]][^[\]\n]*\]\(|(?<!\]\()(?:https?:|www\.)|@/i,
	*find({ printed, source }) {
		for (const { 0: found, index, groups = {} } of printed.matchAll(SPACED)) {
			const { image = '', gap = '', address = '' } = groups;
			const isApart = gap !== '';
			if (isApart ? !ADDRESS.test(address) : address.trim() === '') continue;
			const what = image ? 'picture' : 'link';
			const end = index + found.length;
			yield isApart
				? {
						stretch: [index, end],
						message: `Unexpected space in a ${what}, expected its address directly after its words: it would be printed as it stands`,
						hint: 'Take the space out between `]` and `(`.',
						edits: [
							{
								stretch: [end - address.length - 2 - gap.length, end - address.length - 2],
								after: '',
							},
						],
					}
				: spaceInAddress(source, [end - 1 - address.length, end - 1], [index, end], what);
		}
		for (const { 0: found, index } of printed.matchAll(REVERSED)) {
			yield {
				stretch: [index, index + found.length],
				message:
					'Unexpected brackets of a link, expected its words in `[…]` and its address in `(…)`: it would be printed as it stands',
				hint: 'Write `[words](address)`.',
			};
		}
	},
	bad: {
		'![A lamp](./my lamp.png)': ['0:24 ./my%20lamp.png'],
		'See [the plan](/about this/).': ['4:28 /about%20this/'],
		'See [the plan](https://example.org/a b).': ['4:39 https://example.org/a%20b'],
		'See [the plan] (/about/).': ['4:24 '],
		'See (the plan)[/about/].': ['4:23'],
		'See [the [plan](/plan/) for it](/about/).': ['4:40'],
		'https://example.org/[plan](/about/)': ['20:35'],
	},
	good: [
		'See [the plan](/about/ "A title").',
		'See [the plan](</about this/>).',
		'The rule [sic] (see below) holds.',
		'`[a](b c)` and \\[a](b c)',
	],
};

function spaceInAddress(
	source: string,
	[from, to]: readonly [number, number],
	stretch: readonly [number, number],
	what: string,
): LeftMarkdown {
	const address = source.slice(from, to);
	const isPlain = !/["'<>]/.test(address) && address.trim() === address && address.includes(' ');
	return {
		stretch,
		message: `Unexpected space in the address of a ${what}: it would be printed as it stands`,
		hint: isPlain
			? `Write the address as \`${encoded(address)}\`.`
			: 'Write `%20` for a space in an address, and nothing after it but a title in quotes.',
		...(isPlain ? { edits: [{ stretch: [from, to], after: encoded(address) }] } : {}),
	};
}

function encoded(address: string): string {
	return address.replace(/\s/g, '%20');
}
