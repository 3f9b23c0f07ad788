import { expect, test } from 'vitest';
import { parseMarkdown } from '../../parse/markdown/parse-markdown.ts';
import { overlongPart } from './sheet-length.ts';

function overlong(body: string) {
	const parsed = parseMarkdown(body);
	if (!('tree' in parsed)) throw new Error(`Expected Markdown that parses: ${body}`);
	return overlongPart(parsed.tree);
}

test('54 lines to write on fit on two pages, 55 do not', () => {
	// (514 - 28) / 9 = 54
	expect(overlong('<Lines count={54}/>')).toBeUndefined();
	expect(overlong('<Lines count={55}/>')).toMatchObject({ length: 523 });
});

test('the part with which the third page starts is reported, not the one after it', () => {
	const body =
		'## One\n\n<Lines count={30}/>\n\n## Two\n\n<Lines count={30}/>\n\n## Three\n\nEnd.\n';
	const found = overlong(body);
	expect(found?.node).toMatchObject({
		type: 'mdxJsxFlowElement',
		position: { start: { line: 7 } },
	});
});

test('words count by the lines that they fill, rows to write in by their height', () => {
	const words = (count: number) => `${'word '.repeat(count)}\n\n`;
	expect(overlong(words(19).repeat(63))).toBeUndefined();
	expect(overlong(words(19).repeat(64))).toBeDefined();
	const table = (rows: number) => `| a | b |\n| - | - |\n${'| | |\n'.repeat(rows)}`;
	expect(overlong(table(34))).toBeUndefined();
	expect(overlong(table(35))).toBeDefined();
});

test('boxes, lists and nested parts count', () => {
	expect(overlong('<Box label="a"/>\n\n'.repeat(10))).toBeUndefined();
	expect(overlong('<Box label="a"/>\n\n'.repeat(11))).toBeDefined();
	expect(overlong(`<Checklist>\n\n${'- a\n'.repeat(64)}\n</Checklist>\n`)).toBeDefined();
});
