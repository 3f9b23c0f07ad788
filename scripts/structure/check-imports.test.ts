import { expect, test } from 'vitest';
import { folderCycles, readModules, unexpectedImports } from './check-imports.ts';

const problems = (files: Record<string, string>) =>
	unexpectedImports(readModules(Object.entries(files)));

test('an import that the table does not allow is named with both files and the rule', () => {
	expect(
		problems({
			'src/format/words.ts': "\nexport { schema } from '../schema/date.ts';",
			'src/schema/date.ts': '',
		}),
	).toEqual([
		'src/format/words.ts:2 imports src/schema/date.ts; `format` may import nothing of ours',
	]);
});

test('an import is found wherever it is written', () => {
	const way = "'../parse/open.ts'";
	const target = { 'src/parse/open.ts': '' };
	for (const text of [
		`import { open } from ${way};`,
		`import ${way};`,
		`export * from ${way};`,
		`const open = await import(${way});`,
		`type Open = import(${way}).Open;`,
		`import type { Open } from ${way};`,
	])
		expect(problems({ 'src/graph/model.ts': text, ...target }), text).toHaveLength(1);
	expect(problems({ 'src/ui/Row.astro': `---\nimport ${way};\n---\n<p>`, ...target })).toEqual([
		'src/ui/Row.astro:2 imports src/parse/open.ts; `ui` may import format',
	]);
	expect(
		problems({ 'src/ui/Row.astro': `---\n---\n<p>\n<script>import ${way};</script>`, ...target }),
	).toEqual(['src/ui/Row.astro:4 imports src/parse/open.ts; `ui` may import format']);
});

test('code that runs anywhere imports neither Node nor Astro nor a component, except their types', () => {
	expect(
		problems({
			'src/features/own-chart/data.ts': [
				"import { join } from 'node:path';",
				"import { getEntry } from 'astro:content';",
				"import Row from '../../ui/Row.astro';",
				"import type { AstroConfig } from 'astro';",
			].join('\n'),
			'src/ui/Row.astro': '',
		}).map((line) => line.slice(0, line.indexOf(';'))),
	).toEqual([
		'src/features/own-chart/data.ts:1 imports node:path',
		'src/features/own-chart/data.ts:2 imports astro:content',
		'src/features/own-chart/data.ts:3 imports src/ui/Row.astro',
	]);
	expect(problems({ 'src/features/social-cards/png.build.ts': "import 'node:fs';" })).toEqual([]);
});

test('the schema of a kind may not use the graph, its page may', () => {
	const graph = { 'src/graph/model.ts': '' };
	const text = "import type { Model } from '../../graph/model.ts';";
	expect(problems({ 'src/kinds/tools/schema.ts': text, ...graph })).toHaveLength(1);
	const below = text.replace('../../', '../../../');
	expect(problems({ 'src/kinds/tools/page/words.ts': below, ...graph })).toEqual([]);
});

test('an import of a missing file, and one of a route, are named', () => {
	expect(
		problems({
			'scripts/build.ts': "import '../src/gone.ts';\nimport '../src/pages/404.astro';",
			'src/pages/404.astro': '',
		}),
	).toEqual([
		'scripts/build.ts:1 imports src/gone.ts, which does not exist',
		'scripts/build.ts:2 imports src/pages/404.astro; routes are imported by nothing else',
	]);
});

test('folders that import each other are a cycle, unless only a test does', () => {
	const cycle = {
		'src/features/a/one.ts': "import '../b/two.ts';",
		'src/features/b/two.ts': '',
		'src/features/a/three.ts': '',
	};
	const back = "import type { Three } from '../a/three.ts';";
	const cycles = (files: Record<string, string>) =>
		folderCycles(readModules(Object.entries(files)));
	expect(cycles({ ...cycle, 'src/features/b/four.test.ts': back })).toEqual([]);
	expect(cycles({ ...cycle, 'src/features/b/four.ts': back })).toEqual([
		'src/features/a/one.ts imports src/features/b/two.ts; src/features/b/four.ts imports src/features/a/three.ts',
	]);
});
