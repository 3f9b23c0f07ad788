import { expect, test } from 'vitest';
import { plainText } from './plain-text.ts';
import { sampleModel } from './sample.ts';

const model = sampleModel({
	facts: { heard: { statement: 'Heard', value: 92, unit: 'percent', bound: 'about' } },
	glossary: { ward: { term: 'Ward' } },
});
const component = (name: string, id: string, children: { html: string }[] = []) => ({
	component: name,
	attributes: { id },
	children,
});

test('a figure becomes words and a note is left out', () => {
	const segments = [
		{ html: '<p>Of them, ' },
		component('Fact', 'heard'),
		{ html: ' agreed ' },
		component('Cite', 'x'),
		{ html: '.</p>' },
	];
	expect(plainText(segments, model)).toBe('Of them, about 92% agreed.');
});

test('a term becomes its words, or its name if it has none', () => {
	expect(plainText([component('Term', 'ward', [{ html: '<em>wards</em>' }])], model)).toBe('wards');
	expect(plainText([component('Term', 'ward')], model)).toBe('Ward');
});

test('paragraphs and items are on separate lines, and entities are decoded', () => {
	expect(
		plainText(
			[{ html: '<p>A &amp; B &#x3C; C</p>\n<ul>\n<li>one</li>\n<li>two</li>\n</ul>' }],
			model,
		),
	).toBe('A & B < C\n\n- one\n\n- two');
});
