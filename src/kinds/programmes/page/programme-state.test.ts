import { describe, expect, test } from 'vitest';
import { isPast, programmeStateLabel, programmeTimeInWords } from './programme-state.ts';

type Dates = Parameters<typeof isPast>[0];

const starts = '2023-01';
const ends = '2025-03';
const dates = { starts, ends };
const noEnd = 'We know of no source that says that it has ended.';
const noStart = 'We know of no source that says that it has begun.';

test.each<[state: Dates['state'], day: string, words: string]>([
	['closed', '2024-01-01', 'It ran from January 2023 to March 2025.'],
	['running', '2022-12-31', 'It is to run from January 2023 to March 2025.'],
	['running', '2023-01-01', 'It began in January 2023 and is due to end in March 2025.'],
	['running', '2025-03-31', 'It began in January 2023 and is due to end in March 2025.'],
	['running', '2025-04-01', `It was due to run from January 2023 to March 2025. ${noEnd}`],
	['planned', '2022-12-31', 'It is to run from January 2023 to March 2025.'],
	['planned', '2023-01-01', `It was to run from January 2023 to March 2025. ${noStart}`],
	['planned', '2025-04-01', `It was due to run from January 2023 to March 2025. ${noEnd}`],
	[undefined, '2022-12-31', 'It is to run from January 2023 to March 2025.'],
	[undefined, '2025-03-31', 'It began in January 2023 and is due to end in March 2025.'],
	[undefined, '2025-04-01', 'It ran from January 2023 to March 2025.'],
])('with both dates, a programme that sources call %s says on %s: %s', (state, day, words) => {
	expect(programmeTimeInWords({ state, ...dates }, day)).toBe(words);
});

test.each<[state: Dates['state'], day: string, words: string]>([
	['closed', '2024-01-01', 'It began in January 2023. Not published: when it ended.'],
	['running', '2024-01-01', 'It began in January 2023. Not published: when it ends.'],
	['planned', '2022-12-31', 'It is to begin in January 2023. Not published: when it ends.'],
	[
		'planned',
		'2023-01-01',
		`It was to begin in January 2023. ${noStart} Not published: when it ends.`,
	],
	[undefined, '2022-12-31', 'It is to begin in January 2023. Not published: when it ends.'],
	[undefined, '2023-01-01', 'It began in January 2023. Not published: when it ended.'],
])(
	'with its first month alone, a programme that sources call %s says on %s: %s',
	(state, day, words) => {
		expect(programmeTimeInWords({ state, starts }, day)).toBe(words);
	},
);

test.each<[state: Dates['state'], day: string, words: string]>([
	['closed', '2026-01-01', 'It ended in March 2025. Not published: when it began.'],
	['running', '2025-03-31', 'It is due to end in March 2025. Not published: when it began.'],
	[
		'running',
		'2025-04-01',
		`It was due to end in March 2025. ${noEnd} Not published: when it began.`,
	],
	['planned', '2024-01-01', 'It is due to end in March 2025. Not published: when it begins.'],
	[undefined, '2025-03-31', 'It is due to end in March 2025. Not published: when it begins.'],
	[undefined, '2025-04-01', 'It ended in March 2025. Not published: when it began.'],
])(
	'with its last month alone, a programme that sources call %s says on %s: %s',
	(state, day, words) => {
		expect(programmeTimeInWords({ state, ends }, day)).toBe(words);
	},
);

test.each<[state: Dates['state'], words: string]>([
	['closed', 'Not published: when it ran.'],
	[undefined, 'Not published: when it ran.'],
	['running', 'Not published: when it began and when it ends.'],
	['planned', 'Not published: when it begins and ends.'],
])('without dates, a programme that sources call %s says: %s', (state, words) => {
	expect(programmeTimeInWords({ state }, '2024-01-01')).toBe(words);
});

describe('a programme is described in the past tense', () => {
	test('where a source calls it closed, and not where a source calls it anything else', () => {
		expect(isPast({ state: 'closed', ...dates }, '2024-01-01')).toBe(true);
		expect(isPast({ state: 'running', ...dates }, '2026-01-01')).toBe(false);
		expect(isPast({ state: 'planned' }, '2026-01-01')).toBe(false);
	});

	test.each<[Dates, day: string, past: boolean]>([
		[dates, '2022-12-31', false],
		[dates, '2025-03-31', false],
		[dates, '2025-04-01', true],
		[{ starts }, '2022-12-31', false],
		[{ starts }, '2023-01-31', true],
		[{ ends }, '2025-03-31', false],
		[{ ends }, '2025-04-01', true],
		[{}, '2024-01-01', true],
	])('without a state, by its dates %j on %s: %s', (known, day, past) => {
		expect(isPast(known, day)).toBe(past);
	});
});

test.each<[Dates, day: string, label: string | undefined]>([
	[{ state: 'planned', ...dates }, '2026-01-01', 'Planned'],
	[{ state: 'running' }, '2026-01-01', 'Running'],
	[dates, '2022-12-31', 'Planned'],
	[dates, '2024-06-01', 'Running'],
	[dates, '2025-04-01', 'Closed'],
	[{ starts }, '2022-12-31', 'Planned'],
	[{ starts }, '2024-06-01', undefined],
	[{ ends }, '2024-06-01', undefined],
	[{ ends }, '2025-04-01', 'Closed'],
	[{}, '2025-04-01', undefined],
])(
	'the state of a programme is what a source says, or else what its dates %j say on %s: %s',
	(known, day, label) => {
		expect(programmeStateLabel(known, day)).toBe(label);
	},
);
