import type { Stretch } from '../prose/sentences.ts';

/** 90 to 129, in figures, or 90 to 99 in words. */
const AGE = '(?:9\\d|1[0-2]\\d|ninety(?:[ -](?:one|two|three|four|five|six|seven|eight|nine))?)';

const PATTERNS = [
	`(?:aged?|age of|years of age)[:,]? (?<age>${AGE})`,
	`(?<age>${AGE})(?:[ -](?:years?|yrs?)[ -](?:olds?|of[ -]age)| ?y[/.]?o\\.?)`,
	`turn(?:ed|s|ing) (?<age>${AGE})(?! ?(?:%|per ?cent))`,
	`(?<age>9\\d|1[0-2]\\d)th birthday`,
].map((pattern) => new RegExp(`(?<![\\p{L}\\p{N}.,])${pattern}(?![\\p{L}\\p{N}])`, 'dgiu'));

const NUMBER = /9\d|1[0-2]\d|ninety/i;
const SIGN = /age|years?|yrs?|y[/.]?o|turn|birthday/i;

/** Where exact ages over 89 stand in a text: so few people reach them that an age alone can tell who it is. */
export function greatAgesIn(text: string): Stretch[] {
	if (!NUMBER.test(text) || !SIGN.test(text)) return [];
	const found = new Map<number, Stretch>();
	for (const pattern of PATTERNS) {
		for (const match of text.matchAll(pattern)) {
			const [start, end] = match.indices?.groups?.age ?? [0, 0];
			const before = text.slice(Math.max(0, match.index - 30), match.index);
			const after = text.slice(match.index + match[0].length, match.index + match[0].length + 40);
			if (OPEN_BEFORE.test(before) || OPEN_AFTER.test(text.slice(end, end + 40))) continue;
			if (OPEN_AFTER.test(after) || THING.test(after)) continue;
			found.set(start, { start, end });
		}
	}
	return [...found.values()].sort((a, b) => a.start - b.start);
}

/** “over 90”, “between 90 and 95”: many ages. */
const OPEN_BEFORE =
	/(?:over|under|above|below|than|least|most|beyond|up to|until|from|to|between|between [^.;]{1,16} and)(?: the)? $/i;

/** “90 and over”, “90+”, “90 to 99”: many ages. */
const OPEN_AFTER =
	/^(?:\+|(?:[ -]years?)?(?:[ -]old)?,? (?:and|or) (?:over|older|above|more|under|younger|below|up)|[ -]plus| ?(?:to|–|—|-) ?\d| (?:and|or) \d)/i;

/** “a 95-year-old hospital” tells of nobody. */
const THING =
	/^ (?:\p{L}+ )?(?:act|asylum|building|charity|hospital|house|institution|law|organisation|school|service|site|tradition|trust|ward|wing)(?!\p{L})/iu;
