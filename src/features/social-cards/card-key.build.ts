import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CardDrawing } from './card-drawing.ts';

const CODE = 'src/features/social-cards';

/** The files that the look of cards is made of, from the project’s folder. */
export const STYLE_FILES = ['src/styles/tokens.css', 'public/favicon.svg'] as const;

/** Returns what a picture is known by: all that it says and shows. Two pages may have the same. */
export function cardKey({ card, mark, below }: CardDrawing): string {
	const { page, kind, title, lenses = [] } = card;
	const said = [page === '/', kind, title, lenses, mark, below];
	return createHash('sha256').update(JSON.stringify(said)).digest('hex');
}

/** Returns the version of all drawings: that of the code, of the look and of the packages that they are made with. */
export function drawingVersion(): string {
	const hash = createHash('sha256');
	for (const file of drawingFiles()) hash.update(readFileSync(file));
	return hash.digest('hex');
}

/** Returns the files that pictures are made with, from the project’s folder. */
export function drawingFiles(): string[] {
	const code = readdirSync(CODE)
		.filter((file) => !file.includes('.test.'))
		.map((file) => join(CODE, file));
	return [
		...code.sort(),
		...STYLE_FILES,
		'src/config/lower-priority.ts',
		'src/schema/vocabulary/improvement.ts',
		'src/styles/contrast.ts',
		'package-lock.json',
	];
}
