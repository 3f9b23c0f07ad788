import { describe, expect, test } from 'vitest';
import { check, hints } from '../../run/check.ts';
import rule from './broken.ts';

/** A page whose body starts on line 4. */
const page = (body: string, fields = 'title: A page') => `---\n${fields}\n---\n${body}\n`;
const beyond = (message: string) => `pages/here.mdx:4:${message}`;

describe('a file', () => {
	const publicFiles = new Set(['/guide.pdf']);

	test('with a space in its name is found, however the space is written', () => {
		expect(
			check(
				rule,
				{
					'tools/full moon.png': 'x',
					'tools/now.mdx': page('![Moon](./full%20moon.png) ![Moon](<./full moon.png>)'),
				},
				{ publicFiles },
			),
		).toEqual([]);
	});

	test('next to the entry or in public/ is not reported', () => {
		expect(
			check(
				rule,
				{
					'tools/pause/moon.png': 'x',
					'tools/pause/now.mdx': page(
						'![Moon](./moon.png) [sheet](./moon.png) [guide](/guide.pdf)\n\n<Picture src="./moon.png" alt="Moon"/>\n\n<Download file="/guide.pdf" label="Guide"/>',
						'downloads: [./moon.png, /guide.pdf]',
					),
				},
				{ publicFiles },
			),
		).toEqual([]);
	});

	test('that does not exist is reported where it is named', () => {
		const files = {
			'tools/moon.png': 'x',
			'tools/pause.mdx': page(
				'![Moon](./mon.png)\n\n<Picture src="/moon.png" alt="Moon"/>\n\n<Download file="./guide.pdf" label="Guide"/>',
				'downloads: [/guide.pdf, ./sheet.pdf]',
			),
		};
		expect(check(rule, files, { publicFiles })).toEqual([
			'tools/pause.mdx:2:25 Unexpected file `./sheet.pdf`: there is no such file beside this entry',
			'tools/pause.mdx:4:9 Unexpected file `./mon.png`: there is no such file beside this entry',
			'tools/pause.mdx:6:15 Unexpected file `/moon.png`: there is no such file in public/',
			'tools/pause.mdx:8:17 Unexpected file `./guide.pdf`: there is no such file beside this entry',
		]);
		expect(hints(rule, files, { publicFiles })[1]).toBe("Did you mean './moon.png'?");
	});

	test('with a measure’s data is reported at `data` if it does not exist', () => {
		const measures = 'measures:\n  - id: a\n    data: ./a.csv\n  - id: b\n    data: ./b.csv';
		expect(
			check(rule, {
				'change-ideas/a.csv': 'date,value\n',
				'change-ideas/x.mdx': page('', measures),
			}),
		).toEqual([
			'change-ideas/x.mdx:6:11 Unexpected file `./b.csv`: there is no such file beside this entry',
		]);
	});

	test('whose name an address can’t hold is reported, with what to do', () => {
		const files = {
			'tools/a & b.png': 'x',
			'tools/50%.png': 'x',
			'tools/b#1.png': 'x',
			'tools/c.mdx': page('![A](<./a & b.png>) ![B](./50%.png) ![C](./b%231.png)'),
		};
		expect(check(rule, files)).toEqual([
			'tools/c.mdx:4:26 Unexpected `%` in the name of the file `50%.png`, which the built site can’t have',
			'tools/c.mdx:4:42 Unexpected `#` in the name of the file `b#1.png`, which the built site can’t have',
		]);
		expect(hints(rule, files)[0]).toBe('Rename the file, with letters, digits and hyphens.');
	});

	test('in another folder, or without `./`, is not found', () => {
		const files = {
			'tools/moon.png': 'x',
			'tools/a/b.mdx': page('![Moon](../moon.png)'),
			'tools/c.mdx': page('![Moon](moon.png)'),
		};
		expect(check(rule, files)).toEqual([
			'tools/a/b.mdx:4:9 Unexpected address `../moon.png`, expected a file beside this entry as `./name`',
			'tools/c.mdx:4:9 Unexpected address `moon.png`, expected a file beside this entry as `./name`',
		]);
		expect(hints(rule, files)).toEqual([
			'Put the file into the folder of this entry.',
			'Write `./moon.png`.',
		]);
	});

	test('with a whole web address is reported', () => {
		expect(
			check(rule, { 'pages/here.mdx': page('![Moon](https://example.org/moon.png)') }),
		).toEqual([
			beyond('9 Unexpected address `https://example.org/moon.png`, expected a file of this site'),
		]);
	});
});
