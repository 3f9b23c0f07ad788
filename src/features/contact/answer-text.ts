/** A question of a form and what the reader wrote below it. */
export interface Answer {
	question: string;
	text: string;
}

/** Some programs cut a longer address of a mail. */
const MOST_OF_A_MAIL = 1800;

/** Returns a message as plain text: each question with its answer below it. Questions without an answer are left out. */
export function answersInText(title: string, answers: readonly Answer[]): string {
	const parts = answers.flatMap(({ question, text }) =>
		text.trim() ? `${question}\n${text.trim()}` : [],
	);
	return `${[title, ...parts].join('\n\n')}\n`;
}

/** Returns the address that opens a new mail with a message; a message too long for that is to be attached as a file. */
export function mailAddress(
	mailbox: string,
	{ subject, text, file }: { subject: string; text: string; file: string },
): string {
	const address = (body: string) =>
		`mailto:${mailbox}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`;
	const whole = address(text.replaceAll('\n', '\r\n'));
	return whole.length <= MOST_OF_A_MAIL
		? whole
		: address(`My message is in the attached file, ${file}.`);
}
