/** Words that shape a question without saying what it is about. Folded, with apostrophes taken out. */
const STOP_WORDS = new Set(
	`a about above after again all also always am an and another any anybody anyone anything are as ask asked asking at away
	back be because been before being best better between both but by came can cannot cant come could couldnt did didnt
	do does doesnt doing done dont down during each either else ever every everyone everything example examples
	explain few find for from gave get gets getting give given gives giving go goes going good got had has hasnt have havent having he
	hello help helpful her here hers hi him his how hows however i id if ill im in into is isnt it its itself ive just
	keep keeps know let like list lot lots made make makes making many may maybe me mean meaning means
	might mine more most much must my need needed never no nobody none noone nor not nothing now of off often ok on once one ones
	only or other others our ours out over own per please put really said same say see seen shall she should
	show since so some somebody someone something still stuff such sure take take takes taken taking tell tells than thank thanks that thats the
	happen happens happened matter matters myself ourselves the
	their theirs them then there theres these they theyre thing things think this those to too tried try trying under
	until up us use used useful using very want wanted wants was wasnt way we well were what whats when whens where
	wheres whether which while who whos whose why will with within without wont would x yes yet you your youre yours`
		.split(/\s+/)
		.filter(Boolean),
);

/** True for a word that shapes a question without saying what it is about. */
export function isStopWord(word: string): boolean {
	return STOP_WORDS.has(word) || word.length === 1;
}
