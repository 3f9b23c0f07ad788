import { expect, test } from 'vitest';
import { meantValue } from './meant-value.ts';
import { REGIONS, SERVICE_TYPES } from './vocabulary.ts';

const VALUES = ['percent', 'count', 'increase', 'decrease', 'run', 'xmr', 'all'];

test.each([
	['%', 'percent'],
	['per cent', 'percent'],
	['Percentage', 'percent'],
	['up', 'increase'],
	['down', 'decrease'],
	['Run chart', 'run'],
	['SPC', 'xmr'],
	['everyone', 'all'],
	['PERCENT', 'percent'],
	['in_crease', undefined],
	['', undefined],
	['?', undefined],
	['of', undefined],
])('%j means %j', (given, value) => {
	expect(meantValue(given, VALUES)).toBe(value);
});

test('the label of a value means the value', () => {
	for (const [value, { label }] of Object.entries(REGIONS))
		expect(meantValue(label, Object.keys(REGIONS), REGIONS)).toBe(value);
	expect(meantValue('north west', Object.keys(REGIONS), REGIONS)).toBe('Y62');
	expect(meantValue('Adult intensive care (PICU)', Object.keys(SERVICE_TYPES), SERVICE_TYPES)).toBe(
		'adult-picu',
	);
});

test('words that two values share mean neither', () => {
	const both = { a: { label: 'Ward', description: '' }, b: { label: 'ward', description: '' } };
	expect(meantValue('Ward', ['a', 'b'], both)).toBeUndefined();
});
