import { expect, test } from 'vitest';
import { paths } from '../kinds/changed-example.ts';
import { PICTURE_GROUPS, PICTURES } from './picture.ts';

test('each picture is in one group, with a name and its meaning', () => {
	const grouped = PICTURE_GROUPS.flatMap(({ pictures }) => Object.keys(pictures));
	expect(grouped).toEqual(Object.keys(PICTURES));
	for (const { label, description } of Object.values(PICTURES)) {
		expect(label).toMatch(/^[A-Z]/);
		expect(description).toMatch(/^[A-Z].*\.$/);
	}
	const labels = Object.values(PICTURES).map(({ label }) => label);
	expect(new Set(labels).size).toBe(labels.length);
});

test('an Easy Read sentence has a picture of the list or none', () => {
	const sentence = (picture?: string) => ({
		easyRead: { sentences: [{ text: 'A nurse helps you.', ...(picture && { picture }) }] },
	});
	expect(paths('tools', sentence())).toEqual([]);
	expect(paths('tools', sentence('nurse'))).toEqual([]);
	expect(paths('tools', sentence('nurze'))).toEqual(['easyRead.sentences.0.picture']);
});
