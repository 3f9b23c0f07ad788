import {
	BODY_COMPONENTS,
	type BodyComponent,
	bodyComponent,
} from '../../../features/body/body-components.ts';
import { isLanguageTag } from '../../../format/language.ts';
import { didYouMean } from '../../../format/nearest.ts';
import { collectOccurrences } from '../../occurrences/collect.ts';
import type { WrittenTag } from '../../occurrences/tag.ts';
import type { Report, Rule } from '../../rule/rule.ts';

export default {
	id: 'mdx/unknown-component',
	severity: 'error',
	about: 'Tags are those of the components on the list, with the attributes that they take.',
	why: 'Any other tag is left out of the page, and with it what the author meant to show.',
	examples: {
		bad: {
			'pages/about.mdx':
				'---\ntitle: About us\n---\n\n<Calout>\n\nWe meet on Mondays.\n\n</Calout>\n',
		},
		found: 'pages/about.mdx:5:1',
		good: {
			'pages/about.mdx':
				'---\ntitle: About us\n---\n\n<Callout>\n\nWe meet on Mondays.\n\n</Callout>\n',
		},
	},
	check(library, report) {
		for (const tag of collectOccurrences(library).tags) {
			for (const problem of findProblems(tag)) report(tag.document, problem);
		}
	},
} satisfies Rule;

const NAMES = Object.keys(BODY_COMPONENTS);
const INLINE_NAMES = NAMES.filter((name) => BODY_COMPONENTS[name]?.inline);

/** Tags that `mdx/unsafe` reports. */
const REPORTED_ELSEWHERE = /^(script|iframe|style)$/i;

function* findProblems(tag: WrittenTag): Generator<Report> {
	const { name, markdown } = tag;
	if (REPORTED_ELSEWHERE.test(name)) return;
	const isInlineField = markdown.path.length > 0;
	const names = isInlineField
		? INLINE_NAMES
		: NAMES.filter((each) => isFor(bodyComponent(each), tag));
	const component = bodyComponent(name);
	if (!component || (isInlineField && !component.inline)) {
		yield {
			at: tag.place,
			message: component
				? `Unexpected component \`<${name}>\` in a field, expected one of ${list(INLINE_NAMES)}: the others are for bodies alone`
				: `Unexpected tag \`<${name}>\`, expected Markdown or one of ${list(names)}`,
			hint: component
				? 'Move it to the body, below the second `---`.'
				: Object.hasOwn(MARKDOWN_FOR, name)
					? MARKDOWN_FOR[name]
					: didYouMean(name, names),
		};
		return;
	}
	if (!isFor(component, tag)) {
		yield {
			at: tag.place,
			message: `Unexpected component \`<${name}>\`: it is for ${component.only}/ alone`,
			hint: `Take it out, or move the text to an entry of ${component.only}/.`,
		};
		return;
	}
	if (component.topLevel && !tag.isTopLevel) {
		yield {
			at: tag.place,
			message: `Unexpected component \`<${name}>\` inside other text, expected it on a line of its own: it would have no effect`,
			hint: 'Put it between two paragraphs, with a blank line before and after it.',
		};
	}
	yield* attributeProblems(tag, component);
	if (component.inside === 'nothing' && tag.saysSomething) {
		yield {
			at: tag.place,
			message: `Unexpected text inside \`<${name}>\`, expected nothing: it would not be shown`,
			hint: `End the tag with \`/>\` and put the text after it.`,
		};
	}
}

/** True for a component that may be in a body of this collection. */
function isFor(component: BodyComponent | undefined, { entry }: WrittenTag): boolean {
	return component?.only === undefined || entry?.collection === component.only;
}

function* attributeProblems(tag: WrittenTag, { attributes }: BodyComponent): Generator<Report> {
	const known = Object.keys(attributes);
	let misnamed = false;
	const seen = new Set<string>();
	for (const attribute of tag.attributes) {
		const { name, value } = attribute;
		// Code in a tag is `mdx/unsafe`.
		if (name === '' || /^on/i.test(name)) continue;
		const expected = Object.hasOwn(attributes, name) ? attributes[name] : undefined;
		if (!expected) {
			misnamed = true;
			yield {
				at: attribute.place,
				message: `Unexpected attribute \`${name}\` of \`<${tag.name}>\`, expected ${known.length > 1 ? 'one of ' : ''}${list(known) || 'none'}`,
				hint: didYouMean(name, known) ?? 'Take it out.',
			};
		} else if (seen.has(name)) {
			yield {
				at: attribute.place,
				message: `Unexpected attribute \`${name}\` of \`<${tag.name}>\`: it is given twice`,
				hint: 'Keep one of the two.',
			};
		} else if (value === true || (value === '' && expected.kind !== 'words')) {
			yield {
				at: attribute.place,
				message: `Unexpected attribute \`${name}\` of \`<${tag.name}>\` without a value`,
				hint: `Write \`${name}="…"\`.`,
			};
		} else if (expected.kind === 'count') {
			const given = tag.value(name);
			const count = Number(given);
			if (
				given !== undefined &&
				!(Number.isInteger(count) && count > 0 && count <= expected.most)
			) {
				yield {
					at: attribute.valuePlace,
					message: `Unexpected value \`${given}\` for \`${name}\` of \`<${tag.name}>\`, expected a whole number from 1 to ${expected.most}`,
					hint: undefined,
				};
			}
		} else if (expected.kind === 'language') {
			const given = tag.value(name);
			if (given !== undefined && !isLanguageTag(given)) {
				yield {
					at: attribute.valuePlace,
					message: `Unexpected value \`${given}\` for \`${name}\` of \`<${tag.name}>\`, expected a language tag`,
					hint: 'Write the short code of the language, such as `ur` for Urdu or `cy` for Welsh.',
				};
			}
		} else if (expected.kind === 'choice') {
			const given = tag.value(name);
			// Code in braces is `mdx/unsafe`.
			if (given !== undefined && !expected.values.includes(given)) {
				yield {
					at: attribute.valuePlace,
					message: `Unexpected value \`${given}\` for \`${name}\` of \`<${tag.name}>\`, expected one of ${list(expected.values)}`,
					hint: didYouMean(given, expected.values),
				};
			}
		}
		seen.add(name);
	}
	for (const name of known) {
		// A required attribute under a wrong name is one mistake.
		if (!attributes[name]?.required || seen.has(name) || misnamed) continue;
		yield {
			at: tag.place,
			message: `Expected attribute \`${name}\` of \`<${tag.name}>\``,
			hint: `Write \`<${tag.name} ${name}="…"\`.`,
		};
	}
}

/** What to write instead of common HTML. */
const MARKDOWN_FOR: Partial<Record<string, string>> = {
	a: 'Write a link as [words](address).',
	b: 'Write **bold** with two stars.',
	br: 'Leave a blank line to begin a new paragraph.',
	code: 'Put code in backticks.',
	em: 'Write *emphasis* with a star.',
	h1: 'The title is the h1; write headings as ## Heading.',
	h2: 'Write a heading as ## Heading.',
	h3: 'Write a heading as ### Heading.',
	hr: 'Write a line as ---.',
	i: 'Write *emphasis* with a star.',
	img: 'Write a picture as ![what it shows](./name.png).',
	li: 'Begin each item of a list with a dash.',
	ol: 'Begin each item with 1.',
	p: 'Leave a blank line to begin a new paragraph.',
	strong: 'Write **bold** with two stars.',
	table: 'Write a table with | between the cells.',
	ul: 'Begin each item of a list with a dash.',
};

function list(names: readonly string[]): string {
	return names.map((name) => `\`${name}\``).join(', ');
}
