import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { openPack } from './pack.ts';
import { removeHalves, writePack } from './pack-writer.ts';

const newFile = () => join(mkdtempSync(join(tmpdir(), 'kept-')), 'folder', 'things');

function packed(parts: Readonly<Record<string, string>> = { a: 'one', b: 'two', c: '' }): string {
	const file = newFile();
	const pack = writePack(file, 'v1');
	for (const [key, text] of Object.entries(parts)) pack.put(key, Buffer.from(text));
	pack.complete();
	pack.close();
	return file;
}

function open(file: string, version = 'v1') {
	const warnings: string[] = [];
	const pack = openPack(file, version, (line) => warnings.push(line));
	return { read: (key: string) => pack.read(key)?.toString(), warnings, close: pack.close };
}

test('what was put into a pack is read from it, and nothing else', () => {
	const { read, warnings } = open(packed());
	expect(['a', 'b', 'c', 'd', 'toString'].map(read)).toEqual([
		'one',
		'two',
		'',
		undefined,
		undefined,
	]);
	expect(warnings).toEqual([]);
});

test('what was put into a pack can be read before it is complete', () => {
	const pack = writePack(newFile(), 'v1');
	pack.put('a', Buffer.from('one'));
	pack.put('b', Buffer.from('two'));
	expect(pack.read('a')?.toString()).toBe('one');
	expect(pack.read('c')).toBeUndefined();
	pack.close();
});

test('without a pack nothing is found, and there is no warning', () => {
	const { read, warnings } = open(newFile());
	expect(read('a')).toBeUndefined();
	expect(warnings).toEqual([]);
});

test('a pack that another version made is not used', () => {
	const file = packed();
	const { read, warnings } = open(file, 'v2');
	expect(read('a')).toBeUndefined();
	expect(warnings).toEqual([
		`${file} is not used: another version made it, or it belongs to other content`,
	]);
});

test('a pack that is cut off anywhere is not used', () => {
	const file = packed();
	const whole = readFileSync(file);
	for (let length = 0; length < whole.length; length += 1) {
		writeFileSync(file, whole.subarray(0, length));
		const { read, warnings, close } = open(file);
		expect({ length, found: read('a'), warnings }).toEqual({
			length,
			found: undefined,
			warnings: [`${file} is not used: it is not complete`],
		});
		close();
	}
});

test.each([
	['is another file', 'A text that has nothing to do with a build.\n'.repeat(20)],
	['is empty', ''],
])('a file that %s is not used', (_, text) => {
	const file = packed();
	writeFileSync(file, text);
	expect(open(file).warnings).toHaveLength(1);
});

test('a part whose bytes have changed is not found, the others are', () => {
	const file = packed();
	const bytes = readFileSync(file);
	bytes[bytes.indexOf('one')] = 0x4f;
	writeFileSync(file, bytes);
	const { read, warnings } = open(file);
	expect([read('a'), read('b'), warnings]).toEqual([undefined, 'two', []]);
});

test('until a pack is complete, the earlier one is in its place', () => {
	const file = packed();
	const next = writePack(file, 'v1');
	next.put('a', Buffer.from('three'));
	expect(open(file).read('a')).toBe('one');
	next.close();
	expect(open(file).read('a')).toBe('one');
	expect(readdirSync(dirname(file))).toHaveLength(1);
});

test('what a killed build has left of a pack is removed, and complete packs are not', () => {
	const file = packed();
	writePack(file, 'v1').put('a', Buffer.from('words of a voice'));
	const folder = dirname(file);
	expect(readdirSync(folder)).toHaveLength(2);
	removeHalves(folder);
	expect(readdirSync(folder)).toEqual(['things']);
	expect(open(file).read('a')).toBe('one');
	expect(() => removeHalves(join(folder, 'none'))).not.toThrow();
});
