import PptxGenJS from 'pptxgenjs';
import type { SlideFigure, SlideTexts } from './slide-texts.ts';

/** Inches; a slide is 13.33 wide and 7.5 high. */
const MARGIN = 0.6;
const WIDTH = 13.33 - 2 * MARGIN;
const INK = '212B32';
const DEEP = '003087';
const MUTED = '4C6272';

type Slide = ReturnType<PptxGenJS['addSlide']>;

/** Draws the slides of an idea as a PowerPoint file, which also says when it was drawn. */
export async function drawSlides(texts: SlideTexts): Promise<Uint8Array> {
	const show = new PptxGenJS();
	show.layout = 'LAYOUT_WIDE';
	show.title = texts.title;
	show.author = texts.site;
	show.company = texts.site;
	const add = (heading: string, lines: readonly string[]) => {
		const slide = show.addSlide();
		slide.addText(heading, { ...box(0.4, 0.9), fontSize: 32, bold: true, color: DEEP });
		addLines(slide, lines, 1.5, 4.9);
		slide.addText(texts.footer, {
			...box(6.75, 0.4),
			fontSize: 11,
			color: MUTED,
			hyperlink: { url: texts.page },
		});
		return slide;
	};
	add(texts.title, texts.idea);
	addFigures(add('Did it help?', []), texts);
	add('What are the limits?', texts.limits);
	add('What do we ask of the board?', texts.ask);
	const bytes = await show.write({ outputType: 'uint8array' });
	if (!(bytes instanceof Uint8Array)) throw new Error('The slides could not be made');
	return bytes;
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

/** Each figure with its base below it. */
function addFigures(slide: Slide, { figures, evidence }: SlideTexts): void {
	const height = 4.2 / Math.max(figures.length, 1);
	for (const [index, figure] of figures.entries())
		addFigure(slide, figure, { top: 1.5 + index * height, height });
	slide.addText(evidence, { ...box(5.9, 0.7), fontSize: 18, bold: true, color: INK });
}

function addFigure(
	slide: Slide,
	{ value, isLong, counts, below }: SlideFigure,
	{ top, height }: { top: number; height: number },
): void {
	slide.addText(value, {
		x: MARGIN,
		y: top,
		w: 3.2,
		h: height,
		fontSize: isLong ? 28 : 44,
		bold: true,
		color: DEEP,
		valign: 'top',
	});
	slide.addText(
		[
			{ text: counts, options: { breakLine: true } },
			{ text: below, options: { fontSize: 14, color: MUTED } },
		],
		{
			x: 4,
			y: top,
			w: WIDTH - 3.4,
			h: height,
			fontSize: 20,
			color: INK,
			valign: 'top',
			fit: 'shrink',
		},
	);
}
