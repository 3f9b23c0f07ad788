import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { PictureName } from '../../schema/picture.ts';
import { ICONS } from './icons.ts';

/** Who drew the pictures, and what others may do with them. */
export const CREDIT = {
	name: 'OpenMoji',
	url: 'https://openmoji.org/',
	licence: 'CC BY-SA 4.0',
} as const;

/** A set of icons as Iconify’s packages hold it. */
export interface IconSet {
	width?: number;
	height?: number;
	icons: Readonly<Record<string, { body: string; width?: number; height?: number }>>;
}

/**
 * A picture as an SVG document.
 * @throws when the set has no such icon, so that no page is built without its picture
 */
export function pictureSvg(
	name: PictureName,
	set: IconSet = openMoji(),
	icons: Readonly<Record<PictureName, string>> = ICONS,
): string {
	const icon = set.icons[icons[name]];
	if (!icon) {
		throw new Error(
			`The picture \`${name}\` has no icon: ${CREDIT.name} has no \`${icons[name]}\`. Choose another for it in src/features/easy-read/icons.ts.`,
		);
	}
	const { width = set.width ?? 16, height = set.height ?? 16, body } = icon;
	return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}"><!-- ${CREDIT.name}, ${CREDIT.licence}, ${CREDIT.url} -->${body}</svg>\n`;
}

let read: IconSet | undefined;

/** Read from disk, since a build would take nine megabytes of icons in as code. Commands run in the project’s folder. */
function openMoji(): IconSet {
	const { resolve } = createRequire(join(process.cwd(), 'package.json'));
	read ??= JSON.parse(
		readFileSync(resolve('@iconify-json/openmoji/icons.json'), 'utf8'),
	) as IconSet;
	return read;
}
