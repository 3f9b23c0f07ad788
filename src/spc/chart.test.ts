import { expect, test } from 'vitest';
import { buildChart } from './chart.ts';
import type { ChartInput } from './chart-spec-from.ts';
import { monthly, times } from './monthly.ts';

const input: ChartInput = {
	title: 'Rights & <rules>, Site A',
	rows: monthly('2022-12', [...times(12, 1), ...times(12, 9)]),
	engine: 'run',
	direction: 'increase',
	unit: 'percent',
};
const chart = (changes: Partial<ChartInput> = {}) => buildChart({ ...input, ...changes });

const all = (svg: string, pattern: RegExp) => [...svg.matchAll(pattern)].map((match) => match[1]);
const count = (svg: string, name: string) => svg.split(`class="${name}"`).length - 1;
const words = (svg: string) => all(svg, /<text [^>]*>([^<]*)<\/text>/g);

test('a drawing is one image, named by its title and finding; in a file it includes its reading', () => {
	const { svg, finding, reading, file } = chart({ idPrefix: 'rights' });
	expect(svg).toMatch(/^<svg class="spc spc-wide" xmlns="http:\/\/www\.w3\.org\/2000\/svg" /);
	expect(svg).toContain('role="img" aria-labelledby="rights-wide-title"');
	expect(svg).toContain(
		`<title id="rights-wide-title">Rights &amp; &lt;rules&gt;, Site A. ${finding}</title>`,
	);
	expect(svg).not.toContain(reading);
	expect(file()).toContain('role="img" aria-labelledby="rights-title rights-desc"');
	expect(file()).toContain(`<desc id="rights-desc">${reading}</desc>`);
	expect(words(svg)).toContain(finding);
});

test('ids are unique on a page', () => {
	const { picture } = chart({ idPrefix: 'one' });
	const ids = all(picture + chart({ idPrefix: 'two' }).picture, / id="([^"]+)"/g);
	expect(ids).toHaveLength(4);
	expect(new Set(ids).size).toBe(4);
	expect(all(chart().svg, / id="([^"]+)"/g)).toEqual(['spc-wide-title']);
});

test('a page gets both drawings in one container', () => {
	const { picture, svg, narrow } = chart();
	expect(picture).toBe(`<div class="spc-picture">${svg}${narrow}</div>`);
	expect(narrow).toContain('viewBox="0 0 320 ');
	expect(svg).toContain('viewBox="0 0 640 ');
});

test('a drawing on a page has no colours or style of its own', () => {
	const { picture } = chart({
		illustrative: true,
		target: 5,
		annotations: [{ date: '2023-05-01', text: 'A' }],
	});
	expect(picture).not.toMatch(
		/ style=|<style|#[0-9a-f]{3,6}\b| fill="(?!none)| stroke="(?!currentColor)/,
	);
});

test('a drawing in its own file has its style, a background, a margin and the reading', () => {
	const svg = chart().file();
	expect(svg).toContain('viewBox="-16 -16 672 ');
	expect(svg).toMatch(/<rect class="spc-paper" x="-16" y="-16" width="672" height="\d+"\/>/);
	expect(svg).toContain('.spc-paper{fill:#ffffff}');
	expect(words(svg).join(' ')).toContain(chart().reading);
	expect(chart().file('dark')).toContain('.spc-paper{fill:#12171c}');
	expect(words(chart().svg).join(' ')).not.toContain(chart().reading);
});

test('improvement, concern and ordinary points have different shapes, explained in words', () => {
	const up = chart();
	expect(count(up.svg, 'spc-improvement')).toBe(12 + 1);
	expect(count(up.svg, 'spc-concern')).toBe(12 + 1);
	expect(count(up.svg, 'spc-point')).toBe(0);
	expect(words(up.svg)).toEqual(expect.arrayContaining(['Improvement', 'Concern']));
	expect(words(up.svg)).not.toContain('No signal');
	const shapes = (name: string) => all(up.svg, new RegExp(`class="${name}" d="([^"]+)"`, 'g'))[0];
	const turns = (path = '') => all(path, /[ML][\d.]+ ([\d.]+)/g).map(Number);
	const [top = 0, ...bottom] = turns(shapes('spc-improvement'));
	for (const y of bottom) expect(y).toBeGreaterThan(top);
	const [low = 0, ...high] = turns(shapes('spc-concern'));
	for (const y of high) expect(y).toBeLessThan(low);
});

test('a chart without signals has no key', () => {
	const { svg } = chart({ rows: monthly('2023-01', times(6, 1, 9)) });
	expect(count(svg, 'spc-point')).toBe(12);
	expect(count(svg, 'spc-legend')).toBe(0);
});

test('where neither direction is better, a signal is a diamond', () => {
	const { svg } = chart({ direction: 'neutral' });
	expect(count(svg, 'spc-neutral')).toBe(24 + 1);
	expect(words(svg)).toContain('Signal');
});

test('the line breaks at gaps, at missing months and where a part starts', () => {
	const stretches = (changes: Partial<ChartInput>) =>
		all(chart(changes).svg, /class="spc-line"[^>]* d="([^"]+)"/g)
			.join('')
			.split('M').length - 1;
	const rows = monthly('2023-01', times(6, 1, 9));
	expect(stretches({ rows })).toBe(1);
	expect(
		stretches({ rows: rows.map((row, index) => (index === 5 ? { date: row.date } : row)) }),
	).toBe(2);
	expect(stretches({ rows: rows.filter((_, index) => index !== 5) })).toBe(2);
	expect(stretches({ rows, rebase: [{ date: '2023-06-01' }] })).toBe(2);
	expect(stretches({ rows: rows.slice(0, 1) })).toBe(0);
});

test('a withheld value is a cross on the axis, a missing one only a gap', () => {
	const values = [...times(6, 1, 9), 'suppressed' as const, undefined];
	const { svg } = chart({ rows: monthly('2023-01', values) });
	expect(count(svg, 'spc-withheld')).toBe(1 + 1);
	expect(words(svg)).toContain('Withheld to protect people');
	expect(count(svg, 'spc-point')).toBe(12);
});

test('points excluded from the calculation are hollow, and the key says so', () => {
	const { svg } = chart({ rules: { exclude: [2, 3] } });
	expect(count(svg, 'spc-excluded')).toBe(2 + 1);
	expect(words(svg)).toContain('Left out of the calculation');
});

test('centre, limits and target are labelled with their values', () => {
	const rows = monthly('2023-01', [...times(6, 10, 12), 10]);
	const { svg, narrow } = chart({ rows, engine: 'xmr', target: 50, rules: { fixAfter: 12 } });
	// Mean 11, mean range 2: 11 ± 5.32.
	expect(words(svg)).toEqual(
		expect.arrayContaining(['Mean 11%', 'Upper limit 16.32%', 'Lower limit 5.68%', 'Target 50%']),
	);
	expect(words(narrow)).toEqual(expect.arrayContaining(['Upper limit', '16.32%', 'Target', '50%']));
	expect(count(svg, 'spc-limit')).toBe(2);
	expect(count(svg, 'spc-centre')).toBe(1);
	expect(count(svg, 'spc-target')).toBe(1);
});

test('each part has its own lines, and only those of the last part are labelled', () => {
	const rows = monthly('2023-01', [...times(6, 10, 12), ...times(6, 20, 24)]);
	const { svg } = chart({ rows, engine: 'xmr', rebase: [{ date: '2024-01-01', reason: 'Moved' }] });
	expect(count(svg, 'spc-limit')).toBe(4);
	expect(count(svg, 'spc-centre')).toBe(2);
	expect(words(svg)).toContain('Mean 22%');
	expect(words(svg)).not.toContain('Mean 11%');
	expect(words(svg).join(' ')).toContain('Moved (from\u00a0January\u00a02024)');
	const ends = all(svg, /class="spc-centre" x1="[\d.]+" x2="([\d.]+)"/g);
	const starts = all(svg, /class="spc-centre" x1="([\d.]+)"/g);
	expect(ends[0]).toBe(starts[1]);
});

test('a rebase without a reason says what is recalculated', () => {
	const { svg } = chart({ rebase: [{ date: '2024-01-01' }] });
	expect(words(svg).join(' ')).toContain('New median (from\u00a0January\u00a02024)');
});

test('limits based on few points are called trial limits', () => {
	const { svg } = chart({ rows: monthly('2023-01', times(6, 10, 12)), engine: 'xmr' });
	expect(words(svg).filter((each) => each?.startsWith('Trial limit'))).toHaveLength(2);
});

test('fewer than ten points are drawn as a line without centre and limits', () => {
	for (const engine of ['run', 'xmr', 'i-qicharts2'] as const) {
		const { svg } = chart({ rows: monthly('2023-01', times(4, 1, 9)), engine });
		expect(count(svg, 'spc-centre') + count(svg, 'spc-limit')).toBe(0);
		expect(count(svg, 'spc-line')).toBe(1);
	}
});

test('a baseline is marked at its end, unless it is the whole chart', () => {
	const { svg } = chart({ rules: { freeze: 12 } });
	expect(count(svg, 'spc-freeze')).toBe(1);
	expect(words(svg).join(' ')).toContain('The median is taken from the points up to here');
	expect(count(chart({ rules: { freeze: 24 } }).svg, 'spc-freeze')).toBe(0);
	expect(count(chart({ rules: { fixAfter: 12 } }).svg, 'spc-freeze')).toBe(0);
	const both = { rules: { freeze: 12 }, rebase: [{ date: '2024-01-01' }] };
	expect(count(chart(both).svg, 'spc-freeze')).toBe(0);
	const xmr = chart({ engine: 'xmr', rules: { fixAfter: 12, freeze: 3 } }).svg;
	expect(words(xmr).join(' ')).toContain('The mean is taken from the points up to here');
});

test('made-up data are labelled across the drawing, in every size', () => {
	const { svg, narrow, file, reading } = chart({ illustrative: true });
	for (const each of [svg, narrow, file('print')])
		expect(words(each)).toContain('Illustrative data');
	expect(reading).toContain('made up to teach with');
	expect(words(chart().svg)).not.toContain('Illustrative data');
});

test('the rule set is named at the bottom', () => {
	expect(words(chart().svg).at(-1)).toBe('Run chart with the Anhøj rules (Anhøj and Olesen 2014)');
});

test('everything is drawn within the edges', () => {
	for (const svg of [chart().svg, chart({ target: 50 }).narrow]) {
		const [width = 0, height = 0] = (/viewBox="0 0 (\d+) (\d+)"/.exec(svg) ?? [])
			.slice(1)
			.map(Number);
		for (const x of all(svg, / x[12]?="([\d.-]+)"/g).map(Number)) {
			expect(x).toBeGreaterThanOrEqual(0);
			expect(x).toBeLessThanOrEqual(width);
		}
		for (const y of all(svg, / y[12]?="([\d.-]+)"/g).map(Number)) {
			expect(y).toBeGreaterThanOrEqual(0);
			expect(y).toBeLessThanOrEqual(height);
		}
	}
});

test('a chart without rows or without values is drawn', () => {
	for (const rows of [[], monthly('2024-01', [undefined, 'suppressed'])]) {
		for (const engine of ['run', 'xmr', 'i-qicharts2'] as const) {
			const { picture, table } = chart({ rows, engine });
			expect(picture).not.toMatch(/NaN|Infinity|undefined/);
			expect(table.rows).toHaveLength(rows.length);
		}
	}
});

test('rows may be in any order', () => {
	expect(chart({ rows: [...input.rows].reverse() }).svg).toBe(chart().svg);
});

test('an annotation outside the data widens the axis of dates', () => {
	const { svg } = chart({ annotations: [{ date: '2022-01-01', text: 'Programme began' }] });
	expect(words(svg).join(' ')).toContain('Programme began (January\u00a02022)');
	expect(words(svg)).toContain('2022');
	expect(words(chart().svg)).not.toContain('2021');
});

test('two reasons to rebase at the same row are both shown', () => {
	const { svg } = chart({
		rebase: [
			{ date: '2023-11-15', reason: 'Moved' },
			{ date: '2023-12-01', reason: 'New form' },
		],
	});
	expect(words(svg).join(' ')).toContain('Moved; New form (from\u00a0December\u00a02023)');
});

test('if the last part has no values, the lines of the previous part are labelled', () => {
	const { svg } = chart({
		rows: monthly('2022-12', [...times(6, 1, 9), undefined, undefined]),
		rebase: [{ date: '2023-12-01' }],
	});
	expect(words(svg)).toContain('Median 5%');
});
