import { expect, test } from 'vitest';
import { check, hints } from '../../run/check.ts';
import movedEvent from './moved-event.ts';

const event = (fields: string) =>
	`---\ntitle: A meeting\nsequence: 2\n${fields}starts: 2025-07-01T10:00\nplace: online\nstate: planned\n---\nText.\n`;

/** The findings in an event, of which the last commit has another text. */
const since = (earlier: string | undefined, now: string) =>
	check(
		movedEvent,
		{ 'events/a.mdx': now },
		{ readCommitted: () => new Map(earlier === undefined ? [] : [['events/a.mdx', earlier]]) },
	);

const BEFORE = event('');

test.each([
	['starts', '07-01T10', '07-02T10'],
	['place', 'place: online', 'place: {name: Hall, locality: Leeds}'],
	['state', 'planned', 'cancelled'],
	['ends', 'place:', 'ends: 2025-07-01T12:00\nplace:'],
])('an event whose %s changed needs a higher sequence', (field, from, to) => {
	const now = BEFORE.replace(from, to);
	expect(since(BEFORE, now)).toEqual([
		`events/a.mdx:3:11 Unexpected \`sequence\` 2 although \`${field}\` changed since the last commit, expected 3`,
	]);
	expect(since(BEFORE, now.replace('sequence: 2', 'sequence: 3'))).toEqual([]);
});

test.each([
	['is new', undefined, BEFORE],
	['is as it was', BEFORE, BEFORE],
	['has another title', BEFORE, BEFORE.replace('A meeting', 'Our meeting')],
	['was held', BEFORE, BEFORE.replace('planned', 'held')],
	[
		'has its time in quotation marks',
		BEFORE,
		BEFORE.replace('2025-07-01T10:00', "'2025-07-01T10:00'"),
	],
	['had Windows line ends', BEFORE.replaceAll('\n', '\r\n'), BEFORE],
	['was a draft', event('draft: true\n'), BEFORE.replace('07-01', '07-02')],
	['could not be read', '---\n[', BEFORE],
	['had fields that could not be read', '---\n[\n---\n', BEFORE],
	['was written by a program that marks its files', `\uFEFF${BEFORE}`, BEFORE],
	['is a draft now', BEFORE, event('draft: true\n').replace('07-01', '07-02')],
	['got its first sequence', BEFORE.replace('sequence: 2\n', ''), BEFORE.replace('07-01', '07-02')],
	['has no sequence', BEFORE, BEFORE.replace('sequence: 2\n', '').replace('07-01', '07-02')],
])('an event that %s is accepted', (_, earlier, now) => {
	expect(since(earlier, now)).toEqual([]);
});

test('without a history nothing is reported', () => {
	expect(check(movedEvent, { 'events/a.mdx': BEFORE })).toEqual([]);
});

test('all that changed is named, and why it matters', () => {
	const now = BEFORE.replace('07-01', '07-02').replace('planned', 'cancelled');
	expect(since(BEFORE, now)).toEqual([
		'events/a.mdx:3:11 Unexpected `sequence` 2 although `starts` and `state` changed since the last commit, expected 3',
	]);
	const context = { readCommitted: () => new Map([['events/a.mdx', BEFORE]]) };
	expect(hints(movedEvent, { 'events/a.mdx': now }, context)).toEqual([
		'Calendars that people subscribed to then show the change.',
	]);
});

test('a sequence of 0 is the first one, so a moved event needs a 1', () => {
	const first = BEFORE.replace('sequence: 2\n', '');
	expect(
		since(first, BEFORE.replace('sequence: 2', 'sequence: 0').replace('07-01', '07-02')),
	).toEqual([
		'events/a.mdx:3:11 Unexpected `sequence` 0 although `starts` changed since the last commit, expected 1',
	]);
});

test('the history is asked for events alone, not for drafts', () => {
	const asked: string[][] = [];
	const readCommitted = (files: readonly string[]) => {
		asked.push([...files]);
		return new Map<string, string>();
	};
	const files = {
		'events/a.mdx': BEFORE,
		'events/b.mdx': event('draft: true\n'),
		'tools/a.mdx': '---\ntitle: A\n---\n',
	};
	check(movedEvent, files, { readCommitted });
	expect(asked).toEqual([['events/a.mdx']]);
});
