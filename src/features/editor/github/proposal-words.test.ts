import { expect, test } from 'vitest';
import { proposalWords } from './proposal-words.ts';

const words = (title: string, isNew: boolean) =>
	proposalWords({ noun: 'tool', title, isNew, siteTitle: 'A site' });

test('a pull request says what it adds or changes, on one line, and where it comes from', () => {
	expect(words(' The\n  wheel ', false)).toEqual({
		title: 'Change the tool “The wheel”',
		body: 'A change of the tool for A site, written in the editor of the site.\n\nThe check of this request says what is left to correct. The site shows it once the request is merged.\n',
	});
	const added = words('Bell', true);
	expect(added.title).toBe('Add the tool “Bell”');
	expect(added.body).toMatch(/^A new tool for A site, /);
});
