import { expect, test } from 'vitest';
import { tagReader } from './element-tags.ts';
import { parseElements } from './elements.ts';

const found = tagReader(['a', 'img', 'image', 'link', 'use'], ({ tag, attributes }) => [
	[tag, attributes],
]);

test('the elements of some kinds are found in order, with their attributes as a browser reads them', () => {
	expect(
		found(
			`<!doctype html><html><head><link href=/a.css><title>A</title></head><body><abbr>b</abbr>
			<A HREF='/b/?c&amp;d' download>e<img alt="1 > 0" src="/f.png"/></A><svg><use href="#g"/><image href="/h.png"/></svg>`,
		),
	).toEqual([
		['link', { href: '/a.css' }],
		['a', { href: '/b/?c&d', download: '' }],
		['img', { alt: '1 > 0', src: '/f.png' }],
		['use', { href: '#g' }],
		['image', { href: '/h.png' }],
	]);
});

test('a document with styles is parsed as a whole', () => {
	const tags = tagReader(['a'], ({ tag }) => [tag]);
	expect(tags('<p style="color:red"><style>p{}</style><a href="/">b</a>')).toEqual([
		'html',
		'head',
		'body',
		'p',
		'style',
		'a',
	]);
});

test.each([
	'<a href="/b/">',
	'<a href="/b/" HREF="/c/" download>',
	'<a href="/b/" href="/c/">',
	'<a href="/b/"download="">',
	'<a href="&#47;b/&notit;">',
	'<a href=/b/ title=c>',
	"<a href='/b/'>",
	'<a href = "/b/">',
	'<a\u00a0href="/b/">',
	'<a href="/b/"\u00a0title="c">',
	'<a href="\0b\r\nc\td">',
	'<a / href="/b/" / >',
	'<a constructor href="/b/">',
	'<a x-b:c="1" href="/b/">',
	'<A href="/b/">',
	'<img src="/b.png"/>',
	'<img/src="/b.png">',
])('what a tag says is what a parser of the whole document finds: %j', (tag) => {
	const names = ['a', 'img'];
	const all = parseElements(tag).filter((element) => names.includes(element.tag));
	expect(tagReader(names, (element) => [element])(tag)).toEqual(all);
});
