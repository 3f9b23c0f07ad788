import { expect, test } from 'vitest';
import { siteFileSchema } from './site-file.ts';

const site = {
	title: 'Site',
	tagline: 'A site.',
	url: 'https://example.org',
	feedback: 'us@example.org',
	footer: 'The foot.',
};

/** Returns the problems of a site with additional fields, and their places. */
function wrong(changes: Readonly<Record<string, unknown>>): string[] {
	const issues = siteFileSchema.safeParse({ ...site, ...changes }).error?.issues ?? [];
	return issues.map(({ path, code }) => `${path.join('.')}: ${code}`);
}

test('a site needs a title, a tagline, an address, a mailbox and a footer', () => {
	expect(wrong({})).toEqual([]);
	expect(siteFileSchema.safeParse({}).error?.issues.map(({ path }) => path.join())).toEqual(
		Object.keys(site),
	);
});

test('a site can’t leave a required field unpublished', () => {
	expect(wrong({ notPublished: ['footer'] })).toEqual([': unrecognized_keys']);
});

test('its address has https and no path', () => {
	for (const url of ['https://example.org', 'https://example.org/', 'https://example.org:8443'])
		expect(wrong({ url })).toEqual([]);
	expect(siteFileSchema.parse({ ...site, url: 'https://example.org/' }).url).toBe(
		'https://example.org',
	);
	for (const url of [
		'http://example.org',
		'https://example.org/path',
		'example.org',
		'https://',
		'https://a b',
	])
		expect(wrong({ url })).toEqual(['url: invalid_format']);
});

test('the path below which it is served begins with a slash', () => {
	for (const base of ['/', '/a', '/a/', '/a/b.c/']) expect(wrong({ base })).toEqual([]);
	for (const base of ['', 'a', 'a/', '//a', '/a//b', '/a b'])
		expect(wrong({ base })).toEqual(['base: invalid_format']);
});

test('its language is a tag', () => {
	for (const locale of ['en-GB', 'cy', 'zh-Hant-TW']) expect(wrong({ locale })).toEqual([]);
	for (const locale of ['en_GB', 'English', '', 'e', 'en-x'])
		expect(wrong({ locale })).toEqual(['locale: custom']);
});

test('a mailbox is an e-mail address, the newsletter an https one', () => {
	for (const topics of [
		'us',
		'us@example',
		'us@exa mple.org',
		'@example.org',
		`us@${'a.'.repeat(500_000)} `,
	])
		expect(wrong({ topics })).toEqual(['topics: invalid_format']);
	expect(wrong({ newsletter: 'https://example.org/news?a=b' })).toEqual([]);
	expect(wrong({ newsletter: 'http://example.org' })).toEqual(['newsletter: invalid_format']);
});

test('the severity of a rule can be set, except of rules on which others depend', () => {
	expect(wrong({ rules: { 'language/readability': 'off', 'link/broken': 'warning' } })).toEqual([]);
	expect(wrong({ rules: { 'language/readability': 'no' } })).toEqual([
		'rules.language/readability: invalid_value',
	]);
	for (const rule of ['privacy/contact', 'schema/invalid-id', 'mdx/unsafe'])
		expect(wrong({ rules: { [rule]: 'off' } })).toEqual([`rules.${rule}: custom`]);
});

test('an unknown rule is an unknown field', () => {
	expect(wrong({ rules: { 'language/spelling': 'off' } })).toEqual(['rules: unrecognized_keys']);
	const rules = JSON.parse('{"__proto__": "off"}');
	expect(wrong({ rules })).toEqual(['rules: unrecognized_keys']);
});

test('a site adds only values that do not exist yet', () => {
	const own = (...ids: string[]) => ids.map((id) => ({ id, label: 'Ours', description: 'Ours.' }));
	expect(wrong({ populations: own('ours'), serviceTypes: own('ours', 'theirs') })).toEqual([]);
	expect(wrong({ populations: own('ours', 'carers', 'ours') })).toEqual([
		'populations.1.id: custom',
		'populations.2.id: custom',
	]);
	expect(wrong({ serviceTypes: own('Ours', 'a/b') })).toEqual([
		'serviceTypes.0.id: invalid_format',
		'serviceTypes.1.id: invalid_format',
	]);
});

test('a reading age is in years, for everybody and for each audience', () => {
	expect(wrong({ readingAge: { default: 14, carer: 11 } })).toEqual([]);
	expect(wrong({ readingAge: { carer: 11 } })).toEqual(['readingAge.default: invalid_type']);
	expect(wrong({ readingAge: { default: 14, nurses: 11 } })).toEqual([
		'readingAge: unrecognized_keys',
	]);
});

test('contacts that look private may be allowed, as text', () => {
	const allow = { emails: ['a@example.org'], phones: ['020 7946 0000'], postcodes: [] };
	expect(wrong({ privacy: { allow } })).toEqual([]);
	expect(wrong({ privacy: {} })).toEqual(['privacy.allow: invalid_type']);
	expect(wrong({ privacy: { allow: { phones: [2079460000] } } })).toEqual([
		'privacy.allow.phones.0: invalid_type',
	]);
});

test('a help line has a telephone number, a number for text messages or an address', () => {
	const line = { label: 'Samaritans' };
	for (const way of [{ tel: '116 123' }, { tel: 111 }, { sms: '85258' }, { url: 'https://a.org/' }])
		expect(wrong({ help: [{ ...line, ...way }] })).toEqual([]);
	expect(wrong({ help: [line, { ...line, text: 'Day or night.' }] })).toEqual([
		'help.0: custom',
		'help.1: custom',
	]);
	expect(wrong({ help: [{ ...line, tel: 'ring us' }] })).toEqual(['help.0.tel: invalid_format']);
	expect(wrong({ help: [{ tel: '999' }] })).toEqual(['help.0.label: invalid_type']);
});

test('the source of the content is a repository and a branch', () => {
	expect(wrong({ editing: { repository: 'owner/name', branch: 'main' } })).toEqual([]);
	expect(wrong({ editing: { repository: 'https://a.org/owner/name', branch: 'a b' } })).toEqual([
		'editing.repository: invalid_format',
		'editing.branch: invalid_format',
	]);
});
