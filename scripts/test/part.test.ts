import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runPart } from './part.ts';

/** Creates a project with these scripts. */
function project(scripts: Readonly<Record<string, string>>): string {
	const folder = mkdtempSync(join(tmpdir(), 'part-'));
	writeFileSync(join(folder, 'package.json'), JSON.stringify({ scripts }));
	return folder;
}

test('a script that succeeds counts as one passed test', async () => {
	const folder = project({ good: 'echo well' });
	expect(await runPart({ name: 'good', script: 'good' }, folder)).toEqual({
		passed: 1,
		failed: 0,
		output: 'well\n',
	});
});

test('a script is given its options', async () => {
	const folder = project({ say: 'echo' });
	const { output } = await runPart({ name: 'say', script: 'say', options: ['two words'] }, folder);
	expect(output).toBe('two words\n');
});

test('a script that fails counts as one failed test, with its output on both streams', async () => {
	const folder = project({ bad: 'echo one && echo two >&2 && exit 3' });
	const outcome = await runPart({ name: 'bad', script: 'bad' }, folder);
	expect(outcome).toMatchObject({ passed: 0, failed: 1 });
	expect(outcome.output.split('\n').sort()).toEqual(['', 'one', 'two']);
});

test('a Vitest script that writes no report counts as one failed test', async () => {
	const folder = project({ silent: 'echo' });
	const outcome = await runPart({ name: 'silent', script: 'silent', counts: true }, folder);
	expect(outcome).toMatchObject({ passed: 0, failed: 1 });
});
