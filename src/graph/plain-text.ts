import { figureInWords } from './figure.ts';
import { itemTitle } from './item.ts';
import type { Model } from './model.ts';

/** A text as in pages: segments of HTML with components between them. */
export type TextSegment =
	| { html: string; words?: string }
	| {
			component: string;
			attributes: Readonly<Record<string, string | number | boolean>>;
			children: readonly TextSegment[];
	  };

/**
 * Returns a text without markup, for documents that are not pages. Figures and terms become words; notes and visual
 * elements are left out.
 */
export function plainText(segments: readonly TextSegment[], model: Model): string {
	return written(segments, model)
		.replace(/[ \t]{2,}|\t/g, ' ')
		.replace(/ ?\n ?/g, '\n')
		.replace(/\n{3,}/g, '\n\n')
		.replace(/ +([.,;:!?])/g, '$1')
		.trim();
}

function written(segments: readonly TextSegment[], model: Model): string {
	return segments
		.map((segment) =>
			'html' in segment ? (segment.words ?? segment.html) : component(segment, model),
		)
		.join('');
}

function component(segment: Exclude<TextSegment, { html: string }>, model: Model): string {
	const { id, title } = segment.attributes;
	const inner = written(segment.children, model);
	switch (segment.component) {
		case 'Fact': {
			const fact = model.item('facts', String(id));
			return fact ? figureInWords(fact.data) : '';
		}
		case 'Term': {
			const term = model.item('glossary', String(id));
			return inner.trim() || (term ? itemTitle(term) : String(id));
		}
		case 'Voice': {
			const voice = model.item('voices', String(id));
			return voice?.data.summary ? `\n\n${voice.data.summary}\n\n` : '';
		}
		default:
			return `${typeof title === 'string' ? `\n\n${title}\n` : ''}${inner}`;
	}
}
