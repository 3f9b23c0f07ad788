import { libraryLinks } from '../../occurrences/links.ts';
import type { Rule } from '../../rule/rule.ts';

export default {
	id: 'link/text',
	severity: 'warning',
	about: 'The words of a link say where it leads.',
	why: 'People who listen to a page go from link to link: “here” tells them nothing, and an address read aloud is worse.',
	examples: {
		bad: {
			'pages/about.mdx': '---\ntitle: About us\n---\n\nFor all words click [here](/glossary/).\n',
		},
		found: 'pages/about.mdx:5:22',
		good: {
			'pages/about.mdx':
				'---\ntitle: About us\n---\n\nAll words are in the [glossary](/glossary/).\n',
		},
	},
	check(library, report) {
		for (const link of libraryLinks(library)) {
			const { document, address, words } = link;
			const problem = words === undefined ? undefined : textProblem(words, address);
			if (problem) report(document, { at: link.wordsPlace, ...problem });
		}
	},
} satisfies Rule;

function textProblem(
	words: string,
	address: string,
): { message: string; hint: string } | undefined {
	const said = words.trim().replace(/\s+/g, ' ');
	if (said === '') {
		return {
			message: 'Unexpected link without words, expected where it leads',
			hint: 'Write the words between the square brackets.',
		};
	}
	const plain = /[\p{L}\p{N}](?:.*[\p{L}\p{N}])?/u.exec(said.toLowerCase())?.[0] ?? '';
	if (plain === '' || SAYS_NOTHING.has(plain)) {
		return {
			message: `Unexpected link text “${said}”, expected words that say where it leads`,
			hint: 'Use the title of the page it leads to.',
		};
	}
	if (isAddress(said, address)) {
		return {
			message: `Unexpected address \`${said}\` as link text, expected words that say where it leads`,
			hint: `Write \`[the title of the page](${address})\`.`,
		};
	}
	return undefined;
}

const SAYS_NOTHING: ReadonlySet<string> = new Set([
	'click',
	'click here',
	'click this link',
	'continue reading',
	'details',
	'find out more',
	'follow this link',
	'full details',
	'go here',
	'here',
	'learn more',
	'link',
	'more',
	'more details',
	'more info',
	'more information',
	'page',
	'read here',
	'read more',
	'read on',
	'see here',
	'see more',
	'this',
	'this link',
	'this page',
	'this site',
	'this website',
	'view more',
	'website',
]);

/**
 * “https://…”, “www.…”, “nhs.uk/rights”, or the address of the link itself; only the name of a site (“nhs.uk”) is a
 * name.
 */
function isAddress(words: string, address: string): boolean {
	if (/^(https?:\/\/|www\.)\S+$/i.test(words)) return true;
	if (/^[a-z\d-]+(\.[a-z\d-]+)+\/\S*$/i.test(words)) return true;
	return words.includes('/') && words === address.replace(/^https?:\/\//i, '');
}
