import { expect, test } from 'vitest';
import { chartFile, chartInFile, type KeptChart } from './chart-file.ts';

const CHART: KeptChart = {
	data: 'Month\tA\tB\nApr 2024\t5\t6',
	reading: { dateOrder: 'month-first', roles: ['date', 'other', 'value'], joinsCells: false },
	controls: { title: 'Falls', engine: 'xmr' },
	isIllustrative: true,
};

test('a chart that is kept as a file is opened as it was', () => {
	expect(chartInFile(chartFile(CHART))).toEqual(CHART);
});

test('every answer to a question about the data comes back', () => {
	const reading: KeptChart['reading'] = {
		separator: 'tab',
		header: 'title',
		dateOrder: 'day-first',
		decimalMark: '.',
		joinsCells: true,
		scalesFractions: false,
		quarters: 'financial',
		yearPairs: 'months',
		firstDay: '2026-10-12',
		firstYear: 2024,
		roles: ['date', 'value'],
	};
	expect(chartInFile(chartFile({ ...CHART, reading }))?.reading).toEqual(reading);
	const others = {
		header: 'names',
		decimalMark: ',',
		scalesFractions: true,
		quarters: 'calendar',
		yearPairs: 'financial',
	} as const;
	expect(chartInFile(chartFile({ ...CHART, reading: others }))?.reading).toEqual(others);
});

test.each(['2026-10-1', '2026-1-12', '26-10-12', 'on 2026-10-12', '2026-10-12T10'])(
	'%s is not a first day that the tool has written',
	(firstDay) => {
		const file = { kind: 'own-chart', data: 'x', reading: { firstDay, firstYear: '2024' } };
		expect(chartInFile(JSON.stringify(file))?.reading).toEqual({});
	},
);

test.each(['', 'date,value', '[]', '{"kind":"other","data":""}', '{"kind":"own-chart"}'])(
	'%j is no chart',
	(text) => {
		expect(chartInFile(text)).toBeUndefined();
	},
);

test('what is not understood in a file is left out', () => {
	const file = {
		kind: 'own-chart',
		data: 'x',
		reading: { separator: 'dot', firstDay: 'soon', roles: ['date', 'king'], decimalMark: ',' },
		controls: { title: 5, engine: 'run' },
		isIllustrative: 'yes',
	};
	expect(chartInFile(JSON.stringify(file))).toEqual({
		data: 'x',
		reading: { decimalMark: ',' },
		controls: { engine: 'run' },
		isIllustrative: false,
	});
});
