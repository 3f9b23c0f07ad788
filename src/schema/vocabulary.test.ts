import { expect, test } from 'vitest';
import { paths } from '../kinds/changed-example.ts';
import * as vocabulary from './vocabulary.ts';

const { EXTENDABLE, vocabularyValues, choice, choices, ...vocabularies } = vocabulary;

/** The closed lists of the content model, word for word. */
const MODEL: Record<keyof typeof vocabularies, string> = {
	SERVICE_TYPES:
		'adult-acute older-adult-acute adult-picu dementia cyp-gau cyp-picu learning-disability-autism adult-secure',
	REGIONS: 'Y56 Y58 Y59 Y60 Y61 Y62 Y63',
	LENSES: 'individual systemic',
	COHORTS: 'pilot wider',
	CERTAINTIES: 'stated inferred',
	POPULATIONS:
		'ethnically-diverse racialised-black racialised-asian gypsy-roma-traveller learning-disability autistic language faith older young carers lgbtq all',
	STATUSES: 'testing implemented adapted spread stopped',
	MEASURE_KINDS: 'outcome process balancing',
	DIRECTIONS: 'increase decrease neutral',
	BOUNDS: 'exactly at-least more-than about',
	AUDIENCES:
		'executive-sponsor ward-leader clinical-team lived-experience-practitioner carer qi-coach programme-team',
	MEASURE_UNITS: 'percent count rate days hours score',
	CO_PRODUCTION_LEVELS: 'informed consulted co-designed co-delivered user-led',
	STAFF_EFFORTS: 'low medium high',
	COSTS: 'none low medium high',
	PDSA_ACTS: 'adopt adapt abandon',
	STRENGTHS: 'strong weak',
	PROGRAMME_STATES: 'planned running closed',
	PCREF_KINDS: 'domain competency',
	ORGANISATION_KINDS: 'trust independent-provider partner commissioner',
	SITE_KINDS: 'ward hospital service',
	TOOL_KINDS: 'equity qi',
	DEFINITION_STATES: 'published general not-published',
	GUIDE_TRACKS: 'onboarding improvement measurement authoring',
	EVENT_KINDS: 'community workshop webinar learning-set deadline celebration',
	EVENT_STATES: 'planned held cancelled',
	ATTRIBUTIONS: 'role-only first-name full-name',
	CONSENT_BASES: 'published written withdrawn',
	SOURCE_KINDS: 'official research report news organisation personal',
	READ_EXTENTS: 'whole part opening title',
	ELSEWHERE_KINDS: 'template guidance evaluation case-study measure',
	SHEET_MAKERS: 'ours site other',
};

test.each(Object.entries(vocabularies))(
	'%s has the values of the content model',
	(name, values) => {
		expect(Object.keys(values).sort()).toEqual(MODEL[name as keyof typeof MODEL].split(' ').sort());
	},
);

test('each value is described, and only `exactly` has no label', () => {
	for (const values of Object.values(vocabularies)) {
		for (const [name, { label, description }] of Object.entries(values)) {
			expect([name, label !== '']).toEqual([name, name !== 'exactly']);
			expect(description).toMatch(/^[A-Z].*\.$/);
		}
	}
});

test('a closed list accepts only its values', () => {
	for (const status of vocabularyValues(vocabularies.STATUSES))
		expect(paths('change-ideas', { status })).toEqual([]);
	for (const status of ['done', 'Testing', '', null, 1, ['testing']])
		expect(paths('change-ideas', { status })).toEqual(['status']);
});

test('a list that a site may add to accepts any text, which is checked later', () => {
	expect(paths('change-ideas', { serviceTypes: ['ours'] })).toEqual([]);
	expect(paths('change-ideas', { serviceTypes: [1] })).toEqual(['serviceTypes.0']);
	expect(Object.keys(EXTENDABLE)).toEqual(['serviceTypes', 'populations']);
});
