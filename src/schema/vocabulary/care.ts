import type { Vocabulary } from './value.ts';

/** Who receives care, where and from whom. */

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
} as const satisfies Vocabulary;

export const POPULATIONS = {
	'ethnically-diverse': {
		label: 'People from ethnically diverse backgrounds',
		description:
			'People from Black, Asian, mixed and other ethnic groups. The words are the programme’s.',
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
	autistic: {
		label: 'Autistic people',
		description:
			'People who experience and make sense of the world differently from most people, all their life.',
	},
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
} as const satisfies Vocabulary;

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
} as const satisfies Vocabulary;

/** NHS England regions by ODS code. */
export const REGIONS = {
	Y56: { label: 'London', description: 'NHS England region Y56.' },
	Y58: { label: 'South West', description: 'NHS England region Y58.' },
	Y59: { label: 'South East', description: 'NHS England region Y59.' },
	Y60: { label: 'Midlands', description: 'NHS England region Y60.' },
	Y61: { label: 'East of England', description: 'NHS England region Y61.' },
	Y62: { label: 'North West', description: 'NHS England region Y62.' },
	Y63: { label: 'North East and Yorkshire', description: 'NHS England region Y63.' },
} as const satisfies Vocabulary;

export const SITE_KINDS = {
	ward: { label: 'Ward', description: 'One ward.' },
	hospital: { label: 'Hospital', description: 'A whole hospital; sources do not say which ward.' },
	service: { label: 'Service', description: 'A service that is more than one ward.' },
} as const satisfies Vocabulary;

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
} as const satisfies Vocabulary;
