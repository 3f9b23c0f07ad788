import { expect, test } from 'vitest';
import { COLLECTIONS } from '../schema/collection-name.ts';
import { KINDS } from './index.ts';

/** The kind that a page shows above its title, for each kind of entry that has one of its own. */
const PAGE_KINDS: readonly (readonly [
	name: string,
	kind: string | undefined,
	data?: Record<string, unknown>,
])[] = [
	['programmes/a', 'Programme'],
	['phases/a', 'Phase'],
	['drivers/a', 'Driver'],
	['drivers/a', 'Primary driver', { level: 'primary' }],
	['drivers/a', 'Secondary driver', { level: 'secondary' }],
	['pcref/a', 'Part of PCREF'],
	['pcref/a', 'PCREF domain', { kind: 'domain' }],
	['pcref/a', 'PCREF competency', { kind: 'competency' }],
	['organisations/a', 'Organisation'],
	['sites/a', 'Site'],
	['change-ideas/a', 'Change idea'],
	['elsewhere/a', 'Tried elsewhere'],
	['sheets/a', 'Sheet'],
	['tools/a', 'Tool'],
	['tools/a', 'Equity tool', { kind: 'equity' }],
	['coaching/a', undefined],
	['guides/a', 'Guide step'],
	['community/a', 'Lived experience'],
	['events/a', 'Event'],
	['voices/a', undefined],
	['ingredients/a', 'Ingredient'],
	['facts/a', undefined],
	['sources/a', undefined],
	['glossary/a', undefined],
	['pages/about', 'About this site'],
	['pages/law/section-132', 'Background'],
];

test.each(COLLECTIONS)('the pages of %s say what kind of thing they are about', (collection) => {
	const rows = PAGE_KINDS.filter(([name]) => name.startsWith(`${collection}/`));
	expect(rows.length).toBeGreaterThan(0);
	for (const [name, kind, data = {}] of rows) {
		const id = name.slice(collection.length + 1);
		expect([name, KINDS[collection].pageKind({ id, data })]).toEqual([name, kind]);
	}
});
