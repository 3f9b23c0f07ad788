import type { PageItem } from '../../collections/items.ts';
import type { PageModel } from '../../collections/model.ts';
import { href } from '../../config/href.ts';
import { escapeMarkup } from '../../format/markup.ts';
import { figureInWords } from '../../graph/figure.ts';
import { perItem } from '../../graph/inputs/per-item.ts';
import { itemTitle } from '../../graph/item.ts';
import type { ComponentSegment, Segment } from '../../parse/markdown/segments.ts';
import { noteMark, termMark } from '../page-notes/page-text.ts';

/** A piece of a body: HTML, or what only a component can write. */
export type BodyPiece = string | ComponentSegment;

/**
 * Returns the pieces of a body. Figures, terms and the notes of sources, of which a page has dozens, become part of the
 * HTML around them: a component takes longer to begin than they take to write.
 */
export function bodyPieces(segments: readonly Segment[], model: PageModel): BodyPiece[] {
	const pieces: BodyPiece[] = [];
	let html = '';
	for (const segment of segments) {
		const inline = segmentHtml(segment, model);
		if (inline !== undefined) html += inline;
		else if ('component' in segment) {
			if (html) pieces.push(html);
			html = '';
			pieces.push(segment);
		}
	}
	if (html) pieces.push(html);
	return pieces;
}

/** Returns the HTML of a segment; `undefined` for a component that is more than a mark in running text. */
function segmentHtml(segment: Segment, model: PageModel): string | undefined {
	if ('html' in segment) return segment.html;
	const id = String(segment.attributes.id);
	switch (segment.component) {
		case 'Cite':
			return noteMark(id);
		case 'Fact':
			return factHtml(id, model);
		case 'Term': {
			const [words = '', ...others] = bodyPieces(segment.children, model);
			return typeof words === 'string' && others.length === 0
				? termHtml(id, words, model)
				: undefined;
		}
		default:
			return undefined;
	}
}

/** Returns a figure in a sentence, with notes for its sources. */
export function factHtml(id: string, model: PageModel): string {
	const fact = model.item('facts', id);
	return fact ? figureHtml(fact, model) : '';
}

const figureHtml = perItem('figure', (fact: PageItem<'facts'>, model: PageModel): string => {
	const { disputed = [], sources = [] } = fact.data;
	const figure = `<span class="figure">${escapeMarkup(figureInWords(fact.data))}</span>`;
	const address = escapeMarkup(href(model.address(fact)));
	const differ =
		disputed.length > 0 ? ` <a class="disputed" href="${address}">(sources differ)</a>` : '';
	return `${figure}${sources.map(noteMark).join('')}${differ}`;
});

/**
 * Returns a word that the glossary explains.
 * @param words HTML; if there is none, the term as the glossary has it
 */
export function termHtml(id: string, words: string, model: PageModel): string {
	const term = model.item('glossary', id);
	const html = words.trim() || escapeMarkup(term ? itemTitle(term) : id);
	return term ? termMark(id, href(model.address(term)), html) : html;
}
