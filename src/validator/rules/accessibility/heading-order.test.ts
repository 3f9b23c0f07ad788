import { expect, test } from 'vitest';
import { check, findings, hints } from '../../run/check.ts';
import rule from './heading-order.ts';

const headings = (...lines: string[]) =>
	check(rule, { 'pages/about.mdx': `---\ntitle: About us\n---\n${lines.join('\n\n')}\n` }).map(
		(finding) => finding.replace('pages/about.mdx:', ''),
	);

test('headings may go down one level at a time, and up any number', () => {
	expect(headings('## A', '### B', '#### C', '## D', '### E')).toEqual([]);
	expect(headings('No heading at all')).toEqual([]);
});

test('a level that is left out is reported at the heading', () => {
	expect(headings('## A', '#### B')).toEqual([
		'6:1 Unexpected heading of level 4 (`####`), expected `###` after a heading of level 2',
	]);
});

test('the first heading is of level 2', () => {
	expect(headings('### A')).toEqual([
		'4:1 Unexpected heading of level 3 (`###`), expected `##` for the first heading',
	]);
});

test('a level 1 heading is reported, and the one after it may be of level 2', () => {
	expect(headings('# A', '## B')).toEqual([
		'4:1 Unexpected heading of level 1 (`#`), expected `##`: the title is the only heading of level 1',
	]);
});

test('an empty heading is reported; one with a figure or a picture with words is not empty', () => {
	expect(headings('## A', '##')).toEqual(['6:1 Unexpected empty heading']);
	expect(headings('## <Fact id="x"/>', '## ![A ward](./x.png)')).toEqual([]);
	expect(headings('## ![](./x.png)')).toEqual(['4:1 Unexpected empty heading']);
	expect(headings('## ![](./x.png) ![ ](./y.png)')).toEqual(['4:1 Unexpected empty heading']);
});

test('the generated heading above notes is not reported', () => {
	expect(headings('One.[^1]', '[^1]: Note')).toEqual([]);
});

test('each body is checked separately', () => {
	const body = (...lines: string[]) => `---\ntitle: A\n---\n${lines.join('\n\n')}\n`;
	expect(check(rule, { 'pages/a.mdx': body('## A'), 'pages/b.mdx': body('### B') })).toEqual([
		'pages/b.mdx:4:1 Unexpected heading of level 3 (`###`), expected `##` for the first heading',
	]);
	expect(
		check(rule, { 'pages/a.mdx': body('## A', '### B'), 'pages/b.mdx': body('## C') }),
	).toEqual([]);
});

test('an entry without a body, or with one that can’t be read, has no headings', () => {
	expect(check(rule, { 'glossary/a.yaml': 'term: A\n' })).toEqual([]);
	expect(headings('### A', '<Callout>')).toEqual([]);
});

test('the hint suggests what to write', () => {
	const hint = (...lines: string[]) =>
		hints(rule, { 'pages/about.mdx': `---\ntitle: About us\n---\n${lines.join('\n\n')}\n` });
	expect(hint('##')).toEqual(['Write what the section is about, or take the # signs out.']);
	expect(hint('# A')).toEqual(['Write `##`, and move the headings below it down a level as well.']);
	expect(hint('## A', '##### B')).toEqual(['Write `###`.']);
});

test('the finding spans the heading', () => {
	const body = '---\ntitle: About us\n---\n### Our team\n';
	expect(findings(rule, { 'pages/about.mdx': body })).toEqual([
		{
			file: 'pages/about.mdx',
			line: 4,
			column: 1,
			endLine: 4,
			endColumn: 13,
			severity: 'error',
			rule: 'accessibility/heading-order',
			message: 'Unexpected heading of level 3 (`###`), expected `##` for the first heading',
			hint: 'Write `##`.',
		},
	]);
});
