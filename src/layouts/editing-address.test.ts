import { expect, test } from 'vitest';
import { editingAddress } from './editing-address.ts';

const editing = { repository: 'owner/name', branch: 'team/main' };

test('the file of an entry is changed in its repository and branch', () => {
	expect(editingAddress('content/pages/about us.mdx', editing)).toBe(
		'https://github.com/owner/name/edit/team/main/content/pages/about%20us.mdx',
	);
});

test('a file outside of the project is in no repository that we know', () => {
	for (const file of ['', '../content/a.mdx', '/srv/content/a.mdx'])
		expect(editingAddress(file, editing)).toBeUndefined();
});
