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

/**
 * Returns a picture as an SVG document.
 * @throws if the set has no such icon, so that no page is built without its picture
 */
export function pictureSvg(
	name: PictureName,
	set: IconSet = openMoji(),
	icons: Readonly<Record<PictureName, PictureIcon>> = ICONS,
): string {
	const chosen = icons[name];
	const [first, ...others] = (typeof chosen === 'string' ? [chosen] : chosen).map((icon) =>
		drawIcon(icon, name, set),
	);
	if (!first) throw new Error(`The picture \`${name}\` has no icon.`);
	const { width, height } = first;
	const drawn = others.length === 0 ? first.body : drawTogether([first, ...others]);
	return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}"><!-- ${CREDIT.name}, ${CREDIT.licence}, ${CREDIT.url} -->${drawn}</svg>\n`;
}

/** Returns icons side by side at half their size, two in a row. */
function drawTogether(icons: readonly { width: number; height: number; body: string }[]): string {
	const rows = Math.ceil(icons.length / 2);
	return icons
		.map(({ width, height, body }, index) => {
			const x = ((index % 2) * width) / 2;
			const y = ((2 - rows) * height) / 4 + (Math.floor(index / 2) * height) / 2;
			return `<g transform="translate(${x} ${y}) scale(.5)">${body}</g>`;
		})
		.join('');
}

function drawIcon(icon: string, picture: PictureName, set: IconSet) {
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
