import { mkdtempSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { CardDrawing } from './card-drawing.ts';
import { drawPictures } from './card-pictures.build.ts';
import { drawInThreads } from './drawing-threads.build.ts';

const drawing = (title: string, name = title): CardDrawing => ({
	card: { page: `/tools/${name}/`, kind: 'Tool', title },
	mark: 'M3 12h18',
	below: 'A site',
});

const newFolder = () => mkdtempSync(join(tmpdir(), 'cards-'));

/** Draws in a folder, with pictures that are only text; returns the titles of those drawn and the pictures. */
async function build(folder: string, drawings: readonly CardDrawing[]) {
	const drawn: string[] = [];
	const warnings: string[] = [];
	const pictures = drawPictures(drawings, {
		folder,
		warn: (line: string) => warnings.push(line),
		draw: async (missing, take) => {
			for (const each of missing) {
				await Promise.resolve();
				drawn.push(each.card.title);
				take(each, Buffer.from(`picture of ${each.card.title}`));
			}
		},
	});
	const found = await Promise.all(drawings.map(async (each) => String(await pictures.png(each))));
	await pictures.finished;
	return { drawn, warnings, found };
}

test('a picture is drawn once, and kept for the next build', async () => {
	const folder = newFolder();
	const cards = [drawing('A'), drawing('B'), drawing('A', 'other')];
	const found = ['picture of A', 'picture of B', 'picture of A'];
	expect(await build(folder, cards)).toEqual({ drawn: ['A', 'B'], warnings: [], found });
	expect(await build(folder, cards)).toEqual({ drawn: [], warnings: [], found });
});

test('only the picture of a card that has changed is drawn again', async () => {
	const folder = newFolder();
	await build(folder, [drawing('A'), drawing('B', 'b')]);
	expect((await build(folder, [drawing('A'), drawing('C', 'b')])).drawn).toEqual(['C']);
});

test('a picture that no card has any more is not kept', async () => {
	const folder = newFolder();
	await build(folder, [drawing('A'), drawing('Withdrawn')]);
	expect(readFileSync(join(folder, 'social-cards'), 'utf8')).toContain('picture of Withdrawn');
	await build(folder, [drawing('A')]);
	expect(readFileSync(join(folder, 'social-cards'), 'utf8')).not.toContain('picture of Withdrawn');
});

test('pictures that were cut off are drawn again, and one line says so', async () => {
	const folder = newFolder();
	const kept = join(folder, 'social-cards');
	await build(folder, [drawing('A')]);
	writeFileSync(kept, readFileSync(kept).subarray(0, statSync(kept).size - 9));
	expect(await build(folder, [drawing('A')])).toEqual({
		drawn: ['A'],
		warnings: [`${kept} is not used: it is not complete`],
		found: ['picture of A'],
	});
});

test('a failure to draw reaches those who wait for a picture', async () => {
	const pictures = drawPictures([drawing('A')], {
		folder: newFolder(),
		draw: () => Promise.reject(new Error('no memory')),
	});
	await expect(pictures.png(drawing('A'))).rejects.toThrow('no memory');
});

test('threads draw every card as a PNG', async () => {
	const drawn = new Map<string, Buffer>();
	await drawInThreads([drawing('A'), drawing('B'), drawing('C')], ({ card }, png) =>
		drawn.set(card.title, png),
	);
	expect([...drawn.keys()].sort()).toEqual(['A', 'B', 'C']);
	for (const png of drawn.values()) expect(png.subarray(1, 4).toString()).toBe('PNG');
});
