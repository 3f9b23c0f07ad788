import type { BoardSummary } from './board-summary.ts';
import { drawSlides } from './draw-slides.build.ts';
import { makeTemplate, type SlideTemplate } from './slide-template.build.ts';
import { type SlideFrame, type SlideTexts, slideTexts } from './slide-texts.ts';
import { separateWords } from './slots.ts';

/** How the slides of ideas look that have as many lines and figures; there are few of these. */
const templates = new Map<string, Promise<SlideTemplate>>();

/** Returns four slides as a PowerPoint file: the idea, whether it helped, the limits, what is asked. The same summary gives the same bytes. */
export async function boardSlides(
	summary: BoardSummary,
	frame: SlideFrame,
): Promise<Uint8Array<ArrayBuffer>> {
	const { hollow, words } = separateWords<SlideTexts>(slideTexts(summary, frame));
	const key = JSON.stringify([hollow, frame.day]);
	const template =
		templates.get(key) ?? drawSlides(hollow).then((file) => makeTemplate(file, frame.day));
	templates.set(key, template);
	return (await template).fill(words);
}
