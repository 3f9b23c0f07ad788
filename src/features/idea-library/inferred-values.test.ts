import { expect, test } from 'vitest';
import { sampleModel } from '../../graph/sample.ts';
import type { Facet } from './facets.ts';
import { isValueInferred } from './inferred-values.ts';

const model = sampleModel({
	pcref: { leading: { title: 'Leading' }, data: { title: 'Data' } },
	drivers: {
		said: { title: 'Said', pcref: ['leading'] },
		read: { title: 'Read', pcref: ['leading', 'data'], inferred: ['pcref'] },
	},
	'change-ideas': {
		plain: { title: 'Plain', drivers: ['said'], populations: ['all'] },
		ours: {
			title: 'Ours',
			drivers: ['said'],
			populations: ['all'],
			inferred: ['drivers', 'populations'],
		},
		through: { title: 'Through', drivers: ['read'] },
		both: { title: 'Both', drivers: ['read', 'said'] },
		named: { title: 'Named', drivers: ['read'], pcref: ['data'] },
		guessed: { title: 'Guessed', drivers: ['read'], pcref: ['data'], inferred: ['pcref'] },
	},
});

const inferred = (id: string, facet: Facet, value: string) => {
	const idea = model.item('change-ideas', id);
	return idea && isValueInferred(idea, { facet, value }, model);
};

test('a value is our reading where its field is', () => {
	expect(inferred('ours', 'population', 'all')).toBe(true);
	expect(inferred('plain', 'population', 'all')).toBe(false);
	expect(inferred('ours', 'status', 'testing')).toBe(false);
});

test('a lens is our reading where the drivers are', () => {
	expect(inferred('ours', 'lens', 'individual')).toBe(true);
	expect(inferred('plain', 'lens', 'individual')).toBe(false);
});

test('a part of the PCREF is our reading when no source leads to it, by the idea or by a driver', () => {
	expect(inferred('plain', 'pcref', 'leading')).toBe(false);
	expect(inferred('ours', 'pcref', 'leading')).toBe(true);
	expect(inferred('through', 'pcref', 'data')).toBe(true);
	expect(inferred('both', 'pcref', 'leading')).toBe(false);
	expect(inferred('named', 'pcref', 'data')).toBe(false);
	expect(inferred('guessed', 'pcref', 'data')).toBe(true);
});
