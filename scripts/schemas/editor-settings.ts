import { KINDS } from '../../src/kinds/index.ts';
import { COLLECTIONS } from '../../src/schema/collection-name.ts';
import { SCHEMA_FOLDER } from './schema-files.ts';

/** Where VS Code reads which files each schema is for. */
export const EDITOR_SETTINGS = '.vscode/settings.json';

/**
 * The settings with the files of every collection of YAML, and everything else in them as it was. The YAML extension
 * reads no fields at the top of MDX: for those the Astro extension takes the schemas that `npm run dev` writes.
 */
export function withSchemas(settings: string): string {
	const rows = [
		['site', ['content/site.yaml']] as const,
		...COLLECTIONS.filter((name) => KINDS[name].endings.includes('.yaml')).map(
			(name) => [name, [`content/${name}/**/*.yaml`]] as const,
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
