import type { Edit, LeftKind } from './left-markdown.ts';
import { type PrintedLine, printedLines } from './printed-text.ts';

/** A mark that people type for an item of a list. */
interface TypedMark {
	pattern: RegExp;
	/** The fewest items one below the other: a single one can be something else. */
	least: number;
	/** What Markdown has for it. */
	instead?: (mark: string) => string;
}

const dash = () => '- ';

const MARKS: readonly TypedMark[] = [
	{ pattern: /^[•‣⁃◦▪▫●○■□▸►➢➤∙·][^\S\n]*(?=\S)/, least: 1, instead: dash },
	{ pattern: /^o[^\S\n]+(?=\S)/, least: 1, instead: dash },
	{ pattern: /^[–—✓✔][^\S\n]+(?=\S)/, least: 2, instead: dash },
	{ pattern: /^[-*+](?=[\p{L}])/u, least: 2, instead: dash },
	{
		pattern: /^\d{1,2}[.)](?=\p{L})/u,
		least: 1,
		instead: (mark) => `${Number.parseInt(mark, 10)}. `,
	},
	{ pattern: /^(?:\(?[a-z]\)|\(?[ivx]{1,4}\)|\(\d{1,2}\))[^\S\n]*(?=\S)/, least: 2 },
];

/** Lists whose marks are not those of Markdown: their items would run on in one paragraph. */
export const typedLists: LeftKind = {
	sign: /^[\s>]*(?:[•‣⁃◦▪▫●○■□▸►➢➤∙·–—✓✔]|[-*+]\p{L}|o\s|[-*+\d.)]*\s*\d{1,2}[.)]\p{L}|\(?\w{1,4}\))|•/mu,
	*find({ printed, source }) {
		for (const { mark, lines } of runsOfItems(printedLines(printed, source))) {
			const [first] = lines;
			const last = lines.at(-1);
			if (!first || !last || lines.length < mark.least) continue;
			const several = lines.some(({ words }) => /\S[^\S\n]*•/.test(words));
			yield {
				stretch: [
					first.start,
					first.start + (mark.pattern.exec(first.words)?.[0].trimEnd().length ?? 1),
				],
				message:
					'Unexpected mark of a list that is not one in Markdown: the items would run on in one paragraph',
				hint: `Begin each item on a line of its own with ${mark.instead?.('1.').startsWith('-') ? '`- `' : '`1. `, `2. ` and so on, or with `- `'}.`,
				...(mark.instead && !several && canInterrupt(first, mark)
					? { edits: lines.map((line) => itemEdit(line, mark)) }
					: {}),
			};
		}
		for (const { 0: mark, index } of printed.matchAll(/(?<=^[^•\n]+)•(?=[^\n]*•)/gm)) {
			yield {
				stretch: [index, index + mark.length],
				message: 'Unexpected mark of a list within a line: the items would run on in one paragraph',
				hint: 'Begin each item on a line of its own with `- `. In a field, write the text below `|`.',
			};
		}
	},
	bad: {
		'• one\n• two\n• three': ['0:1 - |- |- '],
		'We need:\n•one\n•two': ['9:10 - |- '],
		'o one\no two': ['0:1 - |- '],
		'– one\n– two': ['0:1 - |- '],
		'-one\n-two': ['0:1 - |- '],
		'1.First\n2.Second': ['0:2 1. |2. '],
		'1)First': ['0:2 1. '],
		'Steps:\n2.Second\n3.Third': ['7:9'],
		'(a) one\n(b) two': ['0:3'],
		'> • one\n> • two': ['2:3 - |- '],
		'We need • one • two': ['8:9'],
		'• one • two': ['0:1'],
	},
	good: [
		'- one\n- two',
		'1. First\n2. Second',
		'– Amina, a patient',
		'-5 degrees',
		'1.5 hours\n2.5 hours',
		'Ward A • Ward B',
		'Open the door\nor close it',
	],
};

interface Run {
	mark: TypedMark;
	lines: PrintedLine[];
}

/** Returns items one below the other with marks of one kind. */
function runsOfItems(lines: readonly PrintedLine[]): Run[] {
	const runs: Run[] = [];
	let open: Run | undefined;
	for (const line of lines) {
		const mark = MARKS.find(({ pattern }) => pattern.test(line.words));
		if (mark && open?.mark === mark && line.continues) open.lines.push(line);
		else if (mark) {
			open = { mark, lines: [line] };
			runs.push(open);
		} else open = undefined;
	}
	return runs;
}

/** A list in the middle of a paragraph is one only if its mark is `- ` or `1. `. */
function canInterrupt({ continues, words }: PrintedLine, { instead }: TypedMark): boolean {
	return !continues || /^(?:-|1\.) $/.test(instead?.(words) ?? '');
}

function itemEdit({ start, words }: PrintedLine, { pattern, instead }: TypedMark): Edit {
	const mark = pattern.exec(words)?.[0] ?? '';
	return { stretch: [start, start + mark.length], after: instead?.(mark) ?? mark };
}
