import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { readMeasureData } from '../../data-reader/measures/read-measure-data.ts';
import { readData } from '../../data-reader/read-data.ts';
import { measureCsv, measureYaml } from './measure-files.ts';

const TODAY = '2026-06-15';

test.each([
	'Month,Falls,Comment\nMay 24,6,"snow, ice"\nApr 24,*,\nJun 24,n/a,=SUM(A1)',
	'Month,Completed,Total\nApr 24,5,20\nMay 24,*,21',
	'Month,Completed,Total\nApr 24,5,20\nMay 24,,\nJun 24,6,21',
])('the data of %j can be used as those of a measure', (text) => {
	const { rows } = readData(text, {}, TODAY);
	const csv = measureCsv(rows).replace('\uFEFF', '').replaceAll('\r\n', '\n');
	const { rows: again, problems } = readMeasureData(csv);
	expect(problems).toEqual([]);
	const numbers = ({ date, value, numerator, denominator }: (typeof again)[number]) => {
		return { date, value, numerator, denominator };
	};
	expect(again.map(numbers)).toEqual(rows.map(numbers));
});

test('the YAML of a measure without a target or another start has neither', () => {
	const known = { id: 'falls', title: 'Falls', unit: undefined, direction: 'decrease' };
	const yaml = measureYaml({
		...known,
		engine: 'xmr',
		target: undefined,
		rebase: [],
		isIllustrative: false,
	});
	expect(yaml).not.toMatch(/target|rebase|illustrative|denominator/);
	expect(parse(yaml).measures).toMatchObject([{ unit: null, chart: 'xmr', data: './falls.csv' }]);
});

test('the YAML of a measure holds what the page knows, and leaves the rest to its author', () => {
	const yaml = measureYaml({
		id: 'calls-answered',
		title: 'Calls: answered "in time"',
		unit: 'percent',
		direction: 'increase',
		engine: 'run',
		target: 95,
		rebase: [{ date: '2025-01-01', reason: 'New form: shorter' }],
		isIllustrative: true,
	});
	expect(parse(yaml)).toEqual({
		measures: [
			{
				id: 'calls-answered',
				title: 'Calls: answered "in time"',
				kind: null,
				unit: 'percent',
				direction: 'increase',
				definition: { numerator: null, denominator: null, source: null, frequency: null },
				target: 95,
				data: './calls-answered.csv',
				chart: 'run',
				rebase: [{ date: '2025-01-01', reason: 'New form: shorter' }],
				illustrative: true,
			},
		],
	});
});
