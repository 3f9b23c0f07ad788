/** Where the advice comes from. */
export const GUIDES = {
	'nhs-disability': {
		title: 'NHS content guide: Disabilities and conditions',
		url: 'https://service-manual.nhs.uk/content/inclusive-content/disabilities-and-conditions',
	},
	'nhs-age': {
		title: 'NHS content guide: Age',
		url: 'https://service-manual.nhs.uk/content/inclusive-content/age',
	},
	'nhs-ethnicity': {
		title: 'NHS content guide: Ethnicity, religion and nationality',
		url: 'https://service-manual.nhs.uk/content/inclusive-content/ethnicity-religion-and-nationality',
	},
	'nhs-gender': {
		title: 'NHS content guide: Sex, gender and sexuality',
		url: 'https://service-manual.nhs.uk/content/inclusive-content/sex-gender-and-sexuality',
	},
	'nhs-words': {
		title: 'NHS content guide: A to Z of NHS health writing',
		url: 'https://service-manual.nhs.uk/content/a-to-z-of-nhs-health-writing',
	},
	'nhs-digital': {
		title: 'NHS Digital: Writing about disability and difference, words to use and avoid',
		url: 'https://digital.nhs.uk/about-nhs-digital/corporate-information-and-documents/nhs-digital-style-guidelines/how-we-talk/writing-about-disability-words-to-use-and-avoid',
	},
	'nhs-inform': {
		title: 'NHS inform: Inclusive language',
		url: 'https://www.nhsinform.scot/style-guide/inclusive-language/',
	},
	government: {
		title: 'GOV.UK: Words to use and avoid when writing about disability',
		url: 'https://www.gov.uk/government/publications/inclusive-communication/inclusive-language-words-to-use-and-avoid-when-writing-about-disability',
	},
	ethnicity: {
		title: 'Ethnicity facts and figures: Writing about ethnicity',
		url: 'https://www.ethnicity-facts-figures.service.gov.uk/style-guide/writing-about-ethnicity',
	},
	statistics: {
		title: 'Office for National Statistics: Race and ethnicity',
		url: 'https://style.ons.gov.uk/house-style/race-and-ethnicity/',
	},
	autism: {
		title: 'Autism Central: How we talk about autism',
		url: 'https://autismcentral.org.uk/guidance/how-we-talk-about-autism',
	},
	dementia: {
		title: 'DEEP: Dementia words matter',
		url: 'http://nationaldementiaaction.org.uk/campaigns/dementia-words-matter/',
	},
	mind: {
		title: 'Mind: Writing about people',
		url: 'https://www.mind.org.uk/style-guide/language-and-writing/writing-about-people/',
	},
	shift: {
		title: 'Shift: Language and terminology, a handbook for the media',
		url: 'http://www.shift.org.uk/mediahandbook/whatsthestory/language/index.html',
	},
	samaritans: {
		title: 'Samaritans: Media guidelines for reporting suicide',
		url: 'https://www.samaritans.org/about-samaritans/media-guidelines/',
	},
	nice: {
		title: 'NICE style guide: Talking about people',
		url: 'https://www.nice.org.uk/corporate/ecd1/chapter/talking-about-people-including-deaf-and-blind-age-faith-family-background-gender',
	},
	stigma: {
		title: 'NHS Addictions Provider Alliance: Stop using words that hurt and isolate',
		url: 'https://www.stigmakills.org.uk/stop-using-words-that-hurt-and-isolate',
	},
	dependence: {
		title: 'NIDA: Words matter, preferred language for talking about addiction',
		url: 'https://nida.nih.gov/research-topics/addiction-science/words-matter-preferred-language-talking-about-addiction',
	},
	medicine: {
		title: 'BMJ: Presenting complaint, use of language that disempowers patients',
		url: 'https://doi.org/10.1136/bmj-2021-066720',
	},
	'patient-panel': {
		title: 'BMJ: Words that annoy, phrases that grate',
		url: 'https://blogs.bmj.com/bmj/2017/04/07/tessa-richards-words-that-annoy-phrases-that-grate/',
	},
	brook: {
		title: 'Brook: Hard to reach? It’s time to change the language',
		url: 'https://www.brook.org.uk/blog/hard-to-reach-its-time-to-change-the-language/',
	},
} as const;

export type Guide = keyof typeof GUIDES;

/** One wording to avoid: a pattern, and what to write. */
export interface Avoided {
	/**
	 * A pattern in lower case, which starts with letters or alternatives of them. It matches whole words in any case; a
	 * straight apostrophe also matches a curly one.
	 */
	words: string;
	/** What to write. */
	write: string;
	/** Words that must come directly before: “the”. They are part of what is reported. */
	after?: string;
	/** Words that must not come directly before. */
	notAfter?: string;
	/** Words that must not come directly behind: of “the blind was closed” the blind is one of a window. */
	notBefore?: string;
	/** True if it must not be followed by a word that it describes: “the blind”, but not “the blind man”. */
	noun?: true;
}

/** Wordings to avoid for the same reason, by the same guide. */
export interface WordingGroup {
	why: string;
	guide: Guide;
	avoid: readonly Avoided[];
}
