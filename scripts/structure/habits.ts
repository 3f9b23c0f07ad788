/** A turn of phrase that reads as translated. */
export interface Habit {
	/** Matched without regard to case; a line break counts as a space. */
	pattern: RegExp;
	/** What to write. */
	instead: string;
	/** True if the words are natural in content. */
	codeOnly?: true;
}

/** Words for where something is. */
const PLACES =
	'in(?! for\\b)|at|on|under|over|above|below|between|alone|beside|before|behind|around|after|there|here|by itself';

export const HABITS: readonly Habit[] = [
	{ pattern: /\bmend(?:s|ed|ing)?\b/, instead: 'fix, correct' },
	{ pattern: /\banew\b/, instead: 'again' },
	{ pattern: /\bwhoever\b/, instead: 'anyone who, readers who' },
	{ pattern: /\b(?:tell|tells|telling|told) of\b(?! their\b)/, instead: 'describe, mention, list' },
	{
		pattern: /\b(?:is|are|was|were|be|been|being) told\b(?! (?:apart|to|what)\b)/,
		instead: 'is shown, is described, is reported',
		codeOnly: true,
	},
	{
		pattern: /\btold (?:as|by|from|here|in|once|there|twice|with)\b/,
		instead: 'described, shown, found from',
		codeOnly: true,
	},
	{
		pattern:
			/\btells (?:each|every|how|nothing|what|when|where|whether|which|who|why)\b|\btell who\b/,
		instead: 'says, shows, reports, identifies',
		codeOnly: true,
	},
	{ pattern: /\bwork(?:s|ed|ing)? out\b/, instead: 'calculate, derive', codeOnly: true },
	{ pattern: /\bat hand\b/, instead: 'this, current, available' },
	{ pattern: /\bin one go\b/, instead: 'at once' },
	{
		pattern:
			/\b(?:bear|bears|bore|bearing|borne) (?:on|upon|out|much|little|less|heavily|strongly)\b/,
		instead: 'affects, relates to, supports',
	},
	{ pattern: /\bbears? (?:an?|its?|the|to)\b/, instead: 'has, can take', codeOnly: true },
	{ pattern: /\b(?:hang|hangs|hung|hanging) on\b/, instead: 'depends on' },
	{
		pattern: new RegExp(String.raw`\b(?:stand|stands|stood|standing) (?:${PLACES})\b`),
		instead: 'is, comes, appears',
	},
	{
		pattern: /\b(?:lie|lies|lay|lying) (?:in|at|beside|between|behind|under|next|there|where)\b/,
		instead: 'is',
		codeOnly: true,
	},
	{ pattern: /(?<!feel |felt )\bheard\b/, instead: 'announced', codeOnly: true },
	{
		pattern: /\b(?:enough|less|made|make|makes|more|much|no) room\b(?! of)|\broom for\b/,
		instead: 'space',
		codeOnly: true,
	},
	{ pattern: /\btroubles?\b/, instead: 'problem', codeOnly: true },
	{ pattern: /\bby hand\b/, instead: 'manually', codeOnly: true },
	{ pattern: /\b(?:a|one) line each\b/, instead: 'one per line' },
	{ pattern: /\bfor whom (?:it|they) (?:is|are)\b/, instead: 'who it is for' },
	{ pattern: /\bwith what (?:it|they) needs?\b/, instead: 'and what it needs' },
	{ pattern: /\b(?:go|goes|went|going) without\b/, instead: 'has no' },
	{
		pattern:
			/\b(?:it|that|this|what|where|which|who) (?:is|are|was|were) no (?!fewer\b|less\b|longer\b|more\b|need\b|one\b)/,
		instead: 'is not a',
	},
	{ pattern: /\bgood for nothing\b/, instead: 'useless, unused' },
	{ pattern: /\bcomes by itself\b/, instead: 'is created automatically' },
	{ pattern: /\bnobody types\b/, instead: 'is calculated' },
	{ pattern: /\b(?:speaks?|spoke|spoken) of\b/, instead: 'mentions, is about', codeOnly: true },
	{ pattern: /\bsays? nothing of\b/, instead: 'does not mention' },
	{
		pattern: /\b(?:is|are|was|were|be) said\b(?! to\b)/,
		instead: 'is stated, is shown',
		codeOnly: true,
	},
	{ pattern: /\b(?:judge[sd]?|judging)\b/, instead: 'check, validate, assess', codeOnly: true },
	{
		pattern: /\b(?:after|about|every|first|of|with) so many\b/,
		instead: 'N, a number of',
		codeOnly: true,
	},
	{ pattern: /\bin the place of\b/, instead: 'instead of, replaces', codeOnly: true },
	{ pattern: /\bbut for\b/, instead: 'except', codeOnly: true },
	{ pattern: /\bsave (?:for|those|where|when)\b/, instead: 'except' },
	{ pattern: /\btwins?\b/, instead: 'Easy Read version', codeOnly: true },
	{ pattern: /\bwish(?:es)?\b/, instead: 'preference', codeOnly: true },
	{ pattern: /\bways? of looking\b/, instead: 'display mode', codeOnly: true },
	{
		pattern: /\b(?:aught|heed(?:s|ed)?|hitherto|lest|seldom|thereof|whence)\b/,
		instead: 'the everyday word',
	},
];
