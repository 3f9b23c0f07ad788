import type { Vocabulary } from './value.ts';

/** How a change is made, tried and measured. */

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
} as const satisfies Vocabulary;

export const STRENGTHS = {
	strong: { label: 'Strong', description: 'It has a strong influence on its parent.' },
	weak: { label: 'Weak', description: 'It has a weak influence on its parent.' },
} as const satisfies Vocabulary;

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
		description: 'A team tried it and stopped; we still say what was learned.',
	},
} as const satisfies Vocabulary;

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
} as const satisfies Vocabulary;

export const STAFF_EFFORTS = {
	low: { label: 'Low', description: 'Fits into the work of a normal week.' },
	medium: { label: 'Medium', description: 'Takes some hours of several people each week.' },
	high: { label: 'High', description: 'Takes much time of many people.' },
} as const satisfies Vocabulary;

export const COSTS = {
	none: { label: 'None', description: 'Nothing to buy.' },
	low: { label: 'Low', description: 'Small things a ward can buy for itself.' },
	medium: { label: 'Medium', description: 'Needs a budget holder to agree.' },
	high: { label: 'High', description: 'Needs a decision of the organisation.' },
} as const satisfies Vocabulary;

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
} as const satisfies Vocabulary;

export const MEASURE_UNITS = {
	percent: { label: '%', description: 'A share of 100.' },
	count: { label: 'count', description: 'How many.' },
	rate: { label: 'rate', description: 'How many for each so many.' },
	days: { label: 'days', description: 'A number of days.' },
	hours: { label: 'hours', description: 'A number of hours.' },
	score: { label: 'score', description: 'Points on a scale.' },
} as const satisfies Vocabulary;

export const DIRECTIONS = {
	increase: { label: 'Higher is better', description: 'An improvement shows as a rise.' },
	decrease: { label: 'Lower is better', description: 'An improvement shows as a fall.' },
	neutral: { label: 'Neither', description: 'The number is watched; neither way is better.' },
} as const satisfies Vocabulary;

export const PDSA_ACTS = {
	adopt: { label: 'Adopt', description: 'Keep the change.' },
	adapt: { label: 'Adapt', description: 'Change the change, and test again.' },
	abandon: { label: 'Abandon', description: 'Give the change up.' },
} as const satisfies Vocabulary;

export const PCREF_KINDS = {
	domain: { label: 'Domain', description: 'One of the parts of the framework.' },
	competency: {
		label: 'Competency',
		description: 'Something that an organisation must be able to do, agreed nationally.',
	},
} as const satisfies Vocabulary;

export const TOOL_KINDS = {
	equity: {
		label: 'Equity tool',
		description: 'Helps people to see and talk about what is unfair.',
	},
	qi: {
		label: 'Quality improvement tool',
		description: 'Helps people to find causes, plan, test and measure.',
	},
} as const satisfies Vocabulary;

export const DEFINITION_STATES = {
	published: {
		label: 'Published',
		description: 'A source says what the tool is and how it works.',
	},
	general: {
		label: 'General definition',
		description: 'The field defines the tool; the programme did not publish its own version.',
	},
	'not-published': {
		label: 'Not published',
		description: 'Sources name the tool and do not say how it works.',
	},
} as const satisfies Vocabulary;

export const ELSEWHERE_KINDS = {
	template: {
		label: 'Template',
		description: 'A form, a sheet or a document to use or to change.',
	},
	guidance: {
		label: 'Guidance',
		description: 'Advice on how to do it, from a body that gives it.',
	},
	evaluation: { label: 'Evaluation', description: 'A study of whether something like it helped.' },
	'case-study': {
		label: 'Case study',
		description: 'What one place says about its own work.',
	},
	measure: { label: 'Measure', description: 'A published way to count whether it helps.' },
} as const satisfies Vocabulary;

export const SHEET_MAKERS = {
	ours: {
		label: 'Made by this site',
		description: 'Written for this site, as a start. No programme or ward published it.',
	},
	site: { label: 'From a site', description: 'Made by a ward or hospital that took part.' },
	other: {
		label: 'From elsewhere',
		description: 'Made by others, and used with their permission.',
	},
} as const satisfies Vocabulary;
