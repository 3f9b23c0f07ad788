import { expect, test } from 'vitest';
import { sampleModel } from '../../graph/sample.ts';
import { ideaTexts } from './idea-texts.ts';
import { buildIdeaLibrary } from './library-index.ts';

const idea = (summary: string, problem: string) => ({
	title: 'An idea',
	summary,
	status: 'testing',
	drivers: [],
	serviceTypes: ['dementia'],
	populations: [],
	problem,
});
const model = sampleModel({
	'change-ideas': {
		one: idea('Leaflets in plain words.', 'Patients waited without interpreters.'),
		two: idea('A bell.', 'Patients waited.'),
	},
});
const library = buildIdeaLibrary(model, () => ({ level: 'none', label: '', reasons: [] }));

test('an idea is searched by its summary, the labels it can be chosen by, and its other words', () => {
	const [first = ''] = ideaTexts(library).texts;
	expect(first).toMatch(/^Leaflets in plain words\./);
	expect(first).toContain('Dementia');
	expect(first).toContain('interpreters');
});
