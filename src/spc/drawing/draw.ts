/** Assembles a chart: the words above, the plot, the words below. */

import { escapeMarkup } from '../../format/markup.ts';
import { measureText } from '../../format/text-width.ts';
import { collectAnnotations, drawAnnotationLabels } from './annotations.ts';
import { dateAxis, valueAxis } from './axes.ts';
import type { ChartSpec } from './chart-spec.ts';
import { type Frame, GAP, layOutFrame } from './frame.ts';
import { legend } from './legend.ts';
import { type Paragraph, paragraph } from './paragraph.ts';
import { dataLine, dataPoints } from './points.ts';
import { referenceLabels, referenceLabelsWidth, referenceLines } from './reference-lines.ts';
import type { Size } from './size.ts';
import { pictureStyle } from './style.ts';
import { element, text } from './svg.ts';
import type { Theme } from './theme.ts';

export interface DrawOptions {
	size: Size;
	/** The prefix of ids in the drawing, unique on the page. */
	idPrefix: string;
	/** The minimum height of the words above the plot, which keeps adjacent plots level. */
	headHeight?: number | undefined;
	/** The colours of a drawing in its own file, which also has a background, a margin and its reading below. */
	theme?: Theme | undefined;
}

/** The margin of a drawing in its own file, in pixels. */
const MARGIN = 16;

/** The share of the width that text may take up where another, wider font may be used. */
const OTHER_FONT = 0.88;

/** Space on the right for labels of the last dates. */
const LEAST_BESIDE = 60;

/** Draws the words above the plot: title, finding and the title of the axis. */
export function layOutHead(spec: ChartSpec, size: Size, width = size.width): Paragraph {
	const words = { x: 0, width, size: size.text };
	const title = { ...words, class: 'spc-title', size: size.title, weight: 'bold' as const };
	return stack(0, [
		(top) => paragraph(spec.title, { ...title, top }),
		(top) => paragraph(spec.finding, { ...words, class: 'spc-finding', top }),
		(top) => paragraph(spec.axis, { ...words, class: 'spc-muted', top }),
	]);
}

/** Returns a chart as an `svg` element with classes and without colours of its own. */
export function draw(spec: ChartSpec, options: DrawOptions): string {
	const { size, idPrefix, theme, headHeight = 0 } = options;
	const measure = size.width * (theme ? OTHER_FONT : 1);
	const words = { x: 0, width: measure, size: size.text };
	const head = layOutHead(spec, size, measure);
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
			// On a page the reading is below the drawing: a screen reader should not announce it twice.
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

/** Draws the plot, from the top of its labels to the bottom of its dates. */
function drawPlot(spec: ChartSpec, size: Size, top: number): { svg: string; bottom: number } {
	const isSmall = size.name === 'small';
	const beside = isSmall ? 0 : Math.max(LEAST_BESIDE, referenceLabelsWidth(spec, size));
	const { labels, height } = collectAnnotations(spec, layOutFrame(spec, size, top, beside));
	const above = isSmall ? GAP : height + GAP;
	const frame = layOutFrame(spec, size, top + above, beside);
	const dates = dateAxis(spec, frame);
	return {
		bottom: frame.bottom + dates.height,
		svg: [
			valueAxis(frame),
			dates.svg,
			spec.isIllustrative ? illustrative(frame) : '',
			drawAnnotationLabels(
				isSmall ? labels.map((label) => ({ ...label, lines: [], top: above })) : labels,
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

/** Writes across the plot that data are made up, so that a copied drawing is not mistaken for real data. */
function illustrative({ left, right, top, bottom }: Frame): string {
	const words = 'Illustrative data';
	const size = ((right - left) * 0.86) / measureText(words, 1, 'bold');
	const [x, y] = [(left + right) / 2, (top + bottom) / 2];
	return text(words, size, {
		class: 'spc-illustrative',
		x,
		y: y + size * 0.35,
		'text-anchor': 'middle',
		transform: `rotate(-12 ${Math.round(x)} ${Math.round(y)})`,
	});
}

/** Stacks paragraphs from the top down. */
function stack(top: number, parts: readonly ((top: number) => Paragraph)[]): Paragraph {
	let height = 0;
	const svg = parts.map((part) => {
		const drawn = part(top + height);
		height += drawn.height;
		return drawn.svg;
	});
	return { svg: svg.join(''), height };
}
