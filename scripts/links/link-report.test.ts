import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { readLibrary } from '../../src/parse/library.ts';
import { keepAnswers, readAnswers, trustedAnswer } from './answer-cache.ts';
import type { Answer } from './ask-address.ts';
import { externalAddresses } from './external-addresses.ts';
import { linkReport } from './link-report.ts';

const folder = () => mkdtempSync(join(tmpdir(), 'links-'));

/** A content root in which the same report is a source and is linked to from a page. */
function written() {
	const root = folder();
	const files = {
		'site.yaml':
			'title: A\ntagline: A.\nurl: https://ours.nhs.uk\nfeedback: a@nhs.net\nfooter: A.\n',
		'sources/report.yaml':
			'title: Report\nurl: https://gone.nhs.uk/report\naccessed: 2026-03-02\nreviewed: 2026-03-02\n',
		'pages/about.mdx':
			'---\ntitle: About\n---\n\nSee [the report](https://gone.nhs.uk/report#part-2), [us](https://ours.nhs.uk/drivers/), [an example](https://a.example/) and [a page](/drivers/).\n',
	};
	for (const [file, text] of Object.entries(files)) {
		mkdirSync(dirname(join(root, file)), { recursive: true });
		writeFileSync(join(root, file), text);
	}
	return externalAddresses(readLibrary(root));
}

test('each address outside the site is collected once, with every place where it is written', () => {
	expect([...written()]).toEqual([
		[
			'https://gone.nhs.uk/report',
			expect.arrayContaining([
				expect.objectContaining({ file: 'pages/about.mdx', line: 5 }),
				expect.objectContaining({ file: 'sources/report.yaml', line: 2, accessed: '2026-03-02' }),
			]),
		],
	]);
});

test('a page that is gone is reported with its places and where a kept copy may be', () => {
	const answers = new Map<string, Answer>([
		['https://gone.nhs.uk/report', { state: 'gone', detail: 'status 404' }],
		['https://there.nhs.uk/', { state: 'there', detail: 'status 200' }],
	]);
	expect(linkReport(answers, written())).toBe(`1 of 2 addresses are there.

## Gone: the page is no longer there (1)

- <https://gone.nhs.uk/report> (status 404)
  in \`sources/report.yaml:2\`, \`pages/about.mdx:5\`
  There may be a kept copy, which \`archived\` can name: <https://web.archive.org/web/20260302/https://gone.nhs.uk/report>
`);
});

test('a kept copy that the entry names already is offered first', () => {
	const places = [
		{ file: 'sources/a.yaml', line: 2, archived: 'https://kept.nhs.uk/a', accessed: undefined },
	];
	const answers = new Map<string, Answer>([
		['https://a.nhs.uk/', { state: 'gone', detail: 'status 410' }],
	]);
	expect(linkReport(answers, new Map([['https://a.nhs.uk/', places]]))).toContain(
		'The entry names a kept copy: <https://kept.nhs.uk/a>',
	);
});

test('an address that was there is not asked for again within six days; any other is', () => {
	const file = join(folder(), 'deeper/links.json');
	const asked = Date.UTC(2026, 5, 1);
	keepAnswers(
		file,
		new Map([
			['https://a.nhs.uk/', { state: 'there', detail: 'status 200', asked }],
			['https://b.nhs.uk/', { state: 'gone', detail: 'status 404', asked }],
		]),
	);
	const kept = readAnswers(file);
	const after = (days: number) => asked + days * 24 * 60 * 60 * 1000;
	expect(trustedAnswer(kept, 'https://a.nhs.uk/', after(5))?.state).toBe('there');
	expect(trustedAnswer(kept, 'https://a.nhs.uk/', after(6))).toBeUndefined();
	expect(trustedAnswer(kept, 'https://b.nhs.uk/', after(1))).toBeUndefined();
});

test('answers that are damaged or of another version are not used', () => {
	const file = join(folder(), 'links.json');
	for (const text of [
		'',
		'{"version": 2, "answers": {}}',
		'{"version": 1, "answers": {"a": 1}}',
		'{"vers',
	]) {
		writeFileSync(file, text);
		expect(readAnswers(file).size).toBe(0);
	}
});
