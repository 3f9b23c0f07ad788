import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { SHIPPED } from './shipped.ts';

/** Where packages are, from the folder in which every command runs. */
const PACKAGES = 'node_modules';

const manifest = z.object({ version: z.string(), license: z.string() });

/** A package with its licence. */
export interface ShippedPackage {
	name: string;
	use: string;
	version: string;
	/** The licence by its short name (https://spdx.org/licenses/). */
	licence: string;
	/** The text of the licence, with the names of its authors; `undefined` where the package has none. */
	text: string | undefined;
}

/** Returns the packages that the built site includes, with their licences. */
export function shippedPackages(): ShippedPackage[] {
	return SHIPPED.map(({ name, use }) => {
		const folder = join(PACKAGES, name);
		const { version, license } = manifest.parse(
			JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')),
		);
		const text = licenceText(folder);
		return { name, use, version, licence: license, text };
	});
}

/** The licence is a file, or a folder with one in it. */
function licenceText(folder: string): string | undefined {
	const item = readdirSync(folder, { withFileTypes: true }).find(({ name }) =>
		/^licen[cs]e(?:\.(?:md|markdown|txt))?$/i.test(name),
	);
	if (item === undefined) return undefined;
	const path = join(folder, item.name);
	return item.isDirectory() ? licenceText(path) : readFileSync(path, 'utf8').trim();
}
