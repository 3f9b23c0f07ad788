/** Words in capitals, with small ones between: “Royal National Institute of Blind People”, “Disabled Persons Act”. */
const TITLE =
	/\p{Lu}[\p{L}’'-]*(?:,? (?:(?:of|and|for|the|on|in|to|with|by|from|at|&) ){0,3}\(?\p{Lu}[\p{L}’'-]*\)?)+/gu;

/** One of these is in the name of a law, a report or an organisation. */
const KIND =
	/\b(?:Act|Acts|Alliance|Association|Bill|Board|Campaign|Centre|Charter|Code|College|Commission|Committee|Convention|Council|Declaration|Department|Federation|Forum|Foundation|Framework|Fund|Grant|Inquiry|Institute|Institution|League|Network|Order|Programme|Register|Regulations|Report|Review|Rules|Scheme|School|Service|Services|Society|Strategy|Survey|Trust|UK|Union)\b/;

/** No title is longer. */
const FAR = 120;

/** True if a range of a text is inside the official title of a law, a report or an organisation, whose words are given. */
export function isInOfficialTitle(text: string, start: number, end: number): boolean {
	const from = Math.max(0, start - FAR);
	const around = text.slice(from, end + FAR);
	const capital = start + text.slice(start, end).search(/\p{Lu}(?!.*\s\p{Ll}{4})/u);
	if (capital < start) return false;
	for (const { 0: title, index } of around.matchAll(TITLE)) {
		const first = from + index;
		if (first <= capital && end <= first + title.length && KIND.test(title)) return true;
	}
	return false;
}
