import { expect, test } from 'vitest';
import { sampleModel } from '../../graph/sample.ts';
import { sourceLine } from './source-line.ts';

const model = sampleModel({
	organisations: { trust: { title: 'A & B Trust' } },
	sources: {
		report: {
			title: 'Is it "fair"?',
			url: 'https://example.org/?a=1&b=2',
			publisher: 'trust',
			published: '2025-03',
			accessed: '2025-04-01',
		},
		book: { title: 'A book', publisher: 'Nobody’s press' },
		note: { title: 'A note' },
	},
});

test.each([
	[
		'report',
		'<a href="https://example.org/?a=1&amp;b=2">Is it &quot;fair&quot;?</a>. A &amp; B Trust, published March 2025, read 1 April 2025.',
	],
	['book', '<cite>A book</cite>. Nobody’s press.'],
	['note', '<cite>A note</cite>'],
])('the source %s is a line with what is known of it', (id, line) => {
	const source = model.item('sources', id);
	expect(source && sourceLine(source, model)).toBe(line);
});
