import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { PictureName } from '../../schema/picture.ts';
import { ICONS, type PictureIcon } from './icons.ts';

/** The attribution and licence of the pictures. */
export const CREDIT = {
	name: 'OpenMoji',
	url: 'https://openmoji.org/',
	licence: 'CC BY-SA 4.0',
} as const;

/** An icon set as in Iconify’s packages. */
export interface IconSet {
	width?: number;
	height?: number;
	icons: Readonly<Record<string, { body: string; width?: number; height?: number }>>;
}

/** What a drawing says of where it is from. */
const ATTRIBUTION = `<!-- ${CREDIT.name}, ${CREDIT.licence}, ${CREDIT.url} -->`;

/**
 * Returns a picture as an SVG document.
 * @throws if the set has no such icon, so that no page is built without its picture
 */
export function pictureSvg(
	name: PictureName,
	set: IconSet = openMoji(),
	icons: Readonly<Record<PictureName, PictureIcon>> = ICONS,
): string {
	const { width, height, body } = drawPicture(name, set, icons);
	return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}">${ATTRIBUTION}${body}</svg>\n`;
}

/**
 * Returns pictures as symbols for an SVG in the page that shows them, each once, however often the page shows it. Each id
 * begins with the name of its picture, since a page may have an id only once.
 * @throws if the set has no such icon
 */
export function pictureSymbols(
	names: Iterable<PictureName>,
	set: IconSet = openMoji(),
	icons: Readonly<Record<PictureName, PictureIcon>> = ICONS,
): string {
	const symbols = [...new Set(names)].map((name) => {
		const { width, height, body } = drawPicture(name, set, icons);
		const id = symbolId(name);
		const own = body.replace(/\bid="|\bhref="#|\burl\(#/g, (before) => `${before}${id}-`);
		return `<symbol id="${id}" viewBox="0 0 ${width} ${height}">${own}</symbol>`;
	});
	return `${ATTRIBUTION}${symbols.join('')}`;
}

/** The id of a picture among the symbols of a page. */
export function symbolId(name: PictureName): string {
	return `picture-${name}`;
}

interface Drawing {
	width: number;
	height: number;
	/** What is inside the SVG. */
	body: string;
}

function drawPicture(
	name: PictureName,
	set: IconSet,
	icons: Readonly<Record<PictureName, PictureIcon>>,
): Drawing {
	const chosen = icons[name];
	const [first, ...others] = (typeof chosen === 'string' ? [chosen] : chosen).map((icon) =>
		drawIcon(icon, name, set),
	);
	if (!first) throw new Error(`The picture \`${name}\` has no icon.`);
	return others.length === 0 ? first : { ...first, body: drawTogether([first, ...others]) };
}

/** Returns icons side by side at half their size, two in a row. */
function drawTogether(icons: readonly Drawing[]): string {
	const rows = Math.ceil(icons.length / 2);
	return icons
		.map(({ width, height, body }, index) => {
			const x = ((index % 2) * width) / 2;
			const y = ((2 - rows) * height) / 4 + (Math.floor(index / 2) * height) / 2;
			return `<g transform="translate(${x} ${y}) scale(.5)">${body}</g>`;
		})
		.join('');
}

function drawIcon(icon: string, picture: PictureName, set: IconSet): Drawing {
	const found = set.icons[icon];
	if (!found) {
		throw new Error(
			`The picture \`${picture}\` has no icon: ${CREDIT.name} has no \`${icon}\`. Choose another for it in src/features/easy-read/icons.ts.`,
		);
	}
	const { width = set.width ?? 16, height = set.height ?? 16, body } = found;
	return { width, height, body };
}

let read: IconSet | undefined;

/** Read from disk, since a build would bundle nine megabytes of icons as code. Commands run in the project’s folder. */
function openMoji(): IconSet {
	const { resolve } = createRequire(join(process.cwd(), 'package.json'));
	read ??= JSON.parse(
		readFileSync(resolve('@iconify-json/openmoji/icons.json'), 'utf8'),
	) as IconSet;
	return read;
}
