import type { Stretch } from '../prose/sentences.ts';

/** 90 to 129, in figures, or 90 to 99 in words. */
const AGE = '(?:9\\d|1[0-2]\\d|ninety(?:[ -](?:one|two|three|four|five|six|seven|eight|nine))?)';

const PATTERNS = [
	`(?:aged?|age of|years of age)[:,]? (?<age>${AGE})`,
	`(?<age>${AGE})(?:[ -](?:years?|yrs?)[ -](?:olds?|of[ -]age)| ?y[/.]?o\\.?)`,
	`turn(?:ed|s|ing) (?<age>${AGE})(?! ?(?:%|per ?cent))`,
	`(?<age>9\\d|1[0-2]\\d)th birthday`,
].map((pattern) => new RegExp(`(?<![\\p{L}\\p{N}.,])${pattern}(?![\\p{L}\\p{N}])`, 'dgiu'));

const SIGN = /age|year|yr|y[/.]?o|turn|birthday/i;

/** The distance around a number in which words can make it an age, in characters. */
const AROUND = 30;

/** Finds exact ages over 89 in a text: so few people reach them that the age alone can identify somebody. */
export function findAgesOver89(text: string): Stretch[] {
	const found: Stretch[] = [];
	for (const { 0: number, index } of text.matchAll(/(?:9\d|1[0-2]\d|[Nn]inety)/g)) {
		if (/\d/.test(text[index - 1] ?? '') || /\d/.test(text[index + number.length] ?? '')) continue;
		const age = ageAt(text, index);
		if (age && age.end > (found.at(-1)?.end ?? 0)) found.push(age);
	}
	return found;
}

/** Returns the age whose number starts at `start`. */
function ageAt(text: string, start: number): Stretch | undefined {
	const from = Math.max(0, start - AROUND);
	const line = text.slice(from, start + 2 * AROUND);
	if (!SIGN.test(line)) return undefined;
	for (const pattern of PATTERNS) {
		for (const match of line.matchAll(pattern)) {
			const [begins, ends] = match.indices?.groups?.age ?? [0, 0];
			if (from + begins !== start) continue;
			const before = text.slice(Math.max(0, from + match.index - AROUND), from + match.index);
			const after = line.slice(match.index + match[0].length);
			const isOne =
				!OPEN_BEFORE.test(before) && !OPEN_AFTER.test(line.slice(ends)) && !OPEN_AFTER.test(after);
			return isOne && !THING.test(after) ? { start, end: from + ends } : undefined;
		}
	}
	return undefined;
}

/** “over 90”, “between 90 and 95”: not exact. */
const OPEN_BEFORE =
	/(?:over|under|above|below|than|least|most|beyond|up to|until|from|to|between|between [^.;]{1,16} and)(?: the)? $/i;

/** “90 and over”, “90+”, “90 to 99”: not exact. */
const OPEN_AFTER =
	/^(?:\+|(?:[ -]years?)?(?:[ -]old)?,? (?:and|or) (?:over|older|above|more|under|younger|below|up)|[ -]plus| ?(?:to|–|—|-) ?\d| (?:and|or) \d)/i;

/** “a 95-year-old hospital” is not about a person. */
const THING =
	/^ (?:\p{L}+ )?(?:act|asylum|building|charity|hospital|house|institution|law|organisation|school|service|site|tradition|trust|ward|wing)(?!\p{L})/iu;
