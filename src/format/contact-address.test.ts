import { expect, test } from 'vitest';
import { problemOfContactAddress } from './contact-address.ts';

test.each([
	'tel:999',
	'tel:+44 20 7946 0958',
	'tel:+44%20(0)20%207946%200958',
	'TEL:116123',
	'sms:85258',
	'sms:85258?body=Help%20%26%20advice',
	'sms:85258?&body=Help',
	'mailto:ward@example.nhs.uk',
	'mailto:ward@example.nhs.uk?subject=A%20question&body=Hello%3F',
	'https://example.org/?bcc=x',
	'/glossary/',
])('%s is an address to use', (address) => {
	expect(problemOfContactAddress(address)).toBeUndefined();
});

test.each([
	['tel:*2767*3855%23', 'it is not a phone number'],
	['tel:*#06#', 'it is not a phone number'],
	['tel:', 'it is not a phone number'],
	['tel:999?body=x', '`body` is nothing that a link may fill in'],
	['sms:%2a21', 'it is not a phone number'],
	['sms:85258&body=x', 'it is not a phone number'],
	['mailto:ward@example.nhs.uk?bcc=a@example.org', '`bcc` is nothing that a link may fill in'],
	['mailto:ward@example.nhs.uk?subject=x&attach=/etc/passwd', '`attach` is nothing'],
	['mailto:?subject=x', 'it names no mailbox'],
])('%s is none', (address, problem) => {
	expect(problemOfContactAddress(address)).toContain(problem);
});
