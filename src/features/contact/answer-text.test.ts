import { expect, test } from 'vitest';
import { answersInText, mailAddress } from './answer-text.ts';

test('a message has each question with its answer, and none without', () => {
	const answers = [
		{ question: 'Which page?', text: ' /facts/ ' },
		{ question: 'What is wrong?', text: '' },
		{ question: 'How do you know?', text: 'The report.\nPage 2.' },
	];
	expect(answersInText('A correction', answers)).toBe(
		'A correction\n\nWhich page?\n/facts/\n\nHow do you know?\nThe report.\nPage 2.\n',
	);
});

test('a mail holds a short message itself, and refers to the file for a long one', () => {
	const mail = { subject: 'A & B', text: 'One\nTwo', file: 'message.txt' };
	expect(mailAddress('us@trust.nhs.uk', mail)).toBe(
		'mailto:us@trust.nhs.uk?subject=A%20%26%20B&body=One%0D%0ATwo',
	);
	const long = mailAddress('us@trust.nhs.uk', { ...mail, text: 'word '.repeat(400) });
	expect(decodeURIComponent(long)).toContain('My message is in the attached file, message.txt.');
});
