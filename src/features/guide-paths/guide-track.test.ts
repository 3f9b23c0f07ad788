import { expect, test } from 'vitest';
import { ids, sampleModel } from '../../graph/sample.ts';
import { findTrackPlaces, guideTracks, minutesInWords } from './guide-track.ts';

const tracks = guideTracks(
	sampleModel({
		guides: {
			later: { title: 'Later', track: 'onboarding', order: 7, minutes: 20 },
			early: { title: 'Early', track: 'onboarding', order: 2, minutes: 10 },
			untimed: { title: 'Untimed', track: 'measurement', order: 1 },
			stray: { title: 'Stray', order: 1, minutes: 5 },
		},
	}),
);

test('guides are in the order of the vocabulary, and their steps in order', () => {
	expect(tracks.map(({ track, steps }) => [track, ...ids(steps)])).toEqual([
		['onboarding', 'early', 'later'],
		['measurement', 'untimed'],
		[undefined, 'stray'],
	]);
});

test('the minutes of a guide are those of its steps, and steps that don’t say are counted', () => {
	expect(tracks.map(({ minutes, untimed }) => [minutes, untimed])).toEqual([
		[30, 0],
		[0, 1],
		[5, 0],
	]);
});

test('a step has its position in the guide, whatever its order field, between the previous and the next', () => {
	const [onboarding] = tracks;
	const places = findTrackPlaces(onboarding?.steps ?? [], 'A guide');
	expect(places.get('later')).toMatchObject({ row: 'A guide', number: 2, of: 2 });
	expect(places.get('later')?.previous?.id).toBe('early');
	expect(places.get('later')?.next).toBeUndefined();
	expect(places.get('early')?.next?.id).toBe('later');
});

test('enough minutes are shown in hours', () => {
	expect([45, 60, 61, 200, 120].map(minutesInWords)).toEqual([
		'45 minutes',
		'1 hour',
		'1 hour and 1 minute',
		'3 hours and 20 minutes',
		'2 hours',
	]);
});
