import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { minifyScript } from './minify-script.build.ts';

function writeScript(text: string): string {
	const file = join(mkdtempSync(join(tmpdir(), 'script-')), 'script.js');
	writeFileSync(file, text);
	return file;
}

test('a script becomes smaller and does the same', async () => {
	const text =
		'function addNumbers(firstNumber, other) {\n\treturn firstNumber + other;\n}\naddNumbers(2, 3);';
	const file = writeScript(text);
	await minifyScript(file);
	const smaller = readFileSync(file, 'utf8');
	expect(smaller.length).toBeLessThan(text.length / 1.5);
	expect(runInNewContext(smaller)).toBe(5);
});

test('a file that is not a script is reported and left as it is', async () => {
	const file = writeScript('function (');
	await expect(minifyScript(file)).rejects.toThrow(/script\.js could not be read as a script/);
	expect(readFileSync(file, 'utf8')).toBe('function (');
});
