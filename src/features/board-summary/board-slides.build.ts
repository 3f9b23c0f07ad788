import PptxGenJS from 'pptxgenjs';
import type { BoardSummary } from './board-summary.ts';
import { stableSlides } from './stable-slides.ts';

/** What slides say beside the summary itself. */
export interface SlideFrame {
	/** The name of the site. */
	site: string;
	/** The address of the idea’s page, in full. */
	page: string;
	/** The build’s day, as `YYYY-MM-DD`: it is the day of the file. */
	day: string;
}

/** Inches; a slide is 13.33 wide and 7.5 high. */
const MARGIN = 0.6;
const WIDTH = 13.33 - 2 * MARGIN;
const INK = '212B32';
const DEEP = '003087';
const MUTED = '4C6272';

type Slide = ReturnType<PptxGenJS['addSlide']>;

/** Returns four slides as a PowerPoint file: the idea, whether it helped, the limits, what is asked. The same summary gives the same bytes. */
export async function boardSlides(
	summary: BoardSummary,
	{ site, page, day }: SlideFrame,
): Promise<Uint8Array<ArrayBuffer>> {
	const show = new PptxGenJS();
	show.layout = 'LAYOUT_WIDE';
	show.title = summary.title;
	show.author = site;
	show.company = site;
	const add = (heading: string, lines: readonly string[]) => {
		const slide = show.addSlide();
		slide.addText(heading, { ...box(0.4, 0.9), fontSize: 32, bold: true, color: DEEP });
		addLines(slide, lines, 1.5, 4.9);
		slide.addText(`${site}. ${page}`, {
			...box(6.75, 0.4),
			fontSize: 11,
			color: MUTED,
			hyperlink: { url: page },
		});
		return slide;
	};
	add(summary.title, summary.idea);
	addFigures(add('Did it help?', []), summary);
	add('What are the limits?', summary.limits);
	add('What do we ask of the board?', [
		...summary.ask,
		...(summary.checked ? [summary.checked] : []),
	]);
	const bytes = await show.write({ outputType: 'uint8array' });
	if (!(bytes instanceof Uint8Array)) throw new Error('The slides could not be made');
	return stableSlides(bytes, day);
}

function box(top: number, height: number) {
	return { x: MARGIN, y: top, w: WIDTH, h: height } as const;
}

function addLines(slide: Slide, lines: readonly string[], top: number, height: number): void {
	if (lines.length === 0) return;
	slide.addText(
		lines.map((text) => ({ text, options: { breakLine: true, paraSpaceAfter: 10 } })),
		{ ...box(top, height), fontSize: 20, color: INK, valign: 'top', fit: 'shrink' },
	);
}

/** Each figure with its base below it, at most three. */
function addFigures(slide: Slide, { figures, evidence }: BoardSummary): void {
	const shown = figures.slice(0, 3);
	const height = 4.2 / Math.max(shown.length, 1);
	for (const [index, { value, counts, base, source }] of shown.entries()) {
		const y = 1.5 + index * height;
		slide.addText(value, {
			x: MARGIN,
			y,
			w: 3.2,
			h: height,
			fontSize: value.length > 8 ? 28 : 44,
			bold: true,
			color: DEEP,
			valign: 'top',
		});
		slide.addText(
			[
				{ text: counts, options: { breakLine: true } },
				{
					text: [base, source].filter(Boolean).join(' '),
					options: { fontSize: 14, color: MUTED },
				},
			],
			{
				x: 4,
				y,
				w: WIDTH - 3.4,
				h: height,
				fontSize: 20,
				color: INK,
				valign: 'top',
				fit: 'shrink',
			},
		);
	}
	const none = shown.length === 0 ? 'No result with a figure is published. ' : '';
	slide.addText(`${none}${evidence}`, { ...box(5.9, 0.7), fontSize: 18, bold: true, color: INK });
}
