import { expect, test } from 'vitest';
import { isInOfficialTitle } from './official-titles.ts';

/** Returns whether the words between `[` and `]` are in an official title. */
const titled = (marked: string) => {
	const start = marked.indexOf('[');
	const end = marked.indexOf(']') - 1;
	return isInOfficialTitle(marked.replace(/[[\]]/g, ''), start, end);
};

test.each([
	'the Chronically Sick and [Disabled] Persons Act 1970',
	'the Royal National Institute of [Blind] People',
	'the Royal School for [the Blind] in Leatherhead',
	'the Mental Health (Discrimination) and [Handicapped] Children Act',
	'The [Disabled] Facilities Grant pays for it.',
	'the Committee for [the Elderly]',
	'[BAME] Network',
])('%s', (text) => {
	expect(titled(text)).toBe(true);
});

test.each([
	'the [disabled]',
	'[The elderly] of the Trust',
	'[The disabled] and the Trust',
	'[Elderly] patients',
	'The [Elderly] Patients We See',
	'Suffering is not in the Act: he is [suffering from] it',
	'the Trust. [The elderly] came',
])('%s is not', (text) => {
	expect(titled(text)).toBe(false);
});
