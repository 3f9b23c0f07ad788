/** The file to fill in where a copy of the site has no mailbox. */
export const CORRECTION_FORM = '/contact/your-message.txt';

/** What the file holds: questions with lines below them, for any program that opens text. */
export function correctionForm(siteTitle: string): string {
	return [
		`Message about the site “${plainTitle(siteTitle)}”`,
		'',
		'Please do not write anything personal or confidential about a patient, about staff or about yourself.',
		'',
		'The page or its address:',
		'',
		'',
		'What is wrong, or what would you like to add?',
		'',
		'',
		'How do you know? A link or the name of a document helps.',
		'',
		'',
		'How we can reach you, if you would like an answer:',
		'',
		'',
	].join('\r\n');
}

/** On one line, with nothing that a program could take for markup when it guesses what the file holds. */
function plainTitle(title: string): string {
	return title.replace(/\s+/g, ' ').replaceAll('<', '‹').replaceAll('>', '›');
}
