import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Diagnostic } from '../rule/diagnostic.ts';
import { parseLibrary } from '../run/check.ts';
import { buildOverlay } from './error-overlay.ts';

const finding: Diagnostic = {
	file: 'tools/a.mdx',
	line: 2,
	column: 7,
	endLine: 2,
	endColumn: 10,
	severity: 'error',
	rule: 'mdx/unknown-component',
	message: 'Unexpected tag `<img src=x onerror="a()">` & more',
	hint: "Write `<Picture src='./x.png'/>`.",
};
const library = parseLibrary({ 'tools/a.mdx': '---\ntitle: Pause\n---\n' });

test('the overlay shows the first error, its place and what to do', () => {
	const { type, err } = buildOverlay([finding], library);
	expect(type).toBe('error');
	expect(err.title).toBe('An error in the content');
	expect(err.loc).toEqual({ file: join(library.root, 'tools/a.mdx'), line: 2, column: 7 });
});

test('an author’s text is shown, never run', () => {
	const { err } = buildOverlay([finding], library);
	expect(err.message).toBe(
		'<style>#stack header { display: none }</style>Unexpected tag <code>&lt;img src=x onerror=&quot;a()&quot;&gt;</code> &amp; more',
	);
	expect(err.hint).toBe('Write <code>&lt;Picture src=&#39;./x.png&#39;/&gt;</code>.');
});

test('the guide is that of the development server', () => {
	const { err } = buildOverlay([finding], library, 'http://localhost:4321');
	expect(err.stack).toContain(
		'Why: http://localhost:4321/for-authors/rules/#mdx-unknown-component',
	);
});

test('all errors are listed below', () => {
	const { err } = buildOverlay(
		[finding, { ...finding, line: 1, column: 1, message: 'Another' }],
		library,
	);
	expect(err.title).toBe('2 errors in the content');
	expect(err.stack).toContain('a.mdx:2:7  error  Unexpected tag');
	expect(err.stack).toContain('a.mdx:1:1  error  Another');
});
