/** Snapshots of charts as SVG files: a reviewer opens the file and sees what changed. */

import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { buildChart, buildSmallMultiples } from './chart.ts';
import type { ChartInput } from './chart-spec-from.ts';
import type { Theme } from './drawing/theme.ts';
import { monthly, times } from './monthly.ts';
import type { ChartRow } from './series/series.ts';

/** Reads the rows of a generated series in `fixtures/`. */
function fixture(id: string): ChartRow[] {
	const path = new URL(`./fixtures/${id}.csv`, import.meta.url);
	const [, ...lines] = readFileSync(path, 'utf8').trim().split('\n');
	return lines.map((line) => {
		const [date = '', value = ''] = line.split(',');
		return value === '' ? { date } : { date, value: Number(value) };
	});
}

/** 24 months from December 2022; the last nine, from March 2024, lie above the median of 60. */
const shares = [
	52, 63, 55, 48, 66, 57, 51, 49, 64, 58, 50, 47, 53, 56, 54, 72, 78, 75, 81, 79, 84, 80, 86, 88,
];
const shift: ChartInput = {
	title: 'Patients told their rights within 24 hours, Site A',
	rows: monthly('2022-12', shares),
	engine: 'run',
	direction: 'increase',
	unit: 'percent',
	target: 95,
};
const counts: ChartInput = {
	title: 'Incidents a month, Site A',
	rows: fixture('gen-spike-a'),
	engine: 'xmr',
	direction: 'decrease',
	unit: 'count',
};
const swing = times(9, 41, 52, 38, 55);
const weekly = shares.map((value, week) => ({
	date: new Date(Date.UTC(2024, 0, 1 + 7 * week)).toISOString().slice(0, 10),
	value,
}));
const annotations = [
	{ date: '2023-06-10', text: 'Leaflet tried with two patients' },
	{ date: '2023-07-05', text: 'Leaflet changed after their advice' },
	{ date: '2023-08-01', text: 'All staff on the day shift trained' },
	{ date: '2023-08-20', text: 'Night shift joined' },
	{ date: '2024-10-15', text: 'New manager' },
];

const charts: Record<string, ChartInput> = {
	'run-shift': shift,
	'run-shift-lower-is-better': { ...shift, direction: 'decrease', target: undefined },
	'run-shift-neutral': { ...shift, direction: 'neutral', target: undefined },
	'run-too-few-crossings': { ...shift, rows: fixture('gen-shift-up-a'), target: undefined },
	'run-no-signal': { ...shift, rows: monthly('2022-01', swing), target: undefined },
	'run-too-few-points': { ...shift, rows: fixture('gen-short-a') },
	'run-one-point': { ...shift, rows: fixture('gen-single-a') },
	'run-all-on-the-median': { ...shift, rows: fixture('gen-constant-a') },
	'run-gaps-and-points-left-out': {
		...shift,
		rows: fixture('gen-missing-a').map((row, index) =>
			index === 12 ? { ...row, value: 'suppressed' } : row,
		),
		rules: { exclude: [7] },
	},
	'run-missing-rows': {
		...shift,
		rows: shift.rows.filter((_, index) => index !== 5 && index !== 11),
	},
	'run-frozen': { ...shift, rules: { freeze: 12 } },
	'run-annotations': { ...shift, annotations },
	'run-rebased': {
		...shift,
		rebase: [{ date: '2024-03-01', reason: 'The leaflet became the rule on the ward' }],
	},
	'run-weekly': { ...shift, rows: weekly, target: undefined },
	'run-illustrative': { ...shift, illustrative: true },
	'run-long-words': {
		...shift,
		title:
			'The share of people detained under a section of the Act who say that their rights were explained in a way that they understood, Site A',
		unit: 'per 1,000 bed days',
		annotations: [{ date: '2024-11-01', text: 'Verfahrensdokumentationsüberarbeitung' }],
	},
	'xmr-signals': counts,
	'xmr-no-signal': { ...counts, rows: monthly('2022-01', swing), target: 20 },
	'xmr-trend-up-and-down': { ...counts, rows: fixture('gen-peak-a'), direction: 'increase' },
	'xmr-neutral': { ...counts, rows: fixture('gen-long-a'), direction: 'neutral' },
	'xmr-trial-limits': { ...counts, rows: fixture('gen-spike-a').slice(0, 12) },
	'xmr-rebased': {
		...counts,
		title: 'Days from admission to first meeting, Site A',
		rows: fixture('gen-shift-down-a'),
		unit: 'days',
		target: 12,
		rebase: [{ date: '2024-01-01', reason: 'Meetings moved to the first morning' }],
		annotations: [{ date: '2023-05-01', text: 'Form shortened' }],
	},
	'xmr-fixed-limits': { ...counts, rules: { fixAfter: 12 } },
	'xmr-target-out-of-reach': {
		...counts,
		title: 'Patients with a named advocate, Site A',
		rows: fixture('gen-assurance-a'),
		direction: 'increase',
		unit: 'percent',
		target: 100,
	},
	'i-chart': { ...counts, engine: 'i-qicharts2', rules: { screened: true } },
};

test.each(Object.entries(charts))('%s', async (name, input) => {
	await expect(buildChart(input).file()).toMatchFileSnapshot(`snapshots/${name}.svg`);
});

test.each(['dark', 'print', 'contrast'] as Theme[])('a chart in %s', async (theme) => {
	const file = buildChart({ ...counts, target: 20, illustrative: true }).file(theme);
	await expect(file).toMatchFileSnapshot(`snapshots/theme-${theme}.svg`);
});

test('a chart on a page, wide and narrow', async () => {
	const chart = buildChart({ ...shift, annotations, idPrefix: 'rights' });
	await expect(chart.svg).toMatchFileSnapshot('snapshots/page-wide.svg');
	await expect(chart.narrow).toMatchFileSnapshot('snapshots/page-narrow.svg');
});

test('small charts beside each other', async () => {
	const small = buildSmallMultiples([
		{ ...shift, title: 'Site A' },
		{ ...shift, title: 'Site B', rows: fixture('gen-random-1-a') },
		{ ...shift, title: 'Site C', rows: fixture('gen-short-a') },
	]);
	for (const [index, { svg }] of small.entries()) {
		await expect(svg).toMatchFileSnapshot(`snapshots/small-${index + 1}.svg`);
	}
});
