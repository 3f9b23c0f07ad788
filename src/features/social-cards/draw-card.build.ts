import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { CardDrawing } from './card-drawing.ts';
import { STYLE_FILES } from './card-key.build.ts';
import { cardPng } from './card-png.build.ts';
import { cardStyle } from './card-style.build.ts';
import { type CardStyle, cardParts } from './card-svg.ts';

let style: Promise<CardStyle> | undefined;

/** Draws a card as a PNG. */
export async function drawCard(drawing: CardDrawing): Promise<Buffer> {
	style ??= readStyle();
	return cardPng(cardParts(drawing, await style));
}

/** Read from disk, as commands run in the project’s folder. */
async function readStyle(): Promise<CardStyle> {
	const [tokens = '', icon = ''] = await Promise.all(
		STYLE_FILES.map((file) => readFile(join(process.cwd(), file), 'utf8')),
	);
	return cardStyle(tokens, icon);
}
