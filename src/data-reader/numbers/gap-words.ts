import type { GapReason } from '../reading/reading.ts';

/**
 * How spreadsheets, official statistics and people write that there is no number. The marks in brackets are those of the
 * Government Analysis Function for official statistics (c: confidential, x: not available, z: not applicable).
 */
const WORDS: Readonly<Record<GapReason, readonly string[]>> = {
	withheld: [
		'*',
		'**',
		'c',
		's',
		'x',
		'[c]',
		'[s]',
		'suppressed',
		'supp',
		'withheld',
		'redacted',
		'confidential',
		'[suppressed]',
		'[withheld]',
		'[redacted]',
		'small number',
		'small numbers',
		'low number',
		'low numbers',
	],
	missing: [
		'',
		'-',
		'--',
		'–',
		'—',
		'.',
		'..',
		'...',
		':',
		'?',
		'na',
		'n/a',
		'n.a.',
		'n/k',
		'nk',
		'nr',
		'n/r',
		'null',
		'nan',
		'blank',
		'missing',
		'no value',
		'no data',
		'not available',
		'not applicable',
		'not recorded',
		'not reported',
		'not collected',
		'not submitted',
		'not known',
		'no return',
		'unknown',
		'tbc',
		'tbd',
		'pending',
		'awaited',
		'awaiting data',
		'data not available',
		'[x]',
		'[z]',
		'[w]',
		'z',
	],
	error: ['err', 'error', '#error', '#error!', '#getting_data'],
};

const REASONS = new Map(
	(Object.entries(WORDS) as [GapReason, readonly string[]][]).flatMap(([reason, words]) =>
		words.map((word) => [word, reason] as const),
	),
);

/** “<5”, “less than 5”, “≤ 7”, “>95%”: a number that is withheld behind a bound. */
const BOUND =
	/^(?:[<>≤≥]=?|(?:less|fewer|more) than|under|over|up to|below|above) *\d+(?:\.\d+)? *%?$/;
const SPREADSHEET_ERROR = /^(?:#[a-z]+[a-z0-9/_]*[!?]?|#n\/a|#{2,}|err:\d+)$/;

/** Why a cell has no number; `undefined` for one that has something else to say. */
export function gapReason(cell: string): GapReason | undefined {
	const plain = cell.toLowerCase().replace(/^'|\.$/g, '') || cell;
	const reason = REASONS.get(cell.toLowerCase()) ?? REASONS.get(plain);
	if (reason) return reason;
	if (SPREADSHEET_ERROR.test(plain)) return 'error';
	return BOUND.test(plain) ? 'withheld' : undefined;
}
