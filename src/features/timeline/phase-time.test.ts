import { describe, expect, test } from 'vitest';
import { findOverlaps, phaseStateOn, phaseTimeInWords } from './phase-time.ts';

describe('the time of a phase in words', () => {
	test('counts its months, the first and the last included', () => {
		expect(phaseTimeInWords({ id: 'a', starts: '2023-08', ends: '2024-05' })).toBe(
			'August 2023 to May 2024 (10\u00a0months)',
		);
		expect(phaseTimeInWords({ id: 'a', starts: '2023-08', ends: '2023-08' })).toBe(
			'August 2023 (1\u00a0month)',
		);
	});

	test('takes counted months as points in time', () => {
		expect(phaseTimeInWords({ id: 'a', fromMonth: 6, toMonth: 30 })).toBe(
			'Months 6 to 30 from the start (24\u00a0months)',
		);
		expect(phaseTimeInWords({ id: 'a', fromMonth: 6, toMonth: 6 })).toBe('Month 6 from the start');
	});

	test('states which end is not published', () => {
		expect(phaseTimeInWords({ id: 'a', starts: '2024-04' })).toBe(
			'From April 2024. Not published: when it ended.',
		);
		expect(phaseTimeInWords({ id: 'a', ends: '2024-04' })).toBe(
			'Until April 2024. Not published: when it began.',
		);
		expect(phaseTimeInWords({ id: 'a', fromMonth: 3 })).toBe(
			'From month 3. Not published: the month in which it ended.',
		);
		expect(phaseTimeInWords({ id: 'a', toMonth: 3 })).toBe(
			'Until month 3. Not published: the month in which it began.',
		);
		expect(phaseTimeInWords({ id: 'a' })).toBe('Not published: when it took place.');
	});
});

describe('the state of a phase', () => {
	const dated = { id: 'a', starts: '2024-04', ends: '2024-06' };
	const numbered = { id: 'b', fromMonth: 0, toMonth: 6 };

	test('follows from its own months, whatever the programme’s state', () => {
		expect(phaseStateOn(dated, { state: 'closed' }, '2024-06-30')).toBe('now');
		expect(phaseStateOn(dated, { state: 'running' }, '2024-07-01')).toBe('after');
	});

	test('follows from counted months if the programme’s start is known', () => {
		const programme = { state: 'running', starts: '2025-01' } as const;
		expect(phaseStateOn(numbered, programme, '2025-06-30')).toBe('now');
		expect(phaseStateOn(numbered, programme, '2025-07-01')).toBe('after');
		const later = { id: 'c', fromMonth: 3, toMonth: 3 };
		expect(phaseStateOn(later, programme, '2025-03-31')).toBe('before');
		expect(phaseStateOn(later, programme, '2025-04-30')).toBe('now');
		expect(phaseStateOn(later, programme, '2025-05-01')).toBe('after');
	});

	test('is that of the programme if there are no dates, and unknown for a running programme', () => {
		expect(phaseStateOn(numbered, { state: 'closed' }, '2025-01-01')).toBe('after');
		expect(phaseStateOn(numbered, { state: 'planned' }, '2025-01-01')).toBe('before');
		expect(phaseStateOn(numbered, { state: 'running' }, '2025-01-01')).toBeUndefined();
		expect(phaseStateOn(numbered, {}, '2025-01-01')).toBeUndefined();
		const open = { id: 'd', starts: '2024-04' };
		expect(phaseStateOn(open, { state: 'closed' }, '2024-01-01')).toBe('after');
		expect(
			phaseStateOn({ id: 'e', fromMonth: 3 }, { starts: '2024-01' }, '2030-01-01'),
		).toBeUndefined();
	});
});

describe('phases that overlap', () => {
	const phases = [
		{ id: 'plan', starts: '2023-01', ends: '2023-07' },
		{ id: 'try', starts: '2023-08', ends: '2024-05' },
		{ id: 'ask', starts: '2024-04', ends: '2024-06' },
		{ id: 'counted', fromMonth: 0, toMonth: 6 },
		{ id: 'beside', fromMonth: 3, toMonth: 12 },
		{ id: 'unknown' },
	];
	const overlapping = (id: string) =>
		findOverlaps(phases.find((phase) => phase.id === id) ?? { id }, phases).map(
			({ phase, time }) => `${phase.id}: ${time}`,
		);

	test('state the months that they share', () => {
		expect(overlapping('try')).toEqual(['ask: April 2024 to May 2024 (2\u00a0months)']);
		expect(overlapping('counted')).toEqual(['beside: months 3 to 6 (3\u00a0months)']);
	});

	test('do not include a phase that ends in the month before', () => {
		expect(overlapping('plan')).toEqual([]);
	});

	test('are unknown for a phase with an end that is not published, whichever phase that is', () => {
		const open = { id: 'open', starts: '2023-01' };
		expect(findOverlaps(open, phases)).toEqual([]);
		expect(findOverlaps({ id: 'z', starts: '2023-01', ends: '2023-02' }, [open])).toEqual([]);
		const until = { id: 'until', ends: '2023-02' };
		expect(findOverlaps({ id: 'z', starts: '2023-01', ends: '2023-02' }, [until])).toEqual([]);
		expect(findOverlaps(until, phases)).toEqual([]);
	});

	test('are unknown for a phase without dates', () => {
		expect(overlapping('unknown')).toEqual([]);
	});
});
