import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { IdeaText } from './root.ts';

const COMPONENTS = ['Fact', 'Cite', 'Term'];

/**
 * Writes a project of plain Starlight with the same entries in MDX, as its documentation shows it; each component
 * that the entries use is a single line. It is in a folder of this project, so that it finds the packages.
 * Its menu has a link to each section: Starlight’s default menu lists all pages on every page, and would be most of a
 * large site.
 */
export function writePeer(folder: string, ideas: readonly IdeaText[]): void {
	rmSync(folder, { recursive: true, force: true });
	const write = (file: string, text: string) => {
		mkdirSync(dirname(join(folder, file)), { recursive: true });
		writeFileSync(join(folder, file), text);
	};
	const dependencies = { '@astrojs/mdx': '*', '@astrojs/starlight': '*', astro: '*' };
	write('package.json', JSON.stringify({ private: true, type: 'module', dependencies }));
	write(
		'astro.config.mjs',
		`import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';

export default defineConfig({
	site: 'https://bench.example',
	integrations: [starlight({ title: 'A generated site', sidebar: [{ label: 'Change ideas', link: '/change-ideas/idea-0/' }] })],
});
`,
	);
	write(
		'src/content.config.ts',
		`import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
import { defineCollection } from 'astro:content';

export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };
`,
	);
	for (const name of COMPONENTS)
		write(
			`src/components/${name}.astro`,
			'---\nconst { id } = Astro.props;\n---\n<a href={"/about/#" + id}>{id}</a>\n',
		);
	write('src/content/docs/index.mdx', '---\ntitle: Home\n---\n\nHome.\n');
	const imports = COMPONENTS.map(
		(name) => `import ${name} from '../../../components/${name}.astro';`,
	);
	for (const { id, title, summary, body } of ideas)
		write(
			`src/content/docs/change-ideas/${id}.mdx`,
			`---\ntitle: ${title}\ndescription: ${summary}\n---\n${imports.join('\n')}\n\n${body}\n`,
		);
}
