import { expect, test } from 'vitest';
import { z } from 'zod';
import { KINDS, schemas } from '../kinds/index.ts';
import { COLLECTIONS } from './collection-name.ts';
import { markedValues, schemaAt, schemaDescription, unwrap } from './walk.ts';

const marks = (
	collection: keyof typeof schemas,
	mark: 'ref' | 'markdown' | 'vocabulary' | 'file',
) =>
	markedValues(schemas[collection], KINDS[collection].example)
		.filter(({ meta }) => meta[mark])
		.map(({ path, meta, value }) =>
			mark === 'ref' ? `${path.join('.')} ${meta.ref}/${value}` : path.join('.'),
		);

/** The inline Markdown fields of the content model. */
test('text longer than a label is Markdown', () => {
	expect(marks('change-ideas', 'markdown')).toEqual([
		'problem',
		'aim.text',
		'adoptions.0.outcome',
		'coProduction.how',
		'practice.what',
		'practice.core.0',
		'practice.adaptable.0',
		'pdsa.0.do',
		'pdsa.0.study',
		'results.0.text',
		'limitations',
		'unintended',
		'lessons',
		'sustain',
	]);
	expect(marks('programmes', 'markdown')).toEqual(['principles.0.text', 'asks.0.text']);
	expect(marks('phases', 'markdown')).toEqual(['does.0', 'support.0']);
	expect(marks('pcref', 'markdown')).toEqual(['asks.0']);
	expect(marks('guides', 'markdown')).toEqual(['weeks.basis']);
	expect(marks('sites', 'markdown')).toEqual(['problem']);
	expect(marks('voices', 'markdown')).toEqual(['said']);
	expect(marks('ingredients', 'markdown')).toEqual(['why']);
	expect(marks('glossary', 'markdown')).toEqual(['meaning']);
	for (const collection of [
		'organisations',
		'tools',
		'coaching',
		'community',
		'events',
		'facts',
		'sources',
		'pages',
	] as const)
		expect(marks(collection, 'markdown')).toEqual([]);
});

test('a reference has its collection, and so does a key of `strength`', () => {
	expect(marks('drivers', 'ref')).toEqual([
		'sources.0 sources/report',
		'programme programmes/programme-a',
		'pcref.0 pcref/domain-a',
		'parents.0 drivers/driver-a',
		'parents.1 drivers/driver-b',
		'strength.driver-a drivers/driver-a',
	]);
	expect(marks('facts', 'ref')).toEqual([
		'sources.0 sources/report',
		'site sites/site-a',
		'disputed.0.source sources/other-report',
	]);
	expect(marks('programmes', 'ref')).toEqual([
		'sources.0 sources/report',
		'commissioner organisations/organisation-a',
		'partners.0 organisations/organisation-b',
		'sites.declared facts/sites-in-all',
		'sites.pilot facts/sites-pilot',
		'sites.wider facts/sites-wider',
	]);
});

test('values of vocabularies that a site may add to, and files, are marked', () => {
	expect(marks('change-ideas', 'vocabulary')).toEqual(['serviceTypes.0', 'populations.0']);
	expect(marks('tools', 'file')).toEqual(['downloads.0', 'downloads.1']);
});

test('malformed values are skipped', () => {
	for (const data of [null, 3, [], 'text', { sources: 'report', aim: [], measures: [null, 3] }])
		expect(markedValues(schemas['change-ideas'], data)).toEqual([]);
	const hostile = JSON.parse('{"__proto__": {"problem": "x"}}');
	expect(markedValues(schemas['change-ideas'], hostile)).toEqual([]);
});

test('every field of every collection is described, nested ones too', () => {
	const undescribed: string[] = [];
	const look = (schema: z.ZodType, path: string) => {
		const inner = unwrap(schema);
		if (inner instanceof z.ZodObject) {
			for (const [field, value] of Object.entries(inner.shape)) {
				if (!schemaDescription(value as z.ZodType)) undescribed.push(`${path}.${field}`);
				look(value as z.ZodType, `${path}.${field}`);
			}
		} else if (inner instanceof z.ZodArray) look(inner.element as z.ZodType, path);
		else if (inner instanceof z.ZodUnion)
			for (const option of inner.options) look(option as z.ZodType, path);
	};
	for (const collection of COLLECTIONS) look(schemas[collection], collection);
	expect(undescribed).toEqual([]);
});

test('a path leads to the schema of its value, through any wrappers', () => {
	const at = (path: (string | number)[]) =>
		schemaDescription(schemaAt(schemas['change-ideas'], path));
	expect(at(['measures', 3, 'definition', 'source'])).toBe('Where the numbers are taken from.');
	expect(at(['constructor'])).toBeUndefined();
	expect(at(['title', 'length'])).toBeUndefined();
	expect(schemaDescription(schemaAt(schemas.events, ['place', 'locality']))).toBe(
		'The town or city.',
	);
});
