import { KINDS } from '../../src/kinds/index.ts';
import { COLLECTIONS } from '../../src/schema/collection-name.ts';
import { SCHEMA_FOLDER } from './schema-files.ts';

/** Where VS Code reads which files each schema is for. */
export const EDITOR_SETTINGS = '.vscode/settings.json';

/** The settings with the files of every collection, and everything else in them as it was. */
export function withSchemas(settings: string): string {
	const rows = [
		['site', ['content/site.yaml']] as const,
		...COLLECTIONS.map(
			(name) =>
				[name, KINDS[name].endings.map((ending) => `content/${name}/**/*${ending}`)] as const,
		),
	].map(
		([name, globs]) =>
			`\t\t"./${SCHEMA_FOLDER}/${name}.json": [${globs.map((glob) => `"${glob}"`).join(', ')}]`,
	);
	return settings.replace(
		/("yaml\.schemas": \{\n).*?(\n\t\})/s,
		(_, start: string, end: string) => `${start}${rows.join(',\n')}${end}`,
	);
}
