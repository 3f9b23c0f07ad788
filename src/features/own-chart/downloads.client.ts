/** The files that a reader can download from a chart. */

import type { Reading } from '../../data-reader/reading/reading.ts';
import type { buildChart, ChartInput } from '../../spc/index.ts';
import { chartFile, type KeptChart } from './chart-file.ts';
import { nameFor } from './file-name.ts';
import { measureCsv, measureYaml } from './measure-files.ts';
import { renderPng } from './picture-files.client.ts';

/** A chart with its words. */
export type Chart = ReturnType<typeof buildChart>;

/** Everything that files are made from. */
export interface DrawnChart {
	chart: Chart;
	input: ChartInput;
	reading: Reading;
	kept: KeptChart;
}

/** What can be downloaded, with the ending of its file. */
const ENDINGS = {
	svg: 'svg',
	png: 'png',
	slide: 'pptx',
	csv: 'csv',
	yaml: 'yaml',
	chart: 'chart.json',
} as const;
export type Download = keyof typeof ENDINGS;
export const DOWNLOADS: readonly Download[] = ['svg', 'png', 'slide', 'csv', 'yaml', 'chart'];

/** Makes a file, with its name. */
export async function downloadFile(
	kind: Download,
	drawn: DrawnChart,
): Promise<{ blob: Blob; name: string }> {
	const name = `${nameFor(drawn.input.title)}.${ENDINGS[kind]}`;
	return { blob: await MAKERS[kind](drawn), name };
}

const text = (content: string, type: string) => new Blob([content], { type });

const MAKERS: Record<Download, (drawn: DrawnChart) => Blob | Promise<Blob>> = {
	svg: ({ chart }) => text(chart.file('light'), 'image/svg+xml'),
	png: async ({ chart }) => (await renderPng(chart.file('light'))).blob,
	slide: async ({ chart, input }) => {
		const { slideFile } = await import('./slide.client.ts');
		const { blob: picture, ratio } = await renderPng(chart.file('light'));
		const { finding, reading } = chart;
		return slideFile({ title: input.title, finding, reading, picture, ratio });
	},
	csv: ({ reading }) => text(measureCsv(reading.rows), 'text/csv'),
	yaml: ({ input, kept }) => text(yamlFor(input, kept.isIllustrative), 'application/yaml'),
	chart: ({ kept }) => text(chartFile(kept), 'application/json'),
};

function yamlFor(input: ChartInput, isIllustrative: boolean): string {
	const { title, unit, direction, engine, target, rebase = [] } = input;
	return measureYaml({
		id: nameFor(title),
		title,
		unit,
		direction,
		engine,
		target,
		rebase: rebase.map(({ date, reason = '' }) => ({ date, reason })),
		isIllustrative,
	});
}
