/** Words that authors use for words that they avoid. */
export interface HouseWord {
	write: string;
	avoid: string;
	why: string;
}

/** Words that make a text formal, vague or hard, with what people on a ward say. */
export const HOUSE_WORDS: readonly HouseWord[] = [
	{
		write: 'use, start, end, help, about',
		avoid: 'utilise, commence, terminate, facilitate, regarding',
		why: 'The short word says the same.',
	},
	{
		write: 'the ward manager asked patients',
		avoid: 'patients were engaged with',
		why: 'Readers want to know who did what, and whether they can do it too.',
	},
	{
		write: 'co-produced, if people decided together; asked, if they were asked',
		avoid: 'involved, engaged, empowered',
		why: 'These words hide how much say people had.',
	},
	{
		write: 'care was less fair for Black patients: …',
		avoid: 'inequalities were addressed',
		why: 'Say what was unfair, and for whom.',
	},
	{
		write: 'felt heard rose from 40% to 60%',
		avoid: 'significant improvement',
		why: '“Significant” is a term of statistics. Give the figure and its base.',
	},
	{
		write: 'restraint, seclusion, detained',
		avoid: 'restrictive practice incidents, admitted under section',
		why: 'People know what happened to them. Name it.',
	},
	{
		write: 'outcome measure, driver, critical friend',
		avoid: 'a home-made word for it',
		why: 'If the field has a term, use it and explain it once.',
	},
	{
		write: 'limitations, unintended consequences',
		avoid: 'challenges, learnings',
		why: 'Readers need to know what went wrong.',
	},
];
