import type { Vocabulary } from './value.ts';

/** What a programme does and when, and what it publishes about whom. */

export const PROGRAMME_STATES = {
	planned: { label: 'Planned', description: 'It has not begun.' },
	running: { label: 'Running', description: 'It is under way.' },
	closed: { label: 'Closed', description: 'It has ended.' },
} as const satisfies Vocabulary;

export const COHORTS = {
	pilot: { label: 'Pilot', description: 'Took part in the first, smaller round.' },
	wider: { label: 'Wider implementation', description: 'Took part in the second, larger round.' },
} as const satisfies Vocabulary;

export const CERTAINTIES = {
	stated: { label: 'Stated', description: 'A source says so.' },
	inferred: {
		label: 'Inferred',
		description: 'Concluded from what sources say; the page gives the reason.',
	},
} as const satisfies Vocabulary;

export const GUIDE_TRACKS = {
	onboarding: {
		label: 'A project on your ward',
		description: 'The steps of a project, from the first conversation to keeping it going.',
	},
	improvement: { label: 'Improvement', description: 'How to improve care, step by step.' },
	measurement: { label: 'Measurement', description: 'How to tell whether a change helps.' },
	authoring: { label: 'Writing for this site', description: 'How to add to this site.' },
} as const satisfies Vocabulary;

export const EVENT_KINDS = {
	community: {
		label: 'Community of practice session',
		description: 'A meeting of a community of practice.',
	},
	workshop: {
		label: 'Workshop',
		description: 'A meeting where people work on something together.',
	},
	webinar: { label: 'Webinar', description: 'A talk online.' },
	'learning-set': {
		label: 'Learning set',
		description: 'A meeting where sites share what they learn.',
	},
	deadline: { label: 'Deadline', description: 'A day by which something is due.' },
	celebration: {
		label: 'Celebration',
		description: 'A meeting to celebrate and share what was done.',
	},
} as const satisfies Vocabulary;

export const EVENT_STATES = {
	planned: { label: 'Planned', description: 'It has not taken place.' },
	held: { label: 'Held', description: 'It took place.' },
	cancelled: { label: 'Cancelled', description: 'It will not take place, or did not.' },
} as const satisfies Vocabulary;

export const ATTRIBUTIONS = {
	'role-only': { label: 'Role only', description: 'The person is shown by role, without a name.' },
	'first-name': { label: 'First name', description: 'The person is shown by role and first name.' },
	'full-name': { label: 'Full name', description: 'The person is shown by role and full name.' },
} as const satisfies Vocabulary;

export const CONSENT_BASES = {
	published: {
		label: 'Published',
		description: 'A source had already published the person’s words. We did not ask them again.',
	},
	written: { label: 'Written', description: 'The person agreed in writing.' },
	withdrawn: {
		label: 'Withdrawn',
		description: 'The person took their agreement back: nothing of it is shown.',
	},
} as const satisfies Vocabulary;

export const BOUNDS = {
	exactly: { label: '', description: 'The source gives this number.' },
	'at-least': { label: 'at least', description: 'The source says at least this number.' },
	'more-than': { label: 'more than', description: 'The source says more than this number.' },
	about: { label: 'about', description: 'The source says about this number.' },
} as const satisfies Vocabulary;

export const SOURCE_KINDS = {
	official: { label: 'Official', description: 'Published by government or a public body.' },
	research: { label: 'Research', description: 'A study in a journal, or a preprint of one.' },
	report: { label: 'Report', description: 'A report of an organisation, a charity or a company.' },
	news: { label: 'News', description: 'An article in the news.' },
	organisation: {
		label: 'Organisation’s own page',
		description: 'What an organisation says about its own work.',
	},
	personal: { label: 'Personal account', description: 'What one person says in their own name.' },
} as const satisfies Vocabulary;

export const READ_EXTENTS = {
	whole: { label: 'Read in full', description: 'All of it was read.' },
	part: { label: 'Read in part', description: 'Some sections of it were read.' },
	opening: { label: 'Opening read', description: 'Only its beginning or its abstract was read.' },
	title: {
		label: 'Title only',
		description: 'Only its title and where it is published were seen.',
	},
} as const satisfies Vocabulary;
