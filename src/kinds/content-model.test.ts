import { describe, expect, test } from 'vitest';
import { COLLECTIONS, type CollectionName } from '../schema/collection-name.ts';
import { siteFileSchema } from '../schema/site-file.ts';
import { without } from './changed-example.ts';
import { examples } from './example-entries.ts';
import { schemas } from './index.ts';

/** The fields of the content model, word for word; `?` marks what may be left out. */
const MDX = 'title summary sources reviewed reviewBy? draft? easyRead?';
const YAML = 'summary? sources reviewed reviewBy? draft?';
const MODEL: Record<CollectionName, string> = {
	programmes: `${MDX} shortTitle state starts ends commissioner partners aim vision? serviceTypes sites principles asks cost? evaluation?`,
	phases: `${MDX} programme order starts? ends? fromMonth? toMonth? cohort? does support`,
	drivers: `${MDX} programme level order statement pcref inferred? lens? parents? strength?`,
	pcref: `${MDX} kind order alsoCalled asks`,
	organisations: `title ${YAML} kind ods? region? url?`,
	sites: `${MDX} kind programme cohort? cohortCertainty? organisation? organisationCertainty? region? serviceTypes problem?`,
	'change-ideas': `${MDX} status drivers serviceTypes populations pcref? tools? inferred? problem aim adoptions coProduction practice effort measures pdsa? results? limitations unintended? lessons? sustain?`,
	elsewhere: `${MDX} kind ideas setting did found? results? differs get?`,
	sheets: `${MDX} by audience minutes? ideas? guides?`,
	tools: `${MDX} kind definition downloads?`,
	coaching: `${MDX} programme phase audience hours?`,
	guides: `${MDX.replace('sources', 'sources?')} track order audience minutes needs checklist ready? weeks? downloads?`,
	community: `${MDX} order? events? notice?`,
	events: `${MDX} kind programme starts ends? timeZone? state sequence place audience series? joinUrl? notice?`,
	voices: `${MDX} role attribution name? programme site? organisation? bearsOn? said consent`,
	ingredients: `${MDX} order why`,
	facts: `statement ${YAML} value unit bound asOf population? site? numerator? denominator? derived? disputed? series? doNotCompare?`,
	sources:
		'title summary? reviewed reviewBy? draft? publisher? author? kind? url? archived? published? accessed? read? licence? file?',
	glossary: `term ${YAML.replace('sources', 'sources?')} meaning synonyms searchWords? seeAlso?`,
	pages: 'title summary? sources? reviewed? reviewBy? draft? easyRead?',
};

const fieldsOf = (collection: CollectionName) => MODEL[collection].split(' ');
const requiredOf = (collection: CollectionName) =>
	fieldsOf(collection).filter((field) => !field.endsWith('?'));
const optionalOf = (collection: CollectionName) =>
	fieldsOf(collection).flatMap((field) => (field.endsWith('?') ? [field.slice(0, -1)] : []));

/** What the schema has against an entry: where, and what kind of problem. */
function against(collection: CollectionName, data: unknown): string[] {
	const result = schemas[collection].safeParse(data);
	return (result.error?.issues ?? []).map(
		(issue) =>
			`${issue.path.join('.')}: ${issue.code === 'unrecognized_keys' ? `unknown ${issue.keys}` : issue.message}`,
	);
}

describe.each(COLLECTIONS)('%s', (collection) => {
	const example = examples[collection];

	test('has the fields of the content model and no others', () => {
		const { aliases, notPublished, ...shape } = schemas[collection].shape;
		expect(aliases).toBeDefined();
		expect(notPublished).toBeDefined();
		expect(Object.keys(shape).sort()).toEqual(
			fieldsOf(collection)
				.map((field) => field.replace('?', ''))
				.sort(),
		);
		expect(against(collection, { ...example, colour: 'red' })).toEqual([': unknown colour']);
	});

	test('takes an entry with every field, and one with the required fields alone', () => {
		expect(against(collection, example)).toEqual([]);
		const bare = without(
			example,
			...optionalOf(collection).filter((field) => isFree(collection, field)),
		);
		expect(against(collection, bare)).toEqual([]);
	});

	test('misses each required field, unless `notPublished` names it', () => {
		for (const field of requiredOf(collection)) {
			const rest = lacking(example, field);
			expect(against(collection, rest)).toEqual([`${field}: missing`]);
			const named = against(collection, { ...rest, notPublished: [field] });
			expect(named).toEqual(field === 'consent' ? ['notPublished.0: wrong'] : []);
		}
	});

	test('takes no name in `notPublished` that is given, optional or none of its fields', () => {
		for (const field of [
			...requiredOf(collection),
			...optionalOf(collection),
			'colour',
			'notPublished',
		]) {
			const rest = optionalOf(collection).includes(field) ? without(example, field) : example;
			if (!isFree(collection, field) || (collection === 'facts' && field === 'denominator'))
				continue;
			expect(against(collection, { ...rest, notPublished: [field] })).toEqual([
				'notPublished.0: wrong',
			]);
		}
	});

	test('takes nothing that is no set of fields', () => {
		for (const data of [null, 'text', 3, [], true])
			expect(schemas[collection].safeParse(data).success).toBe(false);
	});
});

/** True for a field that no other field of the example asks for. */
function isFree(collection: CollectionName, field: string): boolean {
	const asked: Partial<Record<CollectionName, string[]>> = {
		phases: ['starts', 'ends'],
		drivers: ['parents', 'strength'],
		'change-ideas': ['drivers', 'serviceTypes', 'populations', 'pcref', 'tools'],
		sites: ['cohort', 'cohortCertainty', 'organisation', 'organisationCertainty'],
	};
	return !asked[collection]?.includes(field);
}

/** An entry without a field, and without what makes no sense then. */
function lacking(entry: Record<string, unknown>, field: string): Record<string, unknown> {
	if (field === 'level') return without(entry, field, 'parents', 'strength');
	if (field === 'pcref') return without(entry, field, 'inferred');
	if (field === 'measures') return { ...without(entry, field), aim: { text: 'To know.' } };
	return without(entry, field);
}

test('a fact that leaves its denominator out may say that it is not published', () => {
	const rest = without(examples.facts, 'denominator');
	expect(against('facts', { ...rest, notPublished: ['denominator'] })).toEqual([]);
	expect(against('facts', { ...examples.facts, notPublished: ['denominator'] })).toEqual([
		'notPublished.0: wrong',
	]);
});

test('`site.yaml` has the fields of the content model and no others', () => {
	expect(Object.keys(siteFileSchema.shape)).toEqual(
		'title tagline url base locale programme feedback topics footer licence newsletter populations serviceTypes readingAge rules privacy help editing'.split(
			' ',
		),
	);
});
