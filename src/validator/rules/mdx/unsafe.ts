import { hasForbiddenScheme } from '../../../format/web-address.ts';
import { isComment, type WrittenCode } from '../../occurrences/code.ts';
import { collectOccurrences } from '../../occurrences/collect.ts';
import { libraryLinks } from '../../occurrences/links.ts';
import { isLiteral, type WrittenAttribute } from '../../occurrences/tag.ts';
import {
	findUnsafe,
	isCodeAddress,
	UNSAFE_TAGS,
	type UnsafeStretch,
} from '../../references/unsafe-source.ts';
import type { Rule } from '../../rule/rule.ts';

export default {
	id: 'mdx/unsafe',
	severity: 'error',
	about: 'Bodies hold Markdown and components, and no code.',
	why: 'Content comes from many hands, and whatever runs in the build or in a reader’s browser could harm both.',
	examples: {
		bad: { 'pages/about.mdx': '---\ntitle: About us\n---\n\nWe met {5 * 4} times.\n' },
		found: 'pages/about.mdx:5:8',
		good: { 'pages/about.mdx': '---\ntitle: About us\n---\n\nWe met 20 times.\n' },
	},
	check(library, report) {
		const { code, tags, unreadable } = collectOccurrences(library);
		for (const { document, markdown } of unreadable) {
			for (const { kind, words, stretch } of findUnsafe(markdown.source))
				report(document, { at: markdown.place(...stretch), ...PROBLEMS[kind](words) });
		}
		for (const written of code) {
			const problem = codeProblem(written);
			if (problem) report(written.document, { at: written.place, ...problem });
		}
		for (const tag of tags) {
			const { document, name, attributes } = tag;
			if (UNSAFE_TAGS.has(name.toLowerCase()))
				report(document, { at: tag.place, ...PROBLEMS.tag(name) });
			for (const attribute of attributes) {
				const problem = codeInAttribute(attribute);
				if (problem) report(document, { at: attribute.place, ...problem });
			}
		}
		for (const link of libraryLinks(library)) {
			const { document, address, fromTag } = link;
			// Code in an attribute is reported at the attribute.
			const isReported = fromTag && isCodeAddress(address);
			if (!isReported && (isCodeAddress(address) || hasForbiddenScheme(address)))
				report(document, { at: link.place, ...PROBLEMS.address(address) });
		}
	},
} satisfies Rule;

interface Problem {
	message: string;
	hint: string;
}

const PROBLEMS: Readonly<Record<UnsafeStretch['kind'], (words: string) => Problem>> = {
	tag: (name) => ({
		message: `Unexpected tag \`<${name}>\`: it brings in code or pages from elsewhere`,
		hint: 'Take it out; link to the page instead.',
	}),
	attribute: (name) => ({
		message: `Unexpected attribute \`${name}\`: it runs code in the reader’s browser`,
		hint: 'Take it out.',
	}),
	address: (address) => ({
		message: `Unexpected address \`${address.length > 60 ? `${address.slice(0, 57)}…` : address}\`: ${isCodeAddress(address) ? 'it holds code or data instead of a place' : 'a link out of the site is https, http, mailto, tel or sms'}`,
		hint: 'Write where the link leads.',
	}),
};

function codeProblem({ kind, code }: WrittenCode): Problem | undefined {
	if (kind === 'module') {
		return {
			message: `Unexpected \`${/^export/.test(code) ? 'export' : 'import'}\`: content holds no code`,
			hint: 'Take the line out: the components are there without it. If it is a sentence, begin it with another word.',
		};
	}
	if (isComment(code)) return undefined;
	return {
		message: 'Unexpected braces: content holds no code',
		hint: 'Write a brace that is meant as a character as \\{, a comment as {/* … */}.',
	};
}

function codeInAttribute({ name, value }: WrittenAttribute): Problem | undefined {
	if (/^on/i.test(name)) return PROBLEMS.attribute(name);
	if (typeof value === 'object' && !isLiteral(value.code)) {
		return {
			message: name
				? `Unexpected code in \`${name}\`, expected a text in quotes, or a number, \`true\` or \`false\` in braces`
				: 'Unexpected braces in a tag, expected attributes such as `id="…"`',
			hint: name ? `Write \`${name}="…"\`.` : 'Write each attribute out.',
		};
	}
	return typeof value === 'string' && isCodeAddress(value) ? PROBLEMS.address(value) : undefined;
}
