import { expect, test } from 'vitest';
import { guideTracks } from '../../../features/guide-paths/guide-track.ts';
import { sampleModel } from '../../../graph/sample.ts';
import { trackHeading, trackInWords } from './track-heading.ts';

test('a guide is named with its purpose, and with how many steps it has and how long they take', () => {
	const tracks = guideTracks(
		sampleModel({
			guides: {
				meet: { track: 'onboarding', order: 1, minutes: 45 },
				plan: { track: 'onboarding', order: 2, minutes: 45 },
				ask: { track: 'onboarding', order: 3 },
				count: { track: 'measurement', order: 1, minutes: 20 },
				stray: { order: 1 },
			},
		}),
	);
	expect(tracks.map(trackHeading)).toEqual([
		{ depth: 2, slug: 'guides-onboarding', text: 'A project on your ward' },
		{ depth: 2, slug: 'guides-measurement', text: 'Measurement' },
		{ depth: 2, slug: 'guides-other', text: 'Other steps' },
	]);
	const [onboarding = '', measurement, other] = tracks.map(trackInWords);
	expect(onboarding).toContain(
		' 3 steps, about 1 hour and 30 minutes in all. Time not published for 1 step.',
	);
	expect(measurement).toBe('How to tell whether a change helps. 1 step, about 20 minutes in all.');
	expect(other).toBe('1 step. Time not published for 1 step.');
});
