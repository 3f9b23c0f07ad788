import { linkSync, mkdirSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { contentFolder } from '../validator/run/check.ts';
import { stateOfFiles } from './state-of-files.ts';

/** Returns whether the state of a folder differs after a change. */
function isNoticed(change: (root: string) => void): boolean {
	const root = contentFolder({ 'sites/a.txt': 'one', 'sites/b.txt': 'two' });
	onTestFinished(() => rmSync(root, { recursive: true, force: true }));
	const before = stateOfFiles(root);
	expect(stateOfFiles(root)).toBe(before);
	change(root);
	return stateOfFiles(root) !== before;
}

test.each<[change: string, (root: string) => void]>([
	['a text of another length', (root) => writeFileSync(join(root, 'sites/a.txt'), 'three')],
	[
		'a new file in a new folder',
		(root) => {
			mkdirSync(join(root, 'tools'));
			writeFileSync(join(root, 'tools/c.txt'), '');
		},
	],
	['a file that is gone', (root) => rmSync(join(root, 'sites/b.txt'))],
	['another time', (root) => utimesSync(join(root, 'sites/a.txt'), 1, 1)],
	['another name of a file', (root) => linkSync(join(root, 'sites/a.txt'), `${root}-other`)],
	['a link', (root) => symlinkSync('a.txt', join(root, 'sites/c.txt'))],
	['a folder that is gone', (root) => rmSync(root, { recursive: true })],
])('%s is noticed', (_, change) => {
	expect(isNoticed(change)).toBe(true);
});

test('a change of what a link leads to is noticed', () => {
	expect(
		isNoticed((root) => {
			const target = join(root, '../outside-of-root.txt');
			writeFileSync(target, 'one');
			symlinkSync(target, join(root, 'sites/c.txt'));
			const linked = stateOfFiles(root);
			writeFileSync(target, 'longer');
			expect(stateOfFiles(root)).not.toBe(linked);
			rmSync(target);
		}),
	).toBe(true);
});
