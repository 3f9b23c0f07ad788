import fc from 'fast-check';
import { expect, test } from 'vitest';
import { plainYaml } from './plain-yaml.ts';
import { parsedYaml } from './yaml-file.ts';

/** Whatever is read without the parser is read in the same way by the parser. */

test('fields, lists and texts of several lines are read', () => {
	const text = `# An entry
title: A ward, at night
value: 12.5
draft: true
reviewed: 2025-01-31
quoted: "Nights: what we learned"
single: 'It''s quiet'
sources: [report, ./plan.csv, 3]
none: []
empty:
aim:
  text: >-
    One
    two

    three
  how: |
    A
      b
# A comment
steps:
  - text: One
    picture: door
  -  text: Two
plain:
- one
- 2
`;
	expect(plainYaml(text)).toEqual({
		title: 'A ward, at night',
		value: 12.5,
		draft: true,
		reviewed: '2025-01-31',
		quoted: 'Nights: what we learned',
		single: "It's quiet",
		sources: ['report', './plan.csv', 3],
		none: [],
		empty: null,
		aim: { text: 'One two\nthree', how: 'A\n  b\n' },
		steps: [{ text: 'One', picture: 'door' }, { text: 'Two' }],
		plain: ['one', 2],
	});
});

test.each([
	'a: b: c',
	'a: "b\n  c"',
	'a: one\n  two',
	'a: &x b',
	'a: *x',
	'<<: {a: b}',
	'a: 1\na: 2',
	'a: {b: c}',
	'a: b # c',
	'a: 0x1f',
	'a: 007',
	'a: ~',
	'a:\t b',
	'a:\n    b: c\n  d: e',
	'- a',
	'',
])('anything that is more complex, or wrong, is left to the parser: %j', (text) => {
	expect(plainYaml(text)).toBeUndefined();
});

const oddValue = fc.constantFrom(
	...['012', '1.50', '1e3', '-1', '.5', '1_0', '0x1f', '10:30', 'True', 'null', '~', '.inf', 'NaN'],
	...['a: b', 'a:b', 'a #b', 'a#b', 'a  b ', '"a', '"a\\n"', '"a" b', "'a''b'", "'a", '[a,b ]'],
	...['[ ]', '[a,]', '[a, [b]]', '[a: b]', '["a"]', '[1, ./a, \u00A0]', '[a\u00A0]', '{a: b}'],
	...['&a', '*a', '!a', '>-', '|', '>+', '|2', '> # a', '<<', '/a/', '...', '---', '-', '- a', '?'],
	...[
		'%a',
		'@a',
		'`a`',
		'“a”',
		'(a)',
		'é',
		'\u00A0a',
		'a\u2028b',
		',a',
		'a, b]',
		'a}',
		'=',
		'😀',
		'',
	],
);
const plainValue = fc.constantFrom(
	'a b',
	'12',
	'2025-01-01',
	'true',
	'"a: b"',
	'[a, b]',
	'[]',
	'yes',
);
const value = fc.oneof({ weight: 3, arbitrary: plainValue }, { weight: 1, arbitrary: oddValue });
const words = fc.constantFrom(
	'a b',
	'a: b',
	'- a',
	'# a',
	' deeper',
	'end ',
	'',
	'',
	'<Fact id="a"/>',
);
const key = fc.oneof(
	{ weight: 9, arbitrary: fc.integer({ min: 0, max: 30 }).map((number) => `k${number}`) },
	{
		weight: 1,
		arbitrary: fc.constantFrom('null', '1', '"a"', 'a b', '<<', '__proto__', 'é', '- k'),
	},
);
const indent = fc.oneof(
	{ weight: 9, arbitrary: fc.constant('  ') },
	{ weight: 1, arbitrary: fc.constantFrom('', ' ', '   ', '    ', '\t') },
);
const field = fc.oneof(
	fc.tuple(key, value).map(([name, it]) => `${name}: ${it}`),
	fc
		.tuple(key, indent, value, value)
		.map(([name, gap, one, two]) => `${name}:\n${gap}a: ${one}\n  b: ${two}`),
	fc
		.tuple(key, indent, value, value)
		.map(([name, gap, one, two]) => `${name}:\n${gap}- ${one}\n${gap}- ${two}`),
	fc
		.tuple(key, indent, value, value)
		.map(([name, gap, one, two]) => `${name}:\n  - a: ${one}\n  ${gap}b: ${two}`),
	fc
		.tuple(key, fc.constantFrom('>-', '>', '|', '|-'), indent, words, words, words)
		.map(
			([name, header, gap, ...lines]) =>
				`${name}: ${header}\n${lines.map((line) => line && gap + line).join('\n')}`,
		),
	fc.constantFrom('', '# a', '  # a', '  words', '...', '- a'),
);

test('whatever it reads, the parser reads in the same way and without errors', {
	timeout: 60_000,
}, () => {
	let read = 0;
	fc.assert(
		fc.property(fc.array(field, { minLength: 1, maxLength: 4 }), (fields) => {
			const text = fields.join('\n');
			const found = plainYaml(text);
			if (found === undefined) return;
			read += 1;
			const { value: expected, problems } = parsedYaml(text);
			expect(problems).toEqual([]);
			expect(found).toStrictEqual(expected);
			expect(Object.keys(found)).toEqual(Object.keys(expected as object));
		}),
		{ numRuns: 5000 },
	);
	// Otherwise nothing would have been compared.
	expect(read).toBeGreaterThan(500);
});
