import { expect, test } from 'vitest';
import { findPages } from './find-pages.ts';
import { buildLexicon } from './query/lexicon.ts';
import { textIndex } from './text-index.ts';

const index = textIndex([
	{
		key: 'form',
		title: 'Form to fill in before ward round',
		text: 'Patients said what they thought.',
		group: 'Change ideas',
	},
	{
		key: 'wounds',
		title: 'Training on pressure wounds',
		text: 'For staff on a dementia ward. Co-production with carers.',
		group: 'Change ideas',
	},
]);
const lexicon = buildLexicon({
	terms: [{ id: 'pressure-wound', term: 'Pressure wound', names: ['bed sore'] }],
});
const find = async (query: string) => (await findPages(query, lexicon, index)).pages;

test.each([
	['ward rounds', ['form']],
	['wardround', ['form']],
	['bed sores', ['wounds']],
	['trainings', ['wounds']],
	['coproduction', ['wounds']],
	['demntia', ['wounds']],
	['somali', []],
])('“%s” finds %j', async (query, keys) => {
	expect(await find(query)).toEqual(keys);
});

test('a word in a title counts for more than one in the text', async () => {
	expect(await find('ward')).toEqual(['form', 'wounds']);
});
