import { describe, expect, test } from 'vitest';
import { ids, sampleModel } from '../../graph/sample.ts';
import {
	findSpeakerGroup,
	speakerInWords,
	voicePlaces,
	voicesBySpeaker,
	withoutPlaces,
} from './speaker.ts';

describe('the group of a role', () => {
	test.each([
		['Lived experience practitioner', 'lived-experience'],
		['Expert by experience lead', 'lived-experience'],
		['Carer', 'carers'],
		['Ward manager', 'ward-leaders'],
		['Matron of a site', 'ward-leaders'],
		['Chief medical officer', 'senior-leaders'],
		['Associate medical director', 'senior-leaders'],
		['Consultant psychiatrist', 'clinical-teams'],
		['Nursing associate', 'clinical-teams'],
		['Community engagement lead', 'others'],
	])('of “%s” is %s', (role, group) => {
		expect(findSpeakerGroup(role)).toBe(group);
	});

	test('of an unknown role is the last one', () => {
		expect(findSpeakerGroup(undefined)).toBe('others');
	});
});

test('voices of people with lived experience come first, and no group is empty', () => {
	const voices = sampleModel({
		voices: {
			nurse: { title: 'A', role: 'Nurse' },
			patient: { title: 'B', role: 'Patient' },
			doctor: { title: 'C', role: 'Doctor' },
		},
	}).items('voices');
	expect(voicesBySpeaker(voices).map(({ group, voices: own }) => [group, ...ids(own)])).toEqual([
		['lived-experience', 'patient'],
		['clinical-teams', 'nurse', 'doctor'],
	]);
});

test('a voice is at the places that it names and that are on the site', () => {
	const model = sampleModel({
		sites: { ward: { title: 'Ward A' } },
		organisations: { trust: { title: 'Trust B' } },
		voices: {
			both: { site: 'ward', organisation: 'trust' },
			hidden: { site: 'draft', organisation: 'draft' },
			none: {},
		},
	});
	const places = model
		.items('voices')
		.map((voice) => [voice.id, ...ids(voicePlaces(voice, model))]);
	expect(places.sort()).toEqual([['both', 'ward', 'trust'], ['hidden'], ['none']]);
});

test('a place that is shown next to the role is not repeated', () => {
	expect(withoutPlaces('Matron, Ward A', ['Ward A'])).toBe('Matron');
	expect(withoutPlaces('Nurse at Northern Care', ['Northern Care NHS Trust'])).toBe('Nurse');
	expect(withoutPlaces('Nurse at North', ['Northern Care NHS Trust'])).toBe('Nurse at North');
	expect(withoutPlaces('Chair of a trust', [])).toBe('Chair of a trust');
	expect(withoutPlaces('Nurse from the Élan ward', ['elan Ward'])).toBe('Nurse');
	expect(withoutPlaces('Nurse', ['Nurse'])).toBe('Nurse');
});

test('a name is shown only if the attribution allows it', () => {
	expect(speakerInWords({ role: 'Nurse', attribution: 'role-only', name: 'Kim' }, [])).toBe(
		'Nurse',
	);
	expect(speakerInWords({ role: 'Nurse', attribution: 'first-name', name: 'Kim' }, [])).toBe(
		'Kim, Nurse',
	);
	expect(speakerInWords({ role: 'Nurse', attribution: 'full-name', name: 'Kim Lee' }, [])).toBe(
		'Kim Lee, Nurse',
	);
	expect(speakerInWords({ role: 'Nurse', attribution: undefined, name: 'Kim Lee' }, [])).toBe(
		'Nurse',
	);
	expect(speakerInWords({ role: 'Nurse', attribution: 'first-name', name: '' }, [])).toBe('Nurse');
	expect(speakerInWords({ role: undefined, attribution: undefined }, [])).toBe('');
});

test('an extremely long role is shown as it is', () => {
	const role = `Nurse ${'at a '.repeat(100_000)},`;
	expect(withoutPlaces(role, ['A'])).toBe(role);
	expect(withoutPlaces('Nurse, Ward A, Trust B', ['Trust B'])).toBe('Nurse, Ward A');
	expect(withoutPlaces(', Ward A', ['Ward A'])).toBe(', Ward A');
});
