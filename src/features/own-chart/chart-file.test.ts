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
