import { globSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';

const PROJECT = resolve(import.meta.dirname, '../..');

/** A type that is only claimed is not checked. This number may fall, and never rise. */
const MOST_CASTS = 185;

const paths = globSync('{src,scripts}/**/*.{ts,mjs,astro}', { cwd: PROJECT }).filter(
	(path) => !path.endsWith('.test.ts'),
);

test(`no more than ${MOST_CASTS} values are cast to a type, tests apart`, () => {
	const found = paths.flatMap((path) => findCasts(readFileSync(join(PROJECT, path), 'utf8'), path));
	console.log(`Casts: ${found.length}`);
	expect(found.length).toBeGreaterThan(0);
	expect(found.length).toBeLessThanOrEqual(MOST_CASTS);
});

test('a cast is found, `as const` and a renamed import are none', () => {
	const code = "import { a as b } from 'c';\nconst d = b as string;\nconst e = [1] as const;\n";
	expect(findCasts(code, 'code.ts')).toEqual(['b as string']);
	expect(findCasts(`---\n${code}---\n<p>cut as thin</p>\n`, 'Code.astro')).toEqual(['b as string']);
});

/** The casts in a file; of a component, those between its fences. */
function findCasts(text: string, path: string): string[] {
	const code = path.endsWith('.astro') ? (/^---\n(.*?)^---/ms.exec(text)?.[1] ?? '') : text;
	const file = ts.createSourceFile('code.ts', code, ts.ScriptTarget.Latest, false);
	const found: string[] = [];
	const visit = (node: ts.Node) => {
		if (ts.isAsExpression(node) && node.type.getText(file) !== 'const')
			found.push(node.getText(file));
		ts.forEachChild(node, visit);
	};
	visit(file);
	return found;
}
