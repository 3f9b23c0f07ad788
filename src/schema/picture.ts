import type { Vocabulary } from './vocabulary/value.ts';

/**
 * The pictures of Easy Read pages. A picture always has the same meaning, so a reader who has seen it once knows it
 * on every page.
 */

const PEOPLE = {
	person: { label: 'Person', description: 'One person.' },
	people: { label: 'People', description: 'More than one person.' },
	'different-people': {
		label: 'Different people',
		description: 'People who are not all the same, such as people of different ethnic backgrounds.',
	},
	family: { label: 'Family', description: 'The people in a family.' },
	carer: { label: 'Carer', description: 'A family member or friend who helps somebody.' },
	patient: { label: 'Patient', description: 'A person who has care in hospital.' },
	nurse: { label: 'Nurse', description: 'A nurse.' },
	doctor: { label: 'Doctor', description: 'A doctor.' },
	staff: { label: 'Staff', description: 'The people who work in a place.' },
	leader: { label: 'Leader', description: 'A person who is in charge.' },
	coach: { label: 'Coach', description: 'A person who helps a team to make things better.' },
	'lived-experience': {
		label: 'Lived experience',
		description: 'What a person knows because it happened to them.',
	},
	team: { label: 'Team', description: 'People who work together.' },
	child: { label: 'Child', description: 'A child or young person.' },
	'older-person': { label: 'Older person', description: 'An older person.' },
} as const satisfies Vocabulary;

const PLACES = {
	hospital: { label: 'Hospital', description: 'A hospital.' },
	organisation: {
		label: 'Organisation',
		description: 'People who run something together, such as a trust that runs hospitals.',
	},
	ward: { label: 'Ward', description: 'A part of a hospital where people stay.' },
	home: { label: 'Home', description: 'The place where a person lives.' },
	england: { label: 'England', description: 'The country England.' },
	'meeting-room': { label: 'Meeting room', description: 'A room where people meet.' },
	online: { label: 'Online', description: 'On the internet.' },
} as const satisfies Vocabulary;

const DOING = {
	talk: { label: 'Talk', description: 'To say something to somebody.' },
	listen: { label: 'Listen', description: 'To hear what somebody says and think about it.' },
	ask: { label: 'Ask', description: 'To say that you want to know or have something.' },
	read: { label: 'Read', description: 'To look at words and understand them.' },
	write: { label: 'Write', description: 'To put words on paper or on a screen.' },
	learn: { label: 'Learn', description: 'To find out something new, or how to do it.' },
	teach: { label: 'Teach', description: 'To help other people to learn.' },
	meet: { label: 'Meet', description: 'To come together with other people.' },
	help: { label: 'Help', description: 'To make things easier for somebody.' },
	plan: { label: 'Plan', description: 'To decide what to do, and when.' },
	try: { label: 'Try', description: 'To do something new, to see what happens.' },
	measure: { label: 'Measure', description: 'To find out how much or how many.' },
	check: { label: 'Check', description: 'To look at something again, to see if it is right.' },
	choose: { label: 'Choose', description: 'To pick the one that you want.' },
	share: { label: 'Share', description: 'To let other people have or know something.' },
	change: { label: 'Change', description: 'To do something in another way.' },
	start: { label: 'Start', description: 'To begin.' },
	stop: { label: 'Stop', description: 'To not do something any more.' },
	finish: { label: 'Finish', description: 'To come to the end.' },
	wait: { label: 'Wait', description: 'To let time go by until something happens.' },
	think: { label: 'Think', description: 'To use your mind.' },
	search: { label: 'Search', description: 'To look for something.' },
	'sign-up': { label: 'Sign up', description: 'To say that you will take part.' },
} as const satisfies Vocabulary;

const THINGS = {
	form: { label: 'Form', description: 'A paper with questions to fill in.' },
	document: { label: 'Document', description: 'A page or a file with words on it.' },
	book: { label: 'Book', description: 'A book.' },
	'care-plan': { label: 'Care plan', description: 'A paper that says what care a person has.' },
	picture: { label: 'Picture', description: 'A drawing or a photo.' },
	letter: { label: 'Letter', description: 'A letter or an email.' },
	phone: { label: 'Phone', description: 'A phone, or a phone call.' },
	computer: { label: 'Computer', description: 'A computer.' },
	calendar: { label: 'Calendar', description: 'A day, a date or a month.' },
	clock: { label: 'Clock', description: 'A time, or how long something takes.' },
	money: { label: 'Money', description: 'What something costs, or pay.' },
	law: { label: 'Law', description: 'The rules of the country.' },
	rights: { label: 'Rights', description: 'What the law says you can have or do.' },
	idea: { label: 'Idea', description: 'A new thought about what to do.' },
	question: { label: 'Question', description: 'Something that a person wants to know.' },
	answer: { label: 'Answer', description: 'What somebody says to a question.' },
	list: { label: 'List', description: 'Things written one below the other.' },
	chart: { label: 'Chart', description: 'A drawing that shows numbers.' },
	number: { label: 'Number', description: 'How many.' },
	source: { label: 'Source', description: 'Where we found something out.' },
	lock: { label: 'Lock', description: 'Something that keeps a thing shut or private.' },
	key: { label: 'Key', description: 'Something that opens a lock. Also the most important thing.' },
	website: { label: 'Website', description: 'Pages on the internet, such as these.' },
} as const satisfies Vocabulary;

const FEELINGS_AND_NEEDS = {
	happy: { label: 'Happy', description: 'To feel good.' },
	sad: { label: 'Sad', description: 'To feel unhappy.' },
	worried: { label: 'Worried', description: 'To feel that something bad may happen.' },
	angry: { label: 'Angry', description: 'To feel cross.' },
	calm: { label: 'Calm', description: 'To feel quiet inside.' },
	quiet: { label: 'Quiet', description: 'Little or no sound.' },
	noise: { label: 'Noise', description: 'Sound, often too much of it.' },
	light: { label: 'Light', description: 'How bright a place is.' },
	senses: { label: 'Senses', description: 'To see, hear, smell, taste and touch.' },
	culture: {
		label: 'Culture',
		description: 'How people live: their music, food, clothes and ways.',
	},
	faith: { label: 'Faith', description: 'What people believe, and how they pray.' },
	language: { label: 'Language', description: 'The words or signs that people use to talk.' },
	food: { label: 'Food', description: 'Things to eat.' },
	rest: { label: 'Rest', description: 'To sleep, or to do nothing for a while.' },
	wound: { label: 'Wound', description: 'A place where the skin is hurt.' },
	brain: { label: 'Brain', description: 'The part of your body that you think and feel with.' },
	'learning-disability': {
		label: 'Learning disability',
		description: 'When a person needs more help to learn and understand, all their life.',
	},
	autism: { label: 'Autism', description: 'When a person is autistic.' },
	fair: { label: 'Fair', description: 'When everybody gets what they need.' },
	unfair: { label: 'Unfair', description: 'When some people are treated worse than others.' },
	safe: { label: 'Safe', description: 'When nobody will hurt you.' },
	danger: { label: 'Danger', description: 'When somebody could be hurt.' },
	respect: { label: 'Respect', description: 'To treat people as people who matter.' },
	heard: { label: 'Heard', description: 'When others listen to what you say.' },
	'not-known': { label: 'Not known', description: 'When nobody has told us, or nobody knows.' },
	yes: { label: 'Yes', description: 'Yes, or right.' },
	no: { label: 'No', description: 'No, not, or wrong.' },
	warning: { label: 'Warning', description: 'Take care: read this first.' },
	emergency: { label: 'Emergency', description: 'When you need help at once.' },
	goal: { label: 'Goal', description: 'What we want to happen.' },
	steps: { label: 'Steps', description: 'What to do, one thing after another.' },
	better: { label: 'Better', description: 'When something is good, or got better.' },
} as const satisfies Vocabulary;

/** The page with all pictures. */
export const PICTURE_LIST = '/pictures/';

/** All pictures by name. */
export const PICTURES = {
	...PEOPLE,
	...PLACES,
	...DOING,
	...THINGS,
	...FEELINGS_AND_NEEDS,
} as const satisfies Vocabulary;

export type PictureName = keyof typeof PICTURES;

/** The pictures by subject, as in the picture list. */
export const PICTURE_GROUPS: readonly { title: string; pictures: Vocabulary }[] = [
	{ title: 'People', pictures: PEOPLE },
	{ title: 'Places', pictures: PLACES },
	{ title: 'What people do', pictures: DOING },
	{ title: 'Things', pictures: THINGS },
	{ title: 'Feelings and needs', pictures: FEELINGS_AND_NEEDS },
];
