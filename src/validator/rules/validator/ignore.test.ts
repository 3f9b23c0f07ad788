import { describe, expect, test } from 'vitest';
import { type Files, parseLibrary, TODAY } from '../../run/check.ts';
import { validate } from '../../run/run.ts';
import acronym from '../language/acronym.ts';
import inclusive from '../language/inclusive.ts';
import contact from '../privacy/contact.ts';
import ignore from './ignore.ts';

/** Returns the findings of rules that may be ignored and one that may not, as `line rule`. */
function found(files: Files, rules = [inclusive, acronym, contact, ignore]): string[] {
	const diagnostics = validate(
		parseLibrary(files),
		{ publicFiles: new Set(), today: TODAY },
		rules,
	);
	return diagnostics.map(({ line, rule }) => `${line} ${rule}`);
}

function messages(files: Files): string[] {
	const diagnostics = validate(parseLibrary(files), { publicFiles: new Set(), today: TODAY }, [
		inclusive,
		ignore,
	]);
	return diagnostics.map(({ line, column, message }) => `${line}:${column} ${message}`);
}

const IGNORE = '{/* validate-ignore language/inclusive: a title */}';
const page = (body: string) => ({ 'pages/a.mdx': `---\ntitle: A\n---\n${body}\n` });

describe('in a body', () => {
	test('an ignore covers the next block and no further', () => {
		expect(found(page(`${IGNORE}\n\nThe elderly.\n\nThe elderly.`))).toEqual([
			'8 language/inclusive',
		]);
		expect(found(page(`${IGNORE}\nThe elderly\nand pensioners.`))).toEqual([]);
	});

	test('a list and a table are one block, and so is a box', () => {
		expect(found(page(`${IGNORE}\n\n- The elderly\n- pensioners`))).toEqual([]);
		expect(found(page(`${IGNORE}\n\n| A |\n| - |\n| pensioners |`))).toEqual([]);
		expect(
			found(page(`${IGNORE}\n\n<Callout>\n\nThe elderly.\n\npensioners.\n\n</Callout>`)),
		).toEqual([]);
	});

	test('in a list item it covers the rest of the item', () => {
		expect(found(page(`- ${IGNORE} pensioners\n- pensioners`))).toEqual(['5 language/inclusive']);
		expect(found(page(`- One\n\n  ${IGNORE}\n\n  pensioners\n\n- pensioners`))).toEqual([
			'10 language/inclusive',
		]);
	});

	test('at the start of a paragraph it covers the paragraph, within it nothing', () => {
		expect(found(page(`${IGNORE} The elderly.`))).toEqual([]);
		expect(found(page(`One ${IGNORE} elderly.\n\nThe elderly.`))).toEqual([
			'4 validator/ignore',
			'4 language/inclusive',
			'6 language/inclusive',
		]);
	});

	test('several ignores may precede a block', () => {
		const second = '{/* validate-ignore language/acronym: a title */}';
		expect(found(page(`${IGNORE}\n${second}\n\nThe elderly CMHT.`))).toEqual([]);
	});

	test('only the named rule is ignored', () => {
		expect(found(page(`${IGNORE}\n\nThe elderly CMHT.`))).toEqual(['6 language/acronym']);
	});

	test('a Markdown page can have it in an HTML comment', () => {
		const md = (body: string) => ({ 'pages/a.md': `---\ntitle: A\n---\n${body}\n` });
		const comment = '<!-- validate-ignore language/inclusive: a title -->';
		expect(found(md(`${comment}\n\nThe elderly.\n\nThe elderly.`))).toEqual([
			'8 language/inclusive',
		]);
		expect(found(md(`${comment} The elderly.`))).toEqual([]);
		expect(found(md(`${comment}\n\nNothing.`))).toEqual(['4 validator/ignore']);
	});

	test('a Markdown page may have it in braces, which are a comment there too, and shows one in code', () => {
		const md = (body: string) => ({ 'pages/a.md': `---\ntitle: A\n---\n${body}\n` });
		const comment = '<!-- validate-ignore language/inclusive: a title -->';
		expect(found(md(`${IGNORE}\n\nThe elderly.`))).toEqual([]);
		expect(found(md(`\`${comment}\`\n\n\`\`\`\n${comment}\n\`\`\`\n`))).toEqual([]);
	});
});

describe('in YAML', () => {
	const COMMENT = '# validate-ignore language/inclusive: a title';

	test('an ignore covers the key on the next line and all below it', () => {
		const files = {
			'glossary/a.yaml': `${COMMENT}\nmeaning: >-\n  The\n  elderly\nsummary: The elderly\n`,
		};
		expect(found(files)).toEqual(['5 language/inclusive']);
	});

	test('in front matter it does so too, for a key inside another and for a list item', () => {
		const files = {
			'guides/a.mdx': `---\ntitle: A\nchecklist:\n  ${COMMENT}\n  - id: x\n    text: The elderly\n  - id: y\n    ${COMMENT}\n    text: pensioners\n  - id: z\n    text: pensioners\n---\n`,
		};
		expect(found(files)).toEqual(['11 language/inclusive']);
	});

	test('several ignores and empty lines may precede a key', () => {
		const files = {
			'glossary/a.yaml': `${COMMENT}\n\n# validate-ignore language/acronym: a title\nmeaning: The elderly CMHT\n`,
		};
		expect(found(files)).toEqual([]);
	});

	test('site.yaml has ignores like any other file', () => {
		expect(found({ 'site.yaml': `${COMMENT}\ntitle: For the elderly\n` })).toEqual([]);
	});

	test('after the dash of a list item it covers the item, after a value nothing', () => {
		const list = `title: A\nchecklist:\n  - ${COMMENT}\n    id: x\n    text: The elderly\n  - id: y\n    text: pensioners\n`;
		expect(found({ 'guides/a.mdx': `---\n${list}---\n` })).toEqual(['8 language/inclusive']);
		expect(found({ 'glossary/a.yaml': `meaning: The elderly ${COMMENT}\nterm: A\n` })).toEqual([
			'1 language/inclusive',
			'1 validator/ignore',
		]);
		expect(found({ 'glossary/a.yaml': `term: "a ${COMMENT}"\n` })).toEqual([]);
	});

	test('in a text of several lines it is text', () => {
		const files = { 'glossary/a.yaml': `meaning: |-\n  One\n  ${COMMENT}\n  The elderly\n` };
		expect(found(files)).toEqual(['4 language/inclusive']);
	});
});

describe('an ignore is itself reported', () => {
	test('without a reason, and then ignores nothing', () => {
		expect(messages(page('{/* validate-ignore language/inclusive */}\n\nThe elderly.'))).toEqual([
			'4:1 Unexpected ignore of `language/inclusive` without a reason, expected `validate-ignore language/inclusive: reason`',
			expect.stringMatching(/^6:5 Unexpected wording/),
		]);
	});

	test('without effect', () => {
		expect(messages(page(`${IGNORE}\n\nNothing.\n\nThe elderly.`))).toEqual([
			'4:1 Unexpected ignore of `language/inclusive` without effect: the rule finds nothing in what follows',
			expect.stringMatching(/^8:5 /),
		]);
		expect(messages(page(`The elderly.\n\n${IGNORE}`))).toHaveLength(2);
	});

	test('if the rule can’t be ignored, and then ignores nothing', () => {
		const files = page('{/* validate-ignore privacy/contact: it is ours */}\n\njo@x.org');
		expect(found(files)).toEqual(['4 validator/ignore', '6 privacy/contact']);
	});

	test('if there is no such rule', () => {
		const files = page('{/* validate-ignore language/inklusive: x */}\n\nOne.');
		expect(messages(files)).toEqual([
			'4:1 Unexpected ignore of `language/inklusive`, expected the id of a rule',
		]);
		expect(messages(page('{/* validate-ignore */}\n\nOne.'))).toHaveLength(1);
	});

	test('unless its rule was not selected, or is switched off', () => {
		const files = page(`${IGNORE}\n\nNothing.`);
		expect(found(files, [acronym, ignore])).toEqual([]);
		const off = 'title: S\nrules: {language/inclusive: off}\n';
		expect(found({ 'site.yaml': off, ...files })).toEqual([]);
	});

	test('unless that finding is ignored itself', () => {
		const above = '{/* validate-ignore validator/ignore: kept for the next edition */}';
		expect(found(page(`${above}\n\n- ${IGNORE} One\n- Two`))).toEqual([]);
		expect(found(page(`${above}\n\nNothing.`))).toEqual(['4 validator/ignore']);
	});
});

test('an invalid ignore is reported at the comment, with what to do', () => {
	const reported = (body: string) =>
		validate(parseLibrary(page(body)), { publicFiles: new Set(), today: TODAY }, [ignore]);
	expect(reported('{/* validate-ignore language/inclusive */}\n\nOne.')).toEqual([
		{
			file: 'pages/a.mdx',
			line: 4,
			column: 1,
			endLine: 4,
			endColumn: 43,
			severity: 'warning',
			rule: 'validator/ignore',
			message:
				'Unexpected ignore of `language/inclusive` without a reason, expected `validate-ignore language/inclusive: reason`',
			hint: 'Say after a colon why the rule does not fit here.',
		},
	]);
	expect(reported(`${IGNORE}\n\nOne.`)).toEqual([]);
});

test('a comment about something else is not an ignore', () => {
	expect(
		found(
			page(
				'{/* validate-ignored: x */}\n\n{/* To do: validate-ignore language/inclusive */}\n\nOne.',
			),
		),
	).toEqual([]);
});

test('comments are found among thousands of marks and values', { timeout: 20_000 }, () => {
	const marks = `\`\`\`\n${'<!--'.repeat(100_000)}\n\`\`\`\n`;
	const comment = '<!-- validate-ignore language/inclusive: x -->';
	expect(
		found({ 'pages/a.md': `---\ntitle: A\n---\n${comment}\n\nOne.\n\n${marks}` }),
	).toHaveLength(1);
	const list = `synonyms: [${'a, '.repeat(100_000)}b]`;
	expect(
		found({ 'glossary/a.yaml': `# validate-ignore language/inclusive: x\n${list}\n` }),
	).toHaveLength(1);
});
