import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { sanitiseMdx } from './sanitise-mdx.ts';

/** What is left of a page for the compiler. */
function compiled(text: string): string {
	const { transform } = sanitiseMdx('.') as unknown as {
		transform: { handler(text: string): { code: string } };
	};
	return transform.handler(text).code;
}

const HEAD = '---\ntitle: A\n---\n';

test('the body of a page is passed to the compiler unchanged, without its front matter', () => {
	const body = 'One {/* two */} <Fact id="a"/> <Steps from={3}>four</Steps>\n\n> five\n';
	expect(compiled(`${HEAD}${body}`)).toBe(`---\n---\n${body}\n`);
	expect(compiled(`\uFEFF---\r\ntitle: A\r\n---\r\none\r\n`)).toBe('---\n---\none\n\n');
	expect(compiled(`${HEAD}---\ntitle: B\n---\n`)).toBe('---\n---\n---\ntitle: B\n---\n\n');
});

test.each([
	['code', 'One {two} three'],
	['code over lines', '{\n\nprocess.exit()\n}'],
	['code in a tag', '<Fact id={process.exit()}/>'],
	['code in a tag', 'One <Fact {...two}/>'],
	['an import', "import two from 'two'\n\nOne"],
	['an export', 'export const two = 2'],
	['a tag that is never closed', 'One\n\n<Callout>\n\ntwo'],
	['what ends the parser', 'export*/\\'],
	['what ends the parser', `{${'('.repeat(20_000)}1${')'.repeat(20_000)}}`],
])('no part of a page with %s is passed to the compiler: %#', (_, body) => {
	expect(compiled(`${HEAD}${body}`)).toBe('---\n---\n\n');
});

test.each(['', 'One', '---\ntitle: A\n', `---\n${'x'.repeat(1024 * 1024)}`])(
	'no part of a page without front matter is passed to the compiler: %#',
	(text) => {
		expect(compiled(text)).toBe('---\n---\n\n');
	},
);

test('a page that a link has taken the place of is not read', () => {
	const top = mkdtempSync(join(tmpdir(), 'sanitise-'));
	const content = join(top, 'content');
	mkdirSync(content);
	writeFileSync(join(top, 'secret.mdx'), 'SECRET');
	writeFileSync(join(content, 'page.mdx'), `${HEAD}One`);
	symlinkSync(join(top, 'secret.mdx'), join(content, 'link.mdx'));
	const { load } = sanitiseMdx(content) as unknown as {
		load: { handler(file: string): string };
	};
	expect(load.handler(join(content, 'page.mdx'))).toBe(`${HEAD}One`);
	expect(() => load.handler(join(content, 'link.mdx'))).toThrow('is no file of');
});
