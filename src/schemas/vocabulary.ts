/** The closed lists of the content model. A value without a label and a description fails the type check. */

export interface Value {
	/** What readers see. */
	label: string;
	/** What it means, for readers and authors alike. */
	description: string;
}

export const SERVICE_TYPES = {
	'adult-acute': {
		label: 'Adult acute',
		description: 'A ward for adults who are very unwell and need hospital care for a short time.',
	},
	'older-adult-acute': {
		label: 'Older adult acute',
		description:
			'A ward for older people who are very unwell and need hospital care for a short time.',
	},
	'adult-picu': {
		label: 'Adult intensive care (PICU)',
		description:
			'A psychiatric intensive care unit for adults: a small ward with more staff, for a short time.',
	},
	dementia: { label: 'Dementia', description: 'A ward for people with dementia.' },
	'cyp-gau': {
		label: 'Children and young people: general adolescent unit',
		description: 'A ward for young people who need mental health care in hospital.',
	},
	'cyp-picu': {
		label: 'Children and young people: intensive care (PICU)',
		description: 'A psychiatric intensive care unit for young people.',
	},
	'learning-disability-autism': {
		label: 'Learning disability and autism',
		description: 'A specialist ward for adults with a learning disability and autistic adults.',
	},
	'adult-secure': {
		label: 'Adult secure',
		description:
			'A ward with locks and other safety measures, often for people who came through the courts.',
	},
} as const satisfies Record<string, Value>;

/** NHS England regions by ODS code. */
export const REGIONS = {
	Y56: { label: 'London', description: 'NHS England region Y56.' },
	Y58: { label: 'South West', description: 'NHS England region Y58.' },
	Y59: { label: 'South East', description: 'NHS England region Y59.' },
	Y60: { label: 'Midlands', description: 'NHS England region Y60.' },
	Y61: { label: 'East of England', description: 'NHS England region Y61.' },
	Y62: { label: 'North West', description: 'NHS England region Y62.' },
	Y63: { label: 'North East and Yorkshire', description: 'NHS England region Y63.' },
} as const satisfies Record<string, Value>;

export const LENSES = {
	individual: {
		label: 'Individual lens',
		description: 'Looks at each patient and carer: what happens to this person.',
	},
	systemic: {
		label: 'Systemic lens',
		description:
			'Looks at the whole system: the rules, habits and language that make things unfair.',
	},
} as const satisfies Record<string, Value>;

export const COHORTS = {
	pilot: { label: 'Pilot', description: 'Took part in the first, smaller round.' },
	wider: { label: 'Wider implementation', description: 'Took part in the second, larger round.' },
} as const satisfies Record<string, Value>;

export const CERTAINTIES = {
	stated: { label: 'Stated', description: 'A source says so.' },
	inferred: {
		label: 'Inferred',
		description: 'Worked out from what sources say; the page gives the reason.',
	},
} as const satisfies Record<string, Value>;

export const POPULATIONS = {
	'ethnically-diverse': {
		label: 'People from ethnically diverse backgrounds',
		description: 'People whose ethnic background is not White British.',
	},
	'racialised-black': {
		label: 'Black people',
		description:
			'People who are racialised as Black, such as Black African and Black Caribbean people.',
	},
	'racialised-asian': {
		label: 'Asian people',
		description:
			'People who are racialised as Asian, such as Indian, Pakistani and Bangladeshi people.',
	},
	'gypsy-roma-traveller': {
		label: 'Gypsy, Roma and Traveller people',
		description: 'People from Gypsy, Roma and Irish Traveller communities.',
	},
	'learning-disability': {
		label: 'People with a learning disability',
		description: 'People who find it harder to learn and understand new things, all their life.',
	},
	autistic: { label: 'Autistic people', description: 'People who are autistic.' },
	language: {
		label: 'People who use another language',
		description: 'People who speak little or no English, or who use a sign language.',
	},
	faith: {
		label: 'People of faith',
		description: 'People whose religion or belief shapes the care they need.',
	},
	older: { label: 'Older people', description: 'Older people, with or without dementia.' },
	young: { label: 'Children and young people', description: 'People under 18.' },
	carers: { label: 'Carers', description: 'Families, friends and others who support a patient.' },
	lgbtq: {
		label: 'LGBTQ+ people',
		description: 'Lesbian, gay, bisexual, trans and queer people, and others.',
	},
	all: { label: 'Everyone on the ward', description: 'The idea is for every patient.' },
} as const satisfies Record<string, Value>;

export const STATUSES = {
	testing: {
		label: 'Testing',
		description: 'A team was trying it out; it was not yet known whether to keep it.',
	},
	implemented: {
		label: 'Implemented',
		description: 'A team put it in place as part of how the ward works.',
	},
	adapted: {
		label: 'Adapted',
		description: 'A team changed it to fit another place or other people.',
	},
	spread: { label: 'Spread', description: 'Other teams took it up.' },
	stopped: {
		label: 'Stopped',
		description: 'A team tried it and stopped; what it taught is told all the same.',
	},
} as const satisfies Record<string, Value>;

export const MEASURE_KINDS = {
	outcome: {
		label: 'Outcome',
		description: 'Shows whether life got better for the people the change is for.',
	},
	process: { label: 'Process', description: 'Shows whether the change is happening as planned.' },
	balancing: {
		label: 'Balancing',
		description: 'Shows whether the change made something else worse.',
	},
} as const satisfies Record<string, Value>;

export const DIRECTIONS = {
	increase: { label: 'Higher is better', description: 'An improvement shows as a rise.' },
	decrease: { label: 'Lower is better', description: 'An improvement shows as a fall.' },
	neutral: { label: 'Neither', description: 'The number is watched; neither way is better.' },
} as const satisfies Record<string, Value>;

export const BOUNDS = {
	exactly: { label: '', description: 'The source gives this number.' },
	'at-least': { label: 'at least', description: 'The source says at least this number.' },
	'more-than': { label: 'more than', description: 'The source says more than this number.' },
	about: { label: 'about', description: 'The source says about this number.' },
} as const satisfies Record<string, Value>;

export const AUDIENCES = {
	'executive-sponsor': {
		label: 'Executive sponsor',
		description: 'A senior leader of the organisation who backs the work and clears the way.',
	},
	'ward-leader': {
		label: 'Ward leader',
		description: 'The person who runs the ward, such as a ward manager.',
	},
	'clinical-team': {
		label: 'Clinical team',
		description: 'Nurses, doctors and everyone else who works on the ward.',
	},
	'lived-experience-practitioner': {
		label: 'Lived experience practitioner',
		description:
			'A person who uses their own experience of services, often paid, to make care better.',
	},
	carer: {
		label: 'Carer',
		description: 'A family member, friend or other supporter of a patient.',
	},
	'qi-coach': {
		label: 'QI coach',
		description: 'A person who helps a team to use quality improvement.',
	},
	'programme-team': { label: 'Programme team', description: 'The people who run the programme.' },
} as const satisfies Record<string, Value>;

export const CO_PRODUCTION_LEVELS = {
	informed: {
		label: 'Informed',
		description: 'People with lived experience were told what would happen.',
	},
	consulted: {
		label: 'Consulted',
		description: 'People with lived experience were asked what they thought.',
	},
	'co-designed': {
		label: 'Co-designed',
		description: 'People with lived experience helped to design the change.',
	},
	'co-delivered': {
		label: 'Co-delivered',
		description: 'People with lived experience helped to design the change and to carry it out.',
	},
	'user-led': { label: 'User-led', description: 'People with lived experience led the work.' },
} as const satisfies Record<string, Value>;

export const PROGRAMME_STATES = {
	planned: { label: 'Planned', description: 'It has not begun.' },
	running: { label: 'Running', description: 'It is under way.' },
	closed: { label: 'Closed', description: 'It has ended.' },
} as const satisfies Record<string, Value>;

export const SITE_KINDS = {
	ward: { label: 'Ward', description: 'One ward.' },
	hospital: { label: 'Hospital', description: 'A whole hospital; sources do not say which ward.' },
	service: { label: 'Service', description: 'A service that is more than one ward.' },
} as const satisfies Record<string, Value>;

export const ORGANISATION_KINDS = {
	trust: { label: 'NHS trust', description: 'An NHS trust or NHS foundation trust.' },
	'independent-provider': {
		label: 'Independent provider',
		description: 'A provider of care outside the NHS, such as a company or a charity.',
	},
	partner: {
		label: 'Partner',
		description: 'An organisation that helped to deliver or study the work.',
	},
	commissioner: {
		label: 'Commissioner',
		description: 'An organisation that asked for the work and paid for it.',
	},
} as const satisfies Record<string, Value>;

export const PCREF_KINDS = {
	domain: { label: 'Domain', description: 'One of the parts of the framework.' },
	competency: {
		label: 'Competency',
		description: 'Something that an organisation must be able to do, agreed nationally.',
	},
} as const satisfies Record<string, Value>;

export const TOOL_KINDS = {
	equity: {
		label: 'Equity tool',
		description: 'Helps people to see and talk about what is unfair.',
	},
	qi: {
		label: 'Quality improvement tool',
		description: 'Helps people to find causes, plan, test and measure.',
	},
} as const satisfies Record<string, Value>;

export const DEFINITION_STATES = {
	published: {
		label: 'Published',
		description: 'A source says what the tool is and how it works.',
	},
	'not-published': {
		label: 'Not published',
		description: 'Sources name the tool and do not say how it works.',
	},
} as const satisfies Record<string, Value>;

export const GUIDE_TRACKS = {
	onboarding: {
		label: 'Taking part',
		description: 'The steps of taking part, from first hearing of it to keeping it going.',
	},
	improvement: { label: 'Improvement', description: 'How to improve care, step by step.' },
	measurement: { label: 'Measurement', description: 'How to tell whether a change helps.' },
	authoring: { label: 'Writing for this site', description: 'How to add to this site.' },
} as const satisfies Record<string, Value>;

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
} as const satisfies Record<string, Value>;

export const EVENT_STATES = {
	planned: { label: 'Planned', description: 'It has not taken place.' },
	held: { label: 'Held', description: 'It took place.' },
	cancelled: { label: 'Cancelled', description: 'It will not take place, or did not.' },
} as const satisfies Record<string, Value>;

export const ATTRIBUTIONS = {
	'role-only': { label: 'Role only', description: 'The person is shown by role, without a name.' },
	'first-name': { label: 'First name', description: 'The person is shown by role and first name.' },
	'full-name': { label: 'Full name', description: 'The person is shown by role and full name.' },
} as const satisfies Record<string, Value>;

export const CONSENT_BASES = {
	published: {
		label: 'Published',
		description: 'The person’s words were already published with their agreement.',
	},
	written: { label: 'Written', description: 'The person agreed in writing.' },
	withdrawn: {
		label: 'Withdrawn',
		description: 'The person took their agreement back: nothing of it is shown.',
	},
} as const satisfies Record<string, Value>;

export const MEASURE_UNITS = {
	percent: { label: '%', description: 'A share of 100.' },
	count: { label: 'count', description: 'How many.' },
	rate: { label: 'rate', description: 'How many for each so many.' },
	days: { label: 'days', description: 'A number of days.' },
	hours: { label: 'hours', description: 'A number of hours.' },
	score: { label: 'score', description: 'Points on a scale.' },
} as const satisfies Record<string, Value>;

export const PDSA_ACTS = {
	adopt: { label: 'Adopt', description: 'Keep the change.' },
	adapt: { label: 'Adapt', description: 'Change the change, and test again.' },
	abandon: { label: 'Abandon', description: 'Give the change up.' },
} as const satisfies Record<string, Value>;

export const STAFF_EFFORTS = {
	low: { label: 'Low', description: 'Fits into the work of a normal week.' },
	medium: { label: 'Medium', description: 'Takes some hours of several people each week.' },
	high: { label: 'High', description: 'Takes much time of many people.' },
} as const satisfies Record<string, Value>;

export const COSTS = {
	none: { label: 'None', description: 'Nothing to buy.' },
	low: { label: 'Low', description: 'Small things a ward can buy for itself.' },
	medium: { label: 'Medium', description: 'Needs a budget holder to agree.' },
	high: { label: 'High', description: 'Needs a decision of the organisation.' },
} as const satisfies Record<string, Value>;

export const STRENGTHS = {
	strong: { label: 'Strong', description: 'It bears much on its parent.' },
	weak: { label: 'Weak', description: 'It bears a little on its parent.' },
} as const satisfies Record<string, Value>;

/** The vocabularies that a site may add to in `site.yaml`. */
export const EXTENDABLE = { serviceTypes: SERVICE_TYPES, populations: POPULATIONS } as const;

export type ExtendableVocabulary = keyof typeof EXTENDABLE;

/** The values of a vocabulary, for `z.enum`. */
export function valuesOf<V extends Record<string, Value>>(
	vocabulary: V,
): [keyof V & string, ...(keyof V & string)[]] {
	return Object.keys(vocabulary) as [keyof V & string, ...(keyof V & string)[]];
}
