import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { chartCommand } from './command.ts';

const FIXTURES = join(import.meta.dirname, '../../src/spc/fixtures');

const chart = (...args: string[]) => chartCommand(args);

let folders = 0;

/** Writes a file into a folder of its own, whose name cannot look like a postcode, as random letters can. */
function file(name: string, text: string): string {
	folders += 1;
	const folder = join(tmpdir(), `chart-${process.pid}-${folders}`);
	mkdirSync(folder);
	writeFileSync(join(folder, name), text);
	return join(folder, name);
}

test.each([
	['gen-two-of-three-beyond-a', 3],
	['gen-rebase-short-a', 2],
	['gen-missing-a', 1],
])('%s, case %i, is printed with exactly the fields of the reference', (id, index) => {
	const { cases } = JSON.parse(readFileSync(join(FIXTURES, `${id}.expected.json`), 'utf8'));
	const { engine, options, expected } = cases[index];
	const run = chart(
		join(FIXTURES, `${id}.csv`),
		'--engine',
		engine,
		'--options',
		JSON.stringify(options),
		'--json',
	);
	expect(run).toMatchObject({ status: 0, stderr: '' });
	const printed = JSON.parse(run.stdout);
	expect(Object.keys(printed)).toEqual(Object.keys(expected));
	for (const [field, value] of Object.entries(expected)) {
		if (!['mean', 'lpl', 'upl', 'parts'].includes(field)) expect(printed[field]).toEqual(value);
	}
});

test('a numerator and a denominator make a percentage', () => {
	const path = file('a.csv', 'date,numerator,denominator\n2024-01-01,1,4\n2024-02-01,3,4\n');
	const { parts } = JSON.parse(chart(path, '--json').stdout);
	expect(parts[0].centre).toBe(50);
	expect(chart(path).stdout).toContain('>Per cent</text>');
});

test('a picture goes to standard output, or to a file', () => {
	const path = file('falls.csv', 'date,value\n2024-01-01,1\n2024-02-01,3\n');
	const { status, stdout } = chart(path);
	expect(status).toBe(0);
	expect(stdout).toMatch(/^<svg [\s\S]*<\/svg>\n$/);
	expect(stdout).toContain('<title id="spc-title">falls. Too few points');
	const out = join(path, '../out.svg');
	expect(chart(path, '--svg', out)).toEqual({ status: 0, stdout: '', stderr: '' });
	expect(readFileSync(out, 'utf8')).toBe(stdout);
});

test('a picture replaces neither the table nor any other file that isn’t a picture', () => {
	const text = 'date,value\n2024-01-01,1\n2024-02-01,3\n';
	const path = file('falls.csv', text);
	const { status, stderr } = chart(path, '--svg', path);
	expect(status).toBe(2);
	expect(stderr).toContain('is there already and is no SVG picture');
	expect(readFileSync(path, 'utf8')).toBe(text);
	const out = join(path, '../out.svg');
	expect(chart(path, '--svg', out).status).toBe(0);
	expect(chart(path, '--svg', out).status).toBe(0);
});

test('no text of a cell moves the cursor or colours the terminal', () => {
	const path = file(
		'a.csv',
		'date,value\n2024-01-01,\u001b[31m\u001b]0;x\u0007red\n2024-02-01,\u202e1\n',
	);
	expect(chart(path).stderr.replaceAll('\n', '')).not.toMatch(/\p{Cc}|\u202e/u);
});

test('a name that can identify somebody appears neither in the picture nor in a message', () => {
	const path = file('943 476 5919.csv', 'date,value\n2024-01-01,1\n2024-02-01,3\n');
	expect(chart(path).stdout).not.toContain('943 476 5919');
	const wrong = file('943 476 5919.csv', 'date,value\n2024-01-01,x\n2024-02-01,3\n');
	expect(chart(wrong).stderr).not.toContain('943 476 5919');
});

test.runIf(existsSync('/dev/zero'))(
	'a file without an end is read as far as one may be long',
	() => {
		expect(chart('/dev/zero')).toMatchObject({
			status: 1,
			stderr: expect.stringContaining('10 MB'),
		});
	},
);

test('rebases and parts are drawn where the numbers have them', () => {
	const xmr = chart(
		join(FIXTURES, 'gen-shift-up-a.csv'),
		'--engine',
		'xmr',
		'--options',
		'{"rebase":["2024-01-01"],"improvement_direction":"decrease","target":20}',
	).stdout;
	expect(xmr.split('class="spc-rebase"')).toHaveLength(2);
	expect(xmr).toContain('since January 2024');
	expect(xmr).toContain('Target 20');
	expect(xmr).toContain('Lower is better');
	const run = chart(join(FIXTURES, 'gen-shift-up-a.csv'), '--options', '{"part":[12]}').stdout;
	expect(run).toContain('since January 2024');
	expect(run).not.toContain('is better');
});

test('changes to the rows are reported', () => {
	const path = file('a.csv', 'date,value\n2024-02-01,1\n2024-01-01,3\n2024-03-01,\n2024-04-01,*\n');
	const { status, stdout, stderr } = chart(
		path,
		'--engine',
		'xmr',
		'--options',
		'{"rebase":["2024-03-05"]}',
		'--json',
	);
	expect(status).toBe(0);
	expect(JSON.parse(stdout).mean).toEqual([2, 2]);
	expect(stderr).toBe(
		'The rows were put in the order of their dates.\n' +
			'An XmR chart takes no gaps: rows without a value were left out (lines 4, 5).\n' +
			'No row has the rebase date 2024-03-05: it changes nothing.\n',
	);
});

test('a rebase on a row without a value takes effect at the next value', () => {
	const path = file('a.csv', 'date,value\n2024-01-01,1\n2024-02-01,\n2024-03-01,9\n');
	const { stdout, stderr } = chart(
		path,
		'--engine',
		'xmr',
		'--options',
		'{"rebase":["2024-02-01"]}',
		'--json',
	);
	expect(JSON.parse(stdout).rebase_group).toEqual([0, 1]);
	expect(stderr).toBe('An XmR chart takes no gaps: rows without a value were left out (line 3).\n');
});

test('bad rows are named by file, line and column, and nothing is drawn', () => {
	const path = file('a.csv', 'date,value\n2024-01-01,1\n2024-02-01,many\n');
	expect(chart(path)).toEqual({
		status: 1,
		stdout: '',
		stderr: `${path}:3:12  “many” is not a number (value). Write a number, nothing if it is missing, or * if it is withheld.\n`,
	});
});

test('a file that is not text is reported', () => {
	const path = file('a.csv', 'date,value\n\u0000');
	expect(chart(path)).toMatchObject({ status: 1, stdout: '' });
	expect(chart(path).stderr).toContain(':1:1  The file isn’t text.');
});

test('how data were read is printed as JSON, with the lines that could not be read', () => {
	const path = file(
		'a.csv',
		'Month,Compliance,Target\nApr-24,90%,95%\nMay-24,many,95%\nJun-24,*,95%\n',
	);
	const { status, stdout, stderr } = chart(path, '--read');
	expect(status).toBe(1);
	expect(JSON.parse(stdout)).toEqual({
		version: 1,
		separator: 'comma',
		dateOrder: 'named',
		unit: 'percent',
		columns: { date: 'Month', value: 'Compliance', target: 'Target' },
		rows: [{ line: 2, date: '2024-04-01', value: 90 }],
		gaps: [{ line: 4, date: '2024-06-01', reason: 'withheld' }],
		refused: [
			{
				line: 3,
				text: 'May-24,many,95%',
				message:
					'“many” is not a number (value). Write a number, nothing if it is missing, or * if it is withheld.',
			},
		],
		questions: [],
	});
	expect(stderr).toContain(':3:8  “many” is not a number');
});

test('the reading of an unreadable file has one message', () => {
	const path = file('a.csv', '%PDF-1.7');
	const { status, stdout } = chart(path, '--read');
	expect(status).toBe(1);
	expect(JSON.parse(stdout)).toMatchObject({ rows: [], refused: [{ line: 1 }] });
});

test('an ambiguity is reported on standard error, and the likelier reading is drawn', () => {
	const path = file('a.csv', 'Date,Value\n01/04/2024,1\n01/05/2024,3\n');
	const { status, stderr } = chart(path);
	expect(status).toBe(0);
	expect(stderr).toBe(
		'Question: Does “01/04/2024” begin with the day or the month? Every date was read with the day first. Other readings: Month first.\n',
	);
});

test('a column of targets is the target line, and a total is not drawn', () => {
	const path = file('a.csv', 'Month,Falls,Target\nApr 2024,5,4\nMay 2024,6,4\nTotal,11,\n');
	const { status, stdout, stderr } = chart(path);
	expect(status).toBe(0);
	expect(stdout).toContain('Target 4');
	expect(stderr).toBe(
		'Line 4: “Total” sums up other lines, so it is not drawn.\nThe column Target is the target line, 4.\n',
	);
});

test('weeks are added up by month or quarter where possible, and periods that they do not fill are named', () => {
	const weeks = 'date,numerator,denominator\n2024-01-01,1,4\n2024-01-08,2,4\n2024-02-05,4,4\n';
	const centres = (by: string) => {
		const { parts } = JSON.parse(chart(file('a.csv', weeks), '--by', by, '--json').stdout);
		return [parts[0].n_obs, parts[0].centre];
	};
	expect(centres('month')).toEqual([2, 68.75]);
	expect(centres('quarter')).toEqual([1, (100 * 7) / 12]);
	expect(chart(file('a.csv', weeks), '--by', 'month', '--json').stderr).toBe(
		'There are no rows for part of January 2024 and February 2024: their sums may be too small.\n',
	);
	expect(chart(file('a.csv', weeks), '--by', 'quarter', '--json').stderr).toBe(
		'There are no rows for part of the quarter from January 2024: its sum may be too small.\n',
	);
	expect(chart(file('a.csv', 'date,value\n2024-01-01,4.5\n'), '--by', 'month')).toMatchObject({
		status: 2,
		stderr: expect.stringContaining('Only counts'),
	});
});

test('a usage error is reported in one line', () => {
	const path = file('a.csv', 'date,value\n2024-01-01,\n');
	expect(chart('nowhere.csv')).toEqual({
		status: 2,
		stdout: '',
		stderr: 'No such file: nowhere.csv\n',
	});
	expect(chart(path, '--svg', join(path, '../no/folder.svg'))).toMatchObject({ status: 2 });
	expect(chart(path, '--engine', 'xmr', '--json')).toEqual({
		status: 2,
		stdout: '',
		stderr:
			'An XmR chart takes no gaps: rows without a value were left out (line 2).\nExpected at least one value\n',
	});
});

test('help is printed on request', () => {
	expect(chart('--help')).toMatchObject({ status: 0, stderr: '' });
	expect(chart('--help').stdout).toContain('--engine xmr|run|i-qicharts2');
});

test('the script passes output and exit code on', () => {
	const script = join(import.meta.dirname, '../chart.ts');
	const { status, stdout, stderr } = spawnSync(process.execPath, [script], { encoding: 'utf8' });
	expect({ status, stdout, stderr }).toEqual({
		status: 2,
		stdout: '',
		stderr: 'Expected the name of a CSV file to draw\n',
	});
}, 60_000);

test('identifying details in cells and notes are not printed', () => {
	const bad = file('a.csv', 'date,value\n943 476 5919,4\n2024-01-01,jo.smith@example.org\n');
	for (const run of [chart(bad), chart(bad, '--read')]) {
		expect(run.status).toBe(1);
		expect(run.stdout + run.stderr).toContain('•');
		expect(run.stdout + run.stderr).not.toMatch(/5919|smith/);
	}
	const drawn = chart(
		file('b.csv', 'date,value,note\n2024-01-01,4,see 943 476 5919\n2024-02-01,5,\n'),
	);
	expect(drawn.status).toBe(0);
	expect(drawn.stdout).not.toContain('5919');
});
