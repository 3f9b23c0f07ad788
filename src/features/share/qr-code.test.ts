import { expect, test } from 'vitest';
import { qrCode } from './qr-code.ts';

/** The modules that a path makes dark. */
function darkModules(path: string): Set<string> {
	const dark = new Set<string>();
	for (const [, x, y, length] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g))
		for (let at = Number(x); at < Number(x) + Number(length); at += 1) dark.add(`${at},${y}`);
	return dark;
}

const { size, path } = qrCode('https://example.org/change-ideas/form/');

test('a QR code has its three finder patterns, each a ring of seven modules with a core of three', () => {
	const dark = darkModules(path);
	const inner = size - 8;
	for (const [left, top] of [
		[0, 0],
		[inner - 7, 0],
		[0, inner - 7],
	] as const)
		for (let x = 0; x < 7; x += 1)
			for (let y = 0; y < 7; y += 1) {
				const fromCentre = Math.max(Math.abs(x - 3), Math.abs(y - 3));
				expect(dark.has(`${left + x + 4},${top + y + 4}`)).toBe(fromCentre !== 2);
			}
});

test('four modules on each side of it stay light, so that cameras find its edge', () => {
	const places = [...darkModules(path)].flatMap((module) => module.split(',').map(Number));
	expect(Math.min(...places)).toBe(4);
	expect(Math.max(...places)).toBe(size - 5);
});
