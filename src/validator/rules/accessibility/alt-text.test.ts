import { expect, test } from 'vitest';
import { check, hints } from '../../check.ts';
import rule from './alt-text.ts';

const page = (body: string) => ({ 'pages/about.mdx': `---\ntitle: About us\n---\n${body}\n` });
const MISSING = 'Expected `alt` for this picture: what it shows, in words';

test('a picture without words is reported, in Markdown and as a component', () => {
	expect(check(rule, page('Look: ![](./moon.png)'))).toEqual([`pages/about.mdx:4:7 ${MISSING}`]);
	expect(check(rule, page('<Picture src="./moon.png"/>'))).toEqual([
		`pages/about.mdx:4:1 ${MISSING}`,
	]);
	expect(check(rule, page('<Picture src="./moon.png" alt=" "/>'))).toEqual([
		`pages/about.mdx:4:32 ${MISSING}`,
	]);
});

test('the name of a file is reported at its words', () => {
	const message = (name: string) =>
		`Unexpected name of a file \`${name}\` as \`alt\`, expected what the picture shows`;
	expect(check(rule, page('![moon.PNG](./moon.png)'))).toEqual([
		`pages/about.mdx:4:3 ${message('moon.PNG')}`,
	]);
	expect(check(rule, page('<Picture src="/ward-plan.svg" alt="ward-plan"/>'))).toEqual([
		`pages/about.mdx:4:36 ${message('ward-plan')}`,
	]);
	expect(check(rule, page('![IMG_1234](./x.jpg)'))).toHaveLength(1);
});

test('words that happen to be those of the file are words', () => {
	expect(check(rule, page('![moon](./moon.png) ![The ward plan](./ward-plan.png)'))).toEqual([]);
	expect(check(rule, page('<Picture src="./moon.png" alt="A moon"/>'))).toEqual([]);
});

test('a picture in an inline field and in a box is judged too', () => {
	expect(
		check(rule, { 'glossary/moon.yaml': 'term: Moon\nmeaning: A ![](./moon.png) moon\n' }),
	).toEqual([`glossary/moon.yaml:2:12 ${MISSING}`]);
	expect(check(rule, page('<Callout>\n\n![](./moon.png)\n\n</Callout>'))).toHaveLength(1);
});

test('the hint tells what to write', () => {
	expect(hints(rule, page('![](./moon.png)'))).toEqual([
		'Write what somebody would miss who can’t see it.',
	]);
});
