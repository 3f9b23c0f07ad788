/** Puts a chart together: words, plot, words. */

import { escapeMarkup } from '../../format/markup.ts';
import { drawAnnotationLabels, flagsOf } from './annotations.ts';
import { dateAxis, valueAxis } from './axes.ts';
import type { ChartSpec } from './chart-spec.ts';
import { type Frame, frameOf, GAP } from './frame.ts';
import { legend } from './legend.ts';
import { type Paragraph, paragraph } from './paragraph.ts';
import { dataLine, dataPoints } from './points.ts';
import { referenceLabels, referenceLabelsWidth, referenceLines } from './reference-lines.ts';
import type { Size } from './size.ts';
import { pictureStyle } from './style.ts';
import { element, text } from './svg.ts';
import { widthOf } from './text-width.ts';
import type { Theme } from './theme.ts';

export interface DrawOptions {
	size: Size;
	/** Begins the ids in the drawing, which are its own on the page. */
	idPrefix: string;
	/** The least height of the words above the plot, to keep plots beside each other level. */
	headHeight?: number | undefined;
	/** The colours of a picture that leaves its page: then it has a ground, a margin and its reading below. */
	theme?: Theme | undefined;
}

/** Pixels around a picture that leaves its page. */
const MARGIN = 16;

/** The share of the width that text is set to where the font may be another, and wider, one. */
const OTHER_FONT = 0.88;

/** Room on the right for words at the last dates. */
const LEAST_BESIDE = 60;

/** The words above the plot: what is measured, what it says, what the axis counts. */
export function headOf(spec: ChartSpec, size: Size, width = size.width): Paragraph {
	const words = { x: 0, width, size: size.text };
	const title = { ...words, class: 'spc-title', size: size.title, weight: 'bold' as const };
	return stack(0, [
		(top) => paragraph(spec.title, { ...title, top }),
		(top) => paragraph(spec.finding, { ...words, class: 'spc-finding', top }),
		(top) => paragraph(spec.axis, { ...words, class: 'spc-muted', top }),
	]);
}

/** A chart as an `svg` element. It has classes and no colours of its own. */
export function draw(spec: ChartSpec, options: DrawOptions): string {
	const { size, idPrefix, theme, headHeight = 0 } = options;
	const measure = size.width * (theme ? OTHER_FONT : 1);
	const words = { x: 0, width: measure, size: size.text };
	const head = headOf(spec, size, measure);
	const plot = drawPlot(spec, size, Math.max(head.height, headHeight) + GAP);
	const foot = stack(plot.bottom, [
		(top) => legend(spec, size, top),
		(top) => paragraph(theme ? spec.reading : '', { ...words, class: 'spc-text', top }),
		(top) =>
			paragraph(size.name === 'small' ? '' : spec.ruleSet, {
				...words,
				class: 'spc-muted',
				top,
			}),
	]);
	const height = Math.ceil(plot.bottom + foot.height + GAP);
	const margin = theme ? MARGIN : 0;
	const box = {
		x: -margin,
		y: -margin,
		width: size.width + 2 * margin,
		height: height + 2 * margin,
	};
	return element(
		'svg',
		{
			class: `spc spc-${size.name}`,
			xmlns: 'http://www.w3.org/2000/svg',
			viewBox: `${box.x} ${box.y} ${box.width} ${box.height}`,
			width: box.width,
			height: box.height,
			role: 'img',
			'aria-labelledby': theme ? `${idPrefix}-title ${idPrefix}-desc` : `${idPrefix}-title`,
		},
		element('title', { id: `${idPrefix}-title` }, escapeMarkup(`${spec.title}. ${spec.finding}`)) +
			// On a page the reading stands below the drawing: nobody should hear it twice.
			(theme ? element('desc', { id: `${idPrefix}-desc` }, escapeMarkup(spec.reading)) : '') +
			(theme ? ground(theme, box) : '') +
			head.svg +
			plot.svg +
			foot.svg,
	);
}

function ground(theme: Theme, box: Record<'x' | 'y' | 'width' | 'height', number>): string {
	return (
		element('style', {}, pictureStyle(theme)) + element('rect', { class: 'spc-paper', ...box })
	);
}

/** The plot between the words, from the top of its flags to the bottom of its dates. */
function drawPlot(spec: ChartSpec, size: Size, top: number): { svg: string; bottom: number } {
	const isSmall = size.name === 'small';
	const beside = isSmall ? 0 : Math.max(LEAST_BESIDE, referenceLabelsWidth(spec, size));
	const { flags, height } = flagsOf(spec, frameOf(spec, size, top, beside));
	const above = isSmall ? GAP : height + GAP;
	const frame = frameOf(spec, size, top + above, beside);
	const dates = dateAxis(spec, frame);
	return {
		bottom: frame.bottom + dates.height,
		svg: [
			valueAxis(frame),
			dates.svg,
			spec.isIllustrative ? illustrative(frame) : '',
			drawAnnotationLabels(
				isSmall ? flags.map((flag) => ({ ...flag, lines: [], top: above })) : flags,
				top,
				frame,
			),
			referenceLines(spec, frame),
			dataLine(spec, frame),
			dataPoints(spec, frame),
			isSmall ? '' : referenceLabels(spec, frame),
		].join(''),
	};
}

/** Words across the plot, so that no one takes made-up data for real wherever the picture goes. */
function illustrative({ left, right, top, bottom }: Frame): string {
	const words = 'Illustrative data';
	const size = ((right - left) * 0.86) / widthOf(words, 1, 'bold');
	const [x, y] = [(left + right) / 2, (top + bottom) / 2];
	return text(words, size, {
		class: 'spc-illustrative',
		x,
		y: y + size * 0.35,
		'text-anchor': 'middle',
		transform: `rotate(-12 ${Math.round(x)} ${Math.round(y)})`,
	});
}

/** One below the other, from the top. */
function stack(top: number, parts: readonly ((top: number) => Paragraph)[]): Paragraph {
	let height = 0;
	const svg = parts.map((part) => {
		const drawn = part(top + height);
		height += drawn.height;
		return drawn.svg;
	});
	return { svg: svg.join(''), height };
}
