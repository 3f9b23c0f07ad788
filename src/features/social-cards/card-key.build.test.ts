import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { importedPath, readImports } from '../../../scripts/structure/read-imports.ts';
import type { CardDrawing } from './card-drawing.ts';
import { cardKey, drawingFiles } from './card-key.build.ts';

/** Returns our own modules that a module needs when it runs. */
function modulesFor(path: string, found = new Set([path])): ReadonlySet<string> {
	for (const { specifier, isType } of readImports(path, readFileSync(path, 'utf8'))) {
		const needed = isType ? undefined : importedPath(path, specifier);
		if (needed === undefined || found.has(needed)) continue;
		found.add(needed);
		modulesFor(needed, found);
	}
	return found;
}

test('pictures are drawn again when any module of the thread that draws them has changed', () => {
	const modules = modulesFor('src/features/social-cards/card-worker.build.ts');
	expect(modules).toContain('src/features/social-cards/letters.build.ts');
	expect([...modules.difference(new Set(drawingFiles()))]).toEqual([]);
});

const drawing: CardDrawing = {
	card: { page: '/tools/a/', kind: 'Tool', title: 'A', lenses: ['systemic'] },
	mark: 'M3 12h18',
	below: 'A site',
};

test('two pages whose cards say and show the same have one picture', () => {
	const other = { ...drawing, card: { ...drawing.card, page: '/tools/b/' } };
	expect(cardKey(other)).toBe(cardKey(drawing));
});

test.each([
	{ card: { ...drawing.card, page: '/' } },
	{ card: { ...drawing.card, kind: 'Guide' } },
	{ card: { ...drawing.card, title: 'B' } },
	{ card: { ...drawing.card, lenses: [] } },
	{ mark: 'M3 6h18' },
	{ below: 'Another site' },
])('a card with %j has a picture of its own', (different) => {
	expect(cardKey({ ...drawing, ...different })).not.toBe(cardKey(drawing));
});
