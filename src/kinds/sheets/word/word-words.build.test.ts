import { expect, test } from 'vitest';
import { readWordFile } from './read-word-file.build.ts';

async function readWords(markdown: string): Promise<string> {
	const { body } = await readWordFile(markdown);
	return body.join('¶');
}

test('figures, terms and links become words that make sense without the site', async () => {
	expect(
		await readWords(
			'At <Fact id="beds"/> see the <Term id="ward">*unit*</Term>, <Term id="ward"/> <Cite id="a"/> or [the site](/tools/).',
		),
	).toBe('At [beds] see the _unit_, the ward  or [the site](https://site.example/tools/).');
});

test('strong words and emphasis keep their look, alone and within each other', async () => {
	expect(await readWords('A **bold _and_** *plain* word.')).toBe('A *bold *_and_ _plain_ word.');
});

test('a link looks like a link, whatever is in it', async () => {
	expect(await readWords('See [the **new** *page*](/a/).')).toBe(
		'See [the new page](https://site.example/a/).',
	);
});

test('a picture is its alternative text, and a decoration is nothing', async () => {
	expect(await readWords('Look: ![a red door](./door.png) ![](./line.png).')).toBe(
		'Look: a red door .',
	);
});

test('a line break is kept, and lines that an author broke for width are not', async () => {
	expect(await readWords('One\\\nTwo\nthree  four.')).toMatch(/^One\n ?Two three four\.$/);
});

test('words in another language are marked, with their direction', async () => {
	const { document } = await readWordFile(
		'Say <Lang code="ur">**رات**</Lang> or <Lang code="cy">nos</Lang> or <Lang>night</Lang>.',
	);
	const runs = [...document.matchAll(/<w:r>(.*?)<\/w:r>/g)].map(([, run = '']) => run);
	const run = (text: string) => runs.find((each) => each.includes(text)) ?? '';
	expect(run('رات')).toContain('<w:lang w:bidi="ur"/>');
	expect(run('رات')).toContain('<w:rtl/>');
	expect(run('رات')).toContain('<w:rStyle w:val="Strong"/>');
	expect(run('nos')).toContain('<w:lang w:val="cy"/>');
	expect(run('nos')).not.toContain('<w:rtl/>');
	expect(run('night')).not.toContain('<w:lang');
	expect(run(' or ')).not.toContain('<w:lang');
});

test('a component within words keeps its words in the paragraph', async () => {
	expect(await readWords('Before <Audience for="carer">for carers</Audience> after.')).toBe(
		'Before for carers after.',
	);
});
