import { readFileSync } from 'node:fs';

/** Where the collections are listed, from the project’s folder. */
const COLLECTION_LIST = 'src/schema/collection-name.ts';

const WRITTEN = `// Written by \`npm run schemas\` from the list in ${COLLECTION_LIST}.`;

/** The collections that are listed, in their order. */
export function listedCollections(): string[] {
	return [...readFileSync(COLLECTION_LIST, 'utf8').matchAll(/^\t'(.+)',$/gm)].map(
		([, name = '']) => name,
	);
}

/** The files that bring the definitions of the collections together: their text by path. */
export function kindFiles(names: readonly string[]): Map<string, string> {
	const imports = names
		.toSorted()
		.map((name) => `import ${variableFor(name)} from './${name}/definition.ts';`);
	const row = (name: string, value: string) =>
		name === value ? `\t${name},\n` : `\t${keyFor(name)}: ${value},\n`;
	return new Map([
		[
			'src/kinds/definitions.ts',
			`${WRITTEN}

import type { CollectionName } from '../schema/collection-name.ts';
import type { Definition } from '../schema/definition.ts';
${imports.join('\n')}

/** What every collection is. */
export const KINDS: Readonly<Record<CollectionName, Definition>> = {
${names.map((name) => row(name, variableFor(name))).join('')}};

/** The schema of each collection’s entries. */
export const schemas = {
${names.map((name) => row(name, `${variableFor(name)}.schema`)).join('')}} as const;
`,
		],
	]);
}

/** The file that tells the browser to which place the pages of a collection belong: its text by path. */
export function placesFile(
	rows: readonly { name: string; place: string }[],
): [path: string, text: string] {
	const lines = rows.map(({ name, place }) => `\t${keyFor(name)}: '${place}',\n`);
	return [
		'src/kinds/places.ts',
		`// Written by \`npm run schemas\` from the definitions of the collections: the browser needs no more of them.

import type { PlaceName } from '../schema/definition.ts';

export const COLLECTION_PLACES: Readonly<Record<string, PlaceName>> = {
${lines.join('')}};
`,
	];
}

/** `change-ideas` as `changeIdeas`. */
function variableFor(name: string): string {
	return name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
}

/** A name as the key of an object. */
function keyFor(name: string): string {
	return /^[a-z]+$/.test(name) ? name : `'${name}'`;
}
