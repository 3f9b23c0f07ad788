import {
	existsSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { swapFolder } from './swap-folder.ts';

let root: string;
let place: string;

beforeEach(() => {
	root = mkdtempSync(join(tmpdir(), 'swap-'));
	place = join(root, 'dist');
});

function write(folder: string, text: string): void {
	mkdirSync(folder, { recursive: true });
	writeFileSync(join(folder, 'page.html'), text);
}

const page = () => readFileSync(join(place, 'page.html'), 'utf8');

test('a complete folder takes the place of the earlier one and leaves nothing beside it', () => {
	write(place, 'earlier');
	const swap = swapFolder(place);
	write(swap.next, 'new');
	swap.commit();
	expect(page()).toBe('new');
	expect(readdirSync(root)).toEqual(['dist']);
});

test('a first folder needs no earlier one', () => {
	const swap = swapFolder(place);
	write(swap.next, 'first');
	swap.commit();
	expect(page()).toBe('first');
});

test('a discarded folder leaves the earlier one as it was', () => {
	write(place, 'earlier');
	const swap = swapFolder(place);
	write(swap.next, 'half');
	swap.discard();
	expect(page()).toBe('earlier');
	expect(readdirSync(root)).toEqual(['dist']);
});

test('a swap without a new folder throws and puts the earlier one back', () => {
	write(place, 'earlier');
	expect(() => swapFolder(place).commit()).toThrow('ENOENT');
	expect(page()).toBe('earlier');
});

test('a swap that was cut off between its two renames is put right by the next one', () => {
	write(`${place}.previous`, 'earlier');
	write(`${place}.next`, 'new');
	swapFolder(place);
	expect(page()).toBe('earlier');
	expect(existsSync(`${place}.next`)).toBe(false);
});
