import { expect, test } from 'vitest';
import { tagReader } from './element-tags.ts';

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
