import type { LeftKind } from './left-markdown.ts';

const REFERENCE = /!?\[[^\][\n]+\]\[[^\][\n]*\]/g;
const NOTE = /\[\^[^\][\s]+\]/g;

/** Links, pictures and notes by a name that is defined nowhere. */
export const undefinedReferences: LeftKind = {
	sign: /\]\[|\[\^/,
	*find({ printed }) {
		for (const { 0: found, index } of printed.matchAll(REFERENCE)) {
			yield {
				stretch: [index, index + found.length],
				message:
					'Unexpected link by name, expected a line that says what the name leads to: it would be printed as it stands',
				hint: 'Write the address in it, `[words](address)`, or add a line `[name]: address`.',
			};
		}
		for (const { 0: found, index } of printed.matchAll(NOTE)) {
			yield {
				stretch: [index, index + found.length],
				message: `Unexpected note \`${found}\`, expected its text: it would be printed as it stands`,
				hint: `Add a line \`${found}: …\` with the text of the note, or name a source with \`<Cite id="…"/>\`.`,
			};
		}
	},
	bad: {
		'See [the guide][nope].': ['4:21'],
		'See ![the ward][nope] and [the guide][].': ['4:21', '26:39'],
		'It fell.[^1]': ['8:12'],
	},
	good: [
		'See [the guide][here].\n\n[here]: /guides/',
		'It fell.[^1]\n\n[^1]: Here.',
		'She said [it] stopped.',
		'`[a][b]`',
	],
};
