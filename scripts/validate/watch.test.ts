import { spawn } from 'node:child_process';
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { contentFolder } from '../../src/validator/run/check.ts';

const TERM = 'term: Ward\nmeaning: A place.\nsynonyms: []\nreviewed: 2026-01-31\n';
const ends: (() => void)[] = [];

afterEach(() => {
	for (const end of ends.splice(0)) end();
});

/** Starts watching, and waits for the next report. */
function watching() {
	const root = contentFolder({ 'glossary/ward.yaml': TERM });
	const child = spawn(process.execPath, ['scripts/validate.ts', '--watch', '--content', root], {
		cwd: join(import.meta.dirname, '../..'),
		env: { ...process.env, NO_COLOR: '1' },
	});
	ends.push(() => {
		child.kill('SIGKILL');
		rmSync(root, { recursive: true, force: true });
	});
	let output = '';
	child.stdout.setEncoding('utf8').on('data', (text: string) => {
		output += text;
	});
	const exit = new Promise<number | null>((done) => child.once('exit', done));
	/** Returns what was printed since the last call, once it ends with the pattern. */
	const next = async (end: RegExp) => {
		while (!end.test(output)) await new Promise((done) => setTimeout(done, 20));
		const found = output;
		output = '';
		return found;
	};
	return { root, child, exit, next };
}

test('the content is validated after each save, however it is made, until Ctrl+C', {
	timeout: 60_000,
}, async () => {
	const { root, child, exit, next } = watching();
	expect(await next(/files?, no problems found\n$/)).toBe('2 files, no problems found\n');

	writeFileSync(join(root, 'glossary/ward.yaml'), TERM.replace('term', 'terms'));
	const report = await next(/in 2 files\n$/);
	expect(report).toContain("Did you mean 'term'?");
	expect(report).not.toContain('no problems found');

	// Many editors write a new file and replace the old one with it.
	writeFileSync(join(root, '_new'), TERM);
	renameSync(join(root, '_new'), join(root, 'glossary/ward.yaml'));
	expect(await next(/found\n$/)).toMatch(/^(2 errors in 2 files\n)?2 files, no problems found\n$/);

	mkdirSync(join(root, 'glossary/more'));
	writeFileSync(join(root, 'glossary/more/bed.yaml'), TERM);
	await next(/3 files, no problems found\n$/);
	writeFileSync(join(root, 'glossary/more/bed.yaml'), 'x');
	await next(/1 error in 3 files\n$/);

	child.kill('SIGINT');
	expect(await exit).toBe(1);
});
