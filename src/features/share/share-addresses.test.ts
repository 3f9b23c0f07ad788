import { expect, test } from 'vitest';
import { shareAddresses } from './share-addresses.ts';

const PAGE = 'https://example.org/by/shortlist/?ideas=a,b&x=1';

test('an email has the title as its subject, and the whole address of the page below it', () => {
	const { email } = shareAddresses('Form & sheet', PAGE);
	const { protocol, pathname, searchParams } = new URL(email);
	expect([protocol, pathname]).toEqual(['mailto:', '']);
	expect(searchParams.get('subject')).toBe('Form & sheet');
	expect(searchParams.get('body')).toBe(`Form & sheet\n${PAGE}\n`);
});

test('Teams is given the whole address, with what is after its question mark', () => {
	const { teams } = shareAddresses('Form & sheet', PAGE);
	expect(new URL(teams).searchParams.get('href')).toBe(PAGE);
	expect(new URL(teams).searchParams.get('msgText')).toBe('Form & sheet');
});
