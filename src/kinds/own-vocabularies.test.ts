import { expect, test } from 'vitest';
import { ownVocabularies } from './own-vocabularies.ts';

test('the values that a site adds are known by their ids, and a site that adds none has none', () => {
	const forest = { id: 'forest', label: 'Foresters', description: 'Trees.' };
	expect(ownVocabularies({ serviceTypes: undefined, populations: [forest] })).toEqual({
		serviceTypes: {},
		populations: { forest: { label: 'Foresters', description: 'Trees.' } },
	});
	expect(ownVocabularies(undefined)).toEqual({ serviceTypes: {}, populations: {} });
});
