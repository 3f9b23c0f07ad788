import type { Stretch } from '../prose/sentences.ts';
import { findNumbers, type WrittenNumber } from './numbers.ts';

/** A figure in running text: a percentage, or a count of people or places of care. */
export interface Figure extends Stretch {
	kind: 'percentage' | 'count';
}

/** Finds figures that need a source, in text order. */
export function findFigures(text: string): Figure[] {
	const found: Figure[] = [];
	let before: WrittenNumber | undefined;
	for (const number of findNumbers(text)) {
		const figure = figureAt(text, number);
		if (figure) {
			// “40 to 50 per cent”, “12 of the 15 wards”
			const joined = before !== undefined && JOINS.test(text.slice(before.end, number.start));
			found.push(joined && before ? { ...figure, start: before.start } : figure);
		}
		before = number;
	}
	return found;
}

const JOINS =
	/^(?: (?:to|and|or|of|out of)(?: the| those| these| our| its)? |[–-]|%(?: to | ?[–-] ?))$/i;

function figureAt(text: string, number: WrittenNumber): Figure | undefined {
	const { start, end } = number;
	PERCENT.lastIndex = end;
	const percent = PERCENT.exec(text);
	if (percent) return { kind: 'percentage', start, end: end + percent[0].length };
	const counted = countedAfter(text, number);
	return counted === undefined ? undefined : { kind: 'count', start, end: counted };
}

const PERCENT = / ?%| ?per[ -]?cent\b| percentage points?\b| ?pp\b/iy;

/** The things that the rule counts, in the plural; “1 ward” is a count too. */
const COUNTED = new Set(
	'people persons patients inpatients outpatients staff wards sites services trusts hospitals beds'.split(
		' ',
	),
);
const ONE = new Set(
	'person patient inpatient outpatient staff ward site service trust hospital bed'.split(' '),
);

/** Words that cannot start a description of what is counted. */
const NO_DESCRIPTION = new Set(
	(
		'of a an the to in on at by for from with and or per than that which who whose is are was were be been had has ' +
		'have can will would may must should each every out into about after before during until as if when where while ' +
		'but so then times time hour day week month year minute pound per more because since between under over'
	).split(' '),
);

/** Adjectives that end in -s. */
const DESCRIBES = new Set(
	'nhs previous various homeless less cross business serious diverse process us'.split(' '),
);

const WORD = / ([\p{L}\p{N}][\p{L}\p{N}’'-]*)/uy;
const LONGEST_DESCRIPTION = 3;

/** Returns the end of what a number counts, if it counts people or places of care. */
function countedAfter(text: string, { words, start, end }: WrittenNumber): number | undefined {
	if (/^(?:19|20)\d\d$/.test(words) || /\.\d+$/.test(words)) return undefined;
	const before = text.slice(Math.max(0, start - 24), start);
	if (NUMBERED.test(before) || OF_EVERY.test(before)) return undefined;
	const wanted = words === '1' ? ONE : COUNTED;
	OF.lastIndex = end;
	let at = end + (OF.exec(text)?.[0].length ?? 0);
	MEMBERS.lastIndex = at;
	const members = MEMBERS.exec(text);
	if (members) return at + members[0].length;
	for (let described = 0; described <= LONGEST_DESCRIPTION; described += 1) {
		WORD.lastIndex = at;
		const [found, word = ''] = WORD.exec(text) ?? [];
		if (found === undefined) return undefined;
		const plain = word.toLowerCase().replace(/[’']s?$/, '');
		at += found.length;
		if (wanted.has(plain)) return isCompound(text, plain, at) ? undefined : at;
		if (NO_DESCRIPTION.has(plain) || /^\d/.test(plain)) return undefined;
		if (/[^su]s$/.test(plain) && !DESCRIBES.has(plain)) return undefined;
	}
	return undefined;
}

const OF = / of(?: the| those| these| our| its| their)?(?= \p{L})/iuy;
const MEMBERS = /(?: [\p{L}-]+)? members? of (?:the )?(?:[\p{L}-]+ )?staff\b/iuy;

/** “In every 100,000 people” is a base, not a count. */
const OF_EVERY = /\b(?:every|each|per) $/i;

/** Things identified by numbers: “phase 2 wards”, “section 3 patients”. */
const NUMBERED =
	/\b(?:phase|section|part|tier|level|band|grade|cohort|wave|step|stage|type|category|class|group|option|priority|table|figure|page|chapter|article|schedule|appendix|day|week|month|year|round|cycle|version|number|no\.|aged?|driver|domain|principle|question|standard|workshop|session|module|unit|ward|room|zone)s? (?:\d+(?:\.\d+)? (?:and|or|to) )?$/i;

/** “Five staff meetings” and “5 ward-based …” count something else. */
function isCompound(text: string, counted: string, end: number): boolean {
	const after = text.slice(end, end + 24);
	if (/^-\p{L}/u.test(after)) return true;
	return counted === 'staff'
		? STAFF_THINGS.test(after)
		: ONE.has(counted) && /^ \p{L}+s\b/u.test(after);
}

const STAFF_THINGS =
	/^[ -](?:meeting|room|group|survey|network|team|session|event|hour|shift|stor(?:y|ies)|view|role|post|office|day|question|list|handbook|training|guide|newsletter)s?\b/i;
