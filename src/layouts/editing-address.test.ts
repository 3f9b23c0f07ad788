import { expect, test } from 'vitest';
import { editedPlace, editorAddress, repositoryAddress } from './editing-address.ts';

const entries = new Map([
	['/', { collection: 'pages', entry: { id: 'index', file: 'content/pages/index.mdx' } }],
	[
		'/change-ideas/felt/',
		{ collection: 'change-ideas', entry: { id: 'felt', file: 'content/change-ideas/felt.mdx' } },
	],
] as const);
const entryAt = (address: string) => [...entries].find(([each]) => each === address)?.[1];
const GITHUB = 'https://github.com';

test.each([
	['/', '/admin/#/pages/index'],
	['/change-ideas/felt/', '/admin/#/change-ideas/felt'],
	['/change-ideas/felt/easy-read/', '/admin/#/change-ideas/felt'],
	['/change-ideas/', '/admin/#/change-ideas'],
	['/change-ideas/by/ward/', '/admin/#/change-ideas'],
	['/search/', '/admin/#/'],
	['/404.html', '/admin/#/'],
])('the page %s is edited at %s', (address, editor) => {
	expect(editorAddress(editedPlace(address, entryAt))).toBe(editor);
});

test('on GitHub an entry is a file to edit, and everything else a folder', () => {
	const editing = { repository: 'owner/name', branch: 'team/main' };
	const address = (place: Parameters<typeof repositoryAddress>[0]) =>
		repositoryAddress(place, editing, 'content/', GITHUB);
	expect(
		address({ collection: 'pages', entry: { id: 'us', file: 'content/pages/about us.mdx' } }),
	).toBe('https://github.com/owner/name/edit/team/main/content/pages/about%20us.mdx');
	expect(address({ collection: 'facts' })).toBe(
		'https://github.com/owner/name/tree/team/main/content/facts',
	);
	expect(address({})).toBe('https://github.com/owner/name/tree/team/main/content');
});

test('without a branch it is the one that the repository shows', () => {
	expect(repositoryAddress({}, { repository: 'owner/name' }, '', GITHUB)).toBe(
		'https://github.com/owner/name/tree/HEAD',
	);
});
