/**
 * The reference cases: series with the output of the R packages NHSRplotthedots and qicharts2. The generated ones
 * (CC0) are in `fixtures/`. The others have licences of their own, so they are not copied here, and are tested only
 * where they are available.
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

function readSeries(folder: string): ReferenceSeries[] {
	const files = existsSync(folder) ? readdirSync(folder).sort() : [];
	return files
		.filter((name) => name.endsWith('.expected.json'))
		.map((name) => {
			const { id, csv, cases } = JSON.parse(readFileSync(`${folder}${name}`, 'utf8'));
			return { id, rows: readRows(`${folder}${csv}`), cases };
		});
}

function readRows(path: string): CalculationRow[] {
	const [, ...lines] = readFileSync(path, 'utf8').trim().split(/\r?\n/);
	return lines.map((line) => {
		const [date = '', value = ''] = line.split(',');
		return { date, value: value === '' ? undefined : Number(value) };
	});
}

const cases = (series: ReferenceSeries[]) =>
	series.flatMap(({ id, rows, cases }) => cases.map((each) => ({ id, rows, ...each })));

/** Compares numbers to a relative precision of 1e-9 and everything else exactly, including the order of fields. */
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

const generated = cases(readSeries(FIXTURES));
const others = cases(readSeries(REFERENCE)).filter(({ id }) => !id.startsWith('gen-'));

test('there are 70 cases of generated series', () => {
	expect(generated).toHaveLength(70);
});

test.each(generated)('$id, $name, comes out as the R packages print it', (each) => {
	expectSame(calculate(each.engine, each.rows, each.options), each.expected);
});

test.skipIf(!existsSync(REFERENCE))('there are 146 cases of published and bundled series', () => {
	expect(others).toHaveLength(146);
});

test.each(others)('$id, $name, comes out as the R packages print it', (each) => {
	expectSame(calculate(each.engine, each.rows, each.options), each.expected);
});

test.skipIf(!existsSync(THRESHOLDS))(
	'the limits of runs are those of qicharts2 for 1 to 200 points',
	() => {
		const printed = readFileSync(THRESHOLDS, 'utf8').trim().split(/\r?\n/).slice(1);
		expect(printed).toHaveLength(200);
		const ours = printed.map((_, index) => index + 1);
		expect(ours.map((n) => [n, longestRunMax(n), crossingsMin(n)].join())).toEqual(printed);
	},
);
