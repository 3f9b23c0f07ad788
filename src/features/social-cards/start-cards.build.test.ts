import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { sampleModel } from '../../graph/sample.ts';
import { cardDrawings } from './card-drawing.ts';
import type { PictureOptions } from './card-pictures.build.ts';
import { startCards, takePictures } from './start-cards.build.ts';

const model = sampleModel(
	{ 'change-ideas': { a: { title: 'Idea' } } },
	{ title: 'A site', tagline: 'What wards did' },
);
/** As another copy of the module makes them. */
const drawings = structuredClone(cardDrawings(model));

afterEach(() => {
	Reflect.deleteProperty(globalThis, Symbol.for('pictures of social cards'));
});

/** Draws pictures that are only text, and notes which. */
function sampleOptions() {
	const drawn: string[] = [];
	return {
		drawn,
		folder: mkdtempSync(join(tmpdir(), 'cards-')),
		draw: async (missing, take) => {
			for (const each of missing) {
				drawn.push(each.card.page);
				take(each, Buffer.from(`picture of ${each.card.title}`));
			}
		},
	} satisfies PictureOptions & { drawn: string[] };
}

test('cards that have been started are not drawn again for their pages', async () => {
	const [early, late] = [sampleOptions(), sampleOptions()];
	startCards(model, early);
	const { png } = takePictures(drawings, late);
	const pictures = await Promise.all(drawings.map(async (each) => String(await png(each))));
	expect(pictures).toEqual(drawings.map(({ card }) => `picture of ${card.title}`));
	expect(early.drawn).toContain('/change-ideas/a/');
	expect(late.drawn).toEqual([]);
});

test('cards are drawn for their pages if they have not been started', async () => {
	const options = sampleOptions();
	await takePictures(drawings, options).finished;
	expect(options.drawn).toContain('/change-ideas/a/');
});

test('a card that has not been started with the others is drawn all the same', async () => {
	startCards(sampleModel({}), sampleOptions());
	const late = sampleOptions();
	const [idea] = drawings.filter(({ card }) => card.page === '/change-ideas/a/');
	const png = idea && (await takePictures(drawings, late).png(idea));
	expect(png?.subarray(1, 4).toString()).toBe('PNG');
	expect(late.drawn).toEqual([]);
});

test('each build starts its own cards', async () => {
	startCards(sampleModel({}), sampleOptions());
	const next = sampleOptions();
	startCards(model, next);
	await takePictures(drawings).finished;
	expect(next.drawn).toContain('/change-ideas/a/');
});
