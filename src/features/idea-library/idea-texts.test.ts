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

test('of an idea with many words the forty that fewest ideas have are searched, each once', () => {
	const words = (start: string, count: number) =>
		Array.from(
			{ length: count },
			(_, number) => `${start}${String.fromCharCode(97 + number).repeat(3)}`,
		).join(' ');
	const shared = words('shared', 20);
	const many = sampleModel({
		'change-ideas': {
			one: idea('', `${words('rare', 26)} ${words('rare', 26)} ${shared}`),
			two: idea('', shared),
		},
	});
	const texts = buildIdeaLibrary(many, () => ({ level: 'none', label: '', reasons: [] }));
	const [first = '', second = ''] = ideaTexts(texts).texts;
	const count = (text: string, start: RegExp) => [...text.matchAll(start)].length;
	expect([count(first, /\brare/g), count(second, /\bshared/g)]).toEqual([26, 20]);
	expect(count(first, /\bshared/g)).toBeLessThan(20);
});
