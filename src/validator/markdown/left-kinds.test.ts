import { describe, expect, test } from 'vitest';
import { LazyMarkdown } from '../../parse/markdown/lazy-markdown.ts';
import { START } from '../../parse/text/place.ts';
import { findLeftMarkdown } from './find-left-markdown.ts';
import { LEFT_KINDS } from './left-kinds.ts';
import type { LeftMarkdown } from './left-markdown.ts';

/** Returns what is found in a source, as `start:end`, with what is written instead. */
function found(source: string): string[] {
	return findLeftMarkdown(new LazyMarkdown(source, [], () => START)).map(inShort);
}

function inShort({ stretch, edits }: LeftMarkdown): string {
	const instead = edits?.map(({ after }) => after).join('|');
	return `${stretch.join(':')}${instead === undefined ? '' : ` ${instead}`}`;
}

describe.each(Object.entries(LEFT_KINDS))('%s', (_, { bad, good }) => {
	test.each(Object.entries(bad))('%j does not take', (source, expected) => {
		expect(found(source)).toEqual(expected);
	});

	test.each(good)('%j is as it is meant', (source) => {
		expect(found(source)).toEqual([]);
	});
});
