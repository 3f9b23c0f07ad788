import { describe, expect, test } from 'vitest';
import { readData } from '../../data-reader/read-data.ts';
import { readChoices } from './chart-choices.ts';
import { nameFor } from './file-name.ts';

const TODAY = '2026-01-31';
const DATA = 'date,value\n2025-01-01,12\n2025-02-01,15\n2025-03-01,11\n';

function read(controls: Readonly<Record<string, string>>, data = DATA, isIllustrative = false) {
	return readChoices(
		(name) => controls[name] ?? '',
		readData(data, {}, TODAY),
		isIllustrative,
		TODAY,
	);
}

describe('the title', () => {
	const title = (given: string, column: string) =>
		read({ title: given }, DATA.replace('value', column)).input.title;

	test('is what the reader wrote, or the name of the column, where that says what is measured', () => {
		expect(title(' Falls ', 'incidents')).toBe('Falls');
		expect(title('', 'Incidents')).toBe('Incidents');
	});

	test.each(['value', 'Values', 'n', 'No', 'number', 'count', '%', 'data', 'rate', 'Wert'])(
		'is “Run chart” where the column is called “%s”',
		(column) => {
			expect(title(' ', column)).toBe('Run chart');
		},
	);
});

describe('a target', () => {
	test.each([
		['', undefined],
		['10', 10],
		[' 10.5 ', 10.5],
		['85 %', 85],
		['1,200', 1200],
		['0', 0],
	])('of “%s” is %s', (target, value) => {
		const { input, problems } = read({ target });
		expect([input.target, problems]).toEqual([value, {}]);
	});

	test('that is not a number is named and left out', () => {
		const { input, problems } = read({ target: ' ten ' });
		expect(input.target).toBeUndefined();
		expect(problems).toEqual({
			target: '“ten” is not a number. Write the target as a number alone.',
		});
	});

	test('comes from the data where the reader gives none, and not where theirs is wrong', () => {
		const data = 'date,value,target\n2025-01-01,12,20\n2025-02-01,15,20\n2025-03-01,11,20\n';
		expect(read({}, data).input.target).toBe(20);
		expect(read({ target: '0' }, data).input.target).toBe(0);
		expect(read({ target: 'ten' }, data).input.target).toBeUndefined();
	});
});

describe('a date to start again from', () => {
	test('divides the line where it is after the first row and not after the last', () => {
		const { input, problems } = read({ rebase: '2025-02-01 New form\n2025-03-01' });
		expect(input.rebase).toEqual([
			{ date: '2025-02-01', reason: 'New form' },
			{ date: '2025-03-01', reason: expect.anything() },
		]);
		expect(problems).toEqual({});
	});

	test.each(['2025-01-01', '2025-03-02'])('on %s changes nothing, and a note says so', (rebase) => {
		expect(read({ rebase }).problems).toEqual({
			rebase: `${rebase} changes nothing: your dates go from 2025-01-01 to 2025-03-01.`,
		});
	});

	test('that can’t be read is named with its line, and no dates are compared with no data', () => {
		expect(read({ rebase: '2025-02-01\nsoon' }).problems.rebase).toMatch(/^Line 2: /);
		expect(read({ rebase: '2025-02-01' }, '').problems).toEqual({});
	});
});

describe('the rest', () => {
	test('is what the reader chose, or what is usual', () => {
		expect(read({}).input).toMatchObject({
			engine: 'run',
			direction: 'increase',
			unit: 'count',
			illustrative: false,
			idPrefix: 'own-chart',
		});
		expect(
			read({ engine: 'xmr', direction: 'decrease', unit: 'falls' }, DATA, true).input,
		).toMatchObject({ engine: 'xmr', direction: 'decrease', unit: 'falls', illustrative: true });
		expect(read({ direction: 'neutral' }).input.direction).toBe('neutral');
		expect(read({ direction: 'sideways' }).input.direction).toBe('increase');
	});

	test('has the unit of the data where the reader gives none', () => {
		const percent = DATA.replaceAll(/,(\d+)\n/g, ',$1%\n');
		expect(read({}, percent).input.unit).toBe('percent');
		expect(read({ unit: 'falls' }, percent).input.unit).toBe('falls');
	});
});

test('a file is named after the words of the title', () => {
	expect(nameFor(' Falls: Ward 7 (2025) ')).toBe('falls-ward-7-2025');
	expect(nameFor('…')).toBe('run-chart');
});
