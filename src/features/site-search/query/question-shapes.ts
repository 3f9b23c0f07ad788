/** A page of every site that answers a kind of question. */
export interface ShapeAnswer {
	/** From the site’s root, without its base path. */
	address: string;
	label: string;
}

const EVENTS = { address: '/events/', label: 'Events: past sessions and any that are planned' };
const PROGRAMME = {
	address: '/programme/',
	label: 'The programme: what taking part asked, time and money',
};
const GUIDES = { address: '/guides/', label: 'Guides: how to start, step by step' };
const SITES = { address: '/sites/', label: 'Sites: wards and hospitals that took part' };
const RESULTS = { address: '/facts/', label: 'Facts and figures, with their sources' };
const SOURCES = { address: '/sources/', label: 'Sources: where facts and figures come from' };
const ABOUT = {
	address: '/about/',
	label: 'About this site: who made it, and how to tell us of a mistake',
};
const VOICES = { address: '/voices/', label: 'Voices: what people who took part have said' };
const PRIVACY = {
	address: '/privacy/',
	label: 'Privacy: what this site keeps, and what it does not',
};
const HELP = { address: '/#get-help', label: 'Get help now: numbers to call, day and night' };
const DRAW_CHART = { address: '/tools/run-chart/', label: 'Draw your own run chart' };

/** Kinds of question whose words pages rarely hold, each led to the page that answers it. Read against folded words. */
const SHAPES: readonly { pattern: RegExp; answer: ShapeAnswer }[] = [
	{
		pattern:
			/\b(when|next|upcoming|coming up|dates?|calendar)\b.*\b(sessions?|meetings?|events?|workshops?|webinars?|meet)\b/,
		answer: EVENTS,
	},
	{
		pattern: /\b(sessions?|meetings?|events?|workshops?|webinars?)\b.*\b(when|dates?|calendar)\b/,
		answer: EVENTS,
	},
	{
		pattern:
			/\b(how much time|how long (does|did|will|would|is|was) (it|this|the programme|taking part)|how many hours|time commitment|hours a week|who pays|how much (does|did|will|would) it cost|what (does|did|will|would) it cost|funding)\b/,
		answer: PROGRAMME,
	},
	{
		pattern:
			/\b(aim|point|purpose|goals?|idea) of (the|this) programme\b|\bwhat (is|was) (the|this) programme\b/,
		answer: PROGRAMME,
	},
	{
		pattern:
			/\b(is it working|did (it|this|they|the programme) work|does (it|this) work|has it worked|what difference|did anything change)\b|^(did|has|have|does) .*\b(get|got|become|make|made) (any )?(better|worse|(a )?difference)\b/,
		answer: RESULTS,
	},
	{
		pattern:
			/\b(figur(e|es|s)|statistics?|stats|nationally|national picture|across england|how common)\b/,
		answer: RESULTS,
	},
	{
		pattern:
			/\b(official|who (made|runs|wrote|owns|built)|whose)\b.*\b(site|website|page|pages)\b|\b(report|found|spotted|tell you|correct) .*\b(mistakes?|errors?|problems?|typos?)\b|\b(contact|email) (us|you)\b/,
		answer: ABOUT,
	},
	{
		pattern: /\b(voices|quotes?|stories|testimonials?)\b.*\b(people|staff|patients|part|wards?)\b/,
		answer: VOICES,
	},
	{
		pattern: /\bwho (ran|runs|led|leads|started|funded|funds) (the|this) programme\b/,
		answer: PROGRAMME,
	},
	{ pattern: /^(where|what|which)\b.*\bsources\b/, answer: SOURCES },
	{
		pattern:
			/\b(where|which|what)\b.*\b(figures|numbers|facts|data|information)\b.*\b(from|source|sources)\b/,
		answer: SOURCES,
	},
	{
		pattern:
			/\b(cookies?|privacy|gdpr|track(s|ed|ing)?( me| us)?|spy|my data|personal (data|information|details))\b/,
		answer: PRIVACY,
	},
	{
		pattern:
			/\b(suicid\w*|kill myself|end my life|want to die|self ?harm\w*|in crisis|crisis (line|team|number|help)|samaritans|emergency number|need help now|help me now|urgent help|overdos\w*)\b/,
		answer: HELP,
	},
	{
		pattern:
			/\b(how (do|can|could|would|should) (i|we) (start|begin|join|take part|sign up)|get(ting)? started|where (do|should) (i|we) start|sign up)\b/,
		answer: GUIDES,
	},
	{
		pattern:
			/\b(which|what|where|how many)\b.*\b(wards|sites|hospitals|trusts)\b.*\b(part|involved|joined|did)\b/,
		answer: SITES,
	},
	{
		pattern: /\b(draw|make|plot|create|build)\b.*\b(run ?charts?|spc|charts?|graphs?)\b/,
		answer: DRAW_CHART,
	},
];

/** Returns the pages that answer a question of this shape, the closest first. */
export function answersByShape(text: string): ShapeAnswer[] {
	const answers = SHAPES.filter(({ pattern }) => pattern.test(text)).map(({ answer }) => answer);
	return [...new Set(answers)];
}

const ASKS_FOR_MEANING =
	/^(what (is|are|s|does|do)|whats|define|definition|meaning|explain)\b|\b(meaning|means?|stands? for)$/;

/** True for a question about what a word means. */
export function asksForMeaning(text: string): boolean {
	return ASKS_FOR_MEANING.test(text);
}

const ASKS_HOW =
	/^(?:(?:how|where) (?:to|do|can|could|should|would|shall)|(?:can|do|should|must) (?:we|i))\b/;

/** True for a question that asks how to do something. */
export function asksHow(text: string): boolean {
	return ASKS_HOW.test(text);
}
