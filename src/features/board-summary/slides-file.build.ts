import type { PageItem } from '../../collections/items.ts';
import { getModel } from '../../collections/model.ts';
import { getEvidence } from '../evidence/evidence.build.ts';
import { absolute, getProvenance } from '../open-data/documents.build.ts';
import { boardSlides } from './board-slides.build.ts';
import { boardSummary } from './board-summary.ts';

/** Returns the slides of a change idea for a board, as bytes of a PowerPoint file. */
export async function getBoardSlides(
	idea: PageItem<'change-ideas'>,
): Promise<Uint8Array<ArrayBuffer>> {
	const [model, { site, built }] = await Promise.all([getModel(), getProvenance()]);
	return boardSlides(boardSummary(idea, model, getEvidence(idea, model)), {
		site,
		page: absolute(model.address(idea)),
		day: built,
	});
}
