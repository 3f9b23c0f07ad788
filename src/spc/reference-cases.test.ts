/**
 * The reference cases: series with what the R packages NHSRplotthedots and qicharts2 make of them. The generated ones
 * (CC0) lie in `fixtures/`. The others have licences of their own and are read where they are at hand, never copied.
 */

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import {
	type CalculationOptions,
	type CalculationRow,
	calculate,
	type Engine,
} from './analysis/calculation.ts';
import { crossingsMin, longestRunMax } from './engine/run-thresholds.ts';

const FIXTURES = fileURLToPath(new URL('./fixtures/', import.meta.url));
const REFERENCE = fileURLToPath(new URL('../../../shared/spc/', import.meta.url));
const THRESHOLDS = `${REFERENCE}run-chart-thresholds.csv`;

interface ReferenceCase {
	name: string;
	engine: Engine;
	options: CalculationOptions;
	expected: unknown;
}

interface ReferenceSeries {
	id: string;
	rows: CalculationRow[];
	cases: ReferenceCase[];
}

function seriesIn(folder: string): ReferenceSeries[] {
	const files = existsSync(folder) ? readdirSync(folder).sort() : [];
	return files
		.filter((name) => name.endsWith('.expected.json'))
		.map((name) => {
			const { id, csv, cases } = JSON.parse(readFileSync(`${folder}${name}`, 'utf8'));
			return { id, rows: rowsOf(`${folder}${csv}`), cases };
		});
}

function rowsOf(path: string): CalculationRow[] {
	const [, ...lines] = readFileSync(path, 'utf8').trim().split(/\r?\n/);
	return lines.map((line) => {
		const [date = '', value = ''] = line.split(',');
		return { date, value: value === '' ? undefined : Number(value) };
	});
}

const cases = (series: ReferenceSeries[]) =>
	series.flatMap(({ id, rows, cases }) => cases.map((each) => ({ id, rows, ...each })));

/** Numbers to 1e-9 of their size, everything else exactly, fields and their order too. */
function expectSame(actual: unknown, expected: unknown, path = 'result'): void {
	if (typeof expected === 'number') {
		expect(actual, path).toBeTypeOf('number');
		const away = Math.abs((actual as number) - expected);
		expect(away, path).toBeLessThanOrEqual(1e-9 * Math.abs(expected));
	} else if (typeof expected === 'object' && expected !== null) {
		expect(Object.keys(actual as object), path).toEqual(Object.keys(expected));
		for (const [key, value] of Object.entries(expected)) {
			expectSame((actual as Record<string, unknown>)[key], value, `${path}.${key}`);
		}
	} else {
		expect(actual, path).toBe(expected);
	}
}

const generated = cases(seriesIn(FIXTURES));
const others = cases(seriesIn(REFERENCE)).filter(({ id }) => !id.startsWith('gen-'));

test('the generated series make 70 cases', () => {
	expect(generated).toHaveLength(70);
});

test.each(generated)('$id, $name, comes out as the R packages print it', (each) => {
	expectSame(calculate(each.engine, each.rows, each.options), each.expected);
});

test.skipIf(!existsSync(REFERENCE))('the published and bundled series make 146 cases', () => {
	expect(others).toHaveLength(146);
});

test.each(others)('$id, $name, comes out as the R packages print it', (each) => {
	expectSame(calculate(each.engine, each.rows, each.options), each.expected);
});

test.skipIf(!existsSync(THRESHOLDS))(
	'the limits of runs are those printed for 1 to 200 points',
	() => {
		const printed = readFileSync(THRESHOLDS, 'utf8').trim().split(/\r?\n/).slice(1);
		expect(printed).toHaveLength(200);
		const ours = printed.map((_, index) => index + 1);
		expect(ours.map((n) => [n, longestRunMax(n), crossingsMin(n)].join())).toEqual(printed);
	},
);
