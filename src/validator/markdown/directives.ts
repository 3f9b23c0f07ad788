import type { LeftKind } from './left-markdown.ts';
import { printedLines } from './printed-text.ts';

/** The boxes of other sites by their nearest kind here. */
const KINDS: Readonly<Record<string, string>> = {
	note: 'note',
	info: 'note',
	important: 'note',
	tip: 'tip',
	success: 'tip',
	caution: 'caution',
	warning: 'caution',
	danger: 'caution',
};

/** Boxes written as on other sites, `:::note`. */
export const directives: LeftKind = {
	sign: /:::/,
	*find({ printed, source }) {
		let isOpen = false;
		for (const { start, words } of printedLines(printed, source)) {
			const [written, name = ''] = /^:{3,}[^\S\n]*([\p{L}\w-]*)/u.exec(words) ?? [];
			if (written === undefined) continue;
			const closes = name === '' && isOpen;
			isOpen = name !== '';
			if (closes) continue;
			const kind = KINDS[name.toLowerCase()] ?? 'note';
			yield {
				stretch: [start, start + written.trimEnd().length],
				message: `Unexpected \`${written.trimEnd()}\`: no page knows it, and it would be printed as it stands`,
				hint: `For a box, write \`<Callout kind="${kind}">\` before the text and \`</Callout>\` after it, each on a line of its own.`,
			};
		}
	},
	bad: {
		':::note\nHello.\n:::': ['0:7'],
		':::unknown\nWhat now.\n:::': ['0:10'],
		'Words.\n\n:::': ['8:11'],
	},
	good: ['<Callout kind="note">\n\nHello.\n\n</Callout>', 'At 10:30: ::: is a mark', '`:::note`'],
};
