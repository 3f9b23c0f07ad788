import { collectOccurrences } from '../../occurrences/collect.ts';
import type { Report, Rule } from '../../rule/rule.ts';

export default {
	id: 'accessibility/alt-text',
	severity: 'error',
	about: 'A picture says in its `alt` what it shows.',
	why: 'Who listens to a page, or whose connection is slow, has the words in place of the picture.',
	examples: {
		bad: {
			'pages/about.mdx':
				'---\ntitle: About us\n---\n\n<Picture src="./moon.png" alt="moon.png"/>\n',
		},
		found: 'pages/about.mdx:5:32',
		good: {
			'pages/about.mdx':
				'---\ntitle: About us\n---\n\n<Picture src="./moon.png" alt="The moon over the ward"/>\n',
		},
	},
	check(library, report) {
		const { pictures, tags } = collectOccurrences(library);
		for (const { document, alt, source, place } of pictures) {
			const problem = altProblem(alt, source);
			if (problem) report(document, { at: place, ...problem });
		}
		for (const tag of tags) {
			if (tag.name !== 'Picture') continue;
			const problem = altProblem(tag.value('alt') ?? '', tag.value('src') ?? '');
			if (problem) report(tag.document, { at: tag.valuePlace('alt'), ...problem });
		}
	},
} satisfies Rule;

function altProblem(alt: string, source: string): Omit<Report, 'at'> | undefined {
	const words = alt.trim();
	if (words === '') {
		return {
			message: 'Expected `alt` for this picture: what it shows, in words',
			hint: 'Write what somebody would miss who can’t see it.',
		};
	}
	if (!isFileName(words, source)) return undefined;
	return {
		message: `Unexpected name of a file \`${words}\` as \`alt\`, expected what the picture shows`,
		hint: 'Write what somebody would miss who can’t see it.',
	};
}

/** “moon.png”, “IMG_1234”, or the picture’s own file name without its extension if that does not look like a word. */
function isFileName(words: string, source: string): boolean {
	if (/\.(?:avif|bmp|gif|heic|jpe?g|pdf|png|svg|tiff?|webp)$/i.test(words)) return true;
	if (/^(?:dsc[nf]?|img|image|p|pict?|pxl|photo|scan|screen ?shot)[-_ ]?\d[\d_-]*$/i.test(words))
		return true;
	const path = source.replace(/[?#].*/, '');
	const stem = path.slice(path.lastIndexOf('/') + 1).replace(/\.[a-z0-9]+$/i, '');
	return words.toLowerCase() === stem.toLowerCase() && /[-_\d]/.test(stem);
}
