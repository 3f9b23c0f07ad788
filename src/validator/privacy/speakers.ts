import type { Stretch } from '../prose/sentences.ts';

/** A word that could be a first name. */
const NAME = String.raw`\p{Lu}(?:’\p{Lu})?\p{Ll}+(?:-\p{Lu}?\p{Ll}+)?`;

/** Words with a capital that are not the name of a person. */
const NO_NAMES = new Set(
	(
		'A All An And Another Anybody Anyone As At Both But Each Everybody Everyone For He Her His How I If In It Many My ' +
		'No Nobody None Nothing On One Other Others Our Patients Some Somebody Someone Staff That The Their Then There These ' +
		'They This Those To Two We What When Where Why With You Your Carer Consultant Doctor Matron Nurse Practitioner ' +
		'Psychiatrist Trust Ward January February March April May June July August September October November December ' +
		'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'
	).split(' '),
);

/** A speaker after a quotation, a person who is introduced, and a name with an age behind it. */
const NAMED = [
	new RegExp(
		String.raw`[”"’',] ?(?:said|says|adds?|added|explains?|explained|recalls?|recalled) (?<name>${NAME})(?![\p{L}\p{N}])`,
		'gu',
	),
	new RegExp(
		String.raw`(?<![\p{L}])(?:[Mm]y name is|I am called|(?:brother|carer|daughter|father|husband|man|mother|nurse|partner|patient|person|sister|son|wife|woman),? (?:called|named)) (?<name>${NAME})(?![\p{L}\p{N}])`,
		'gu',
	),
	new RegExp(
		String.raw`(?<name>${NAME})(?: ${NAME})?,? (?:\(?aged? )?\(?\d{1,2}\)?(?=[,.;:!?”’")]|$| (?:said|says))`,
		'gu',
	),
];

/** The age of one person, not that of a group. */
const AGES =
	/(?<!(?:adults|boys|carers|children|everybody|everyone|girls|men|people|patients|staff|those|women) )\b(?:aged|(?:at|of) (?:the )?age(?: of)?) \d{1,2}\b(?! ?(?:and|or|to|[-–]))|\b\d{1,2}[- ]years?[- ]old\b(?!s)|\bI(?: am|’m|'m) \d{1,2}(?=[,.;!?”’"]|$| years old| and )/g;

/** Finds the first names and ages of speakers in a text: “said Amina, 34”. */
export function findSpeakers(text: string): Stretch[] {
	const found: Stretch[] = [];
	for (const pattern of NAMED)
		for (const { 0: words, index, groups } of text.matchAll(pattern)) {
			const name = groups?.name ?? '';
			if (NO_NAMES.has(name)) continue;
			const start = index + words.indexOf(name);
			found.push({ start, end: index + words.length });
		}
	for (const { 0: words, index } of text.matchAll(AGES))
		found.push({ start: index, end: index + words.length });
	const sorted = found.sort((a, b) => a.start - b.start || b.end - a.end);
	return sorted.filter(({ start }, at) => sorted.slice(0, at).every(({ end }) => end <= start));
}
