/** The key below the plot: the meaning of each shape that is drawn. */

import { itemAt } from '../../format/item-at.ts';
import { measureText } from '../../format/text-width.ts';
import type { ChartSpec } from './chart-spec.ts';
import type { Paragraph } from './paragraph.ts';
import { cross, shape } from './points.ts';
import { lineHeight, type Size } from './size.ts';
import { text } from './svg.ts';

interface Item {
	words: string;
	draw: (x: number, y: number) => string;
}

/** Draws the items side by side, wrapped to the width. Empty if all points are ordinary. */
export function legend(spec: ChartSpec, size: Size, top: number): Paragraph {
	const items = legendItems(spec, size);
	if (items.length === 0) return { svg: '', height: 0 };
	const line = lineHeight(size.text) + 2;
	const sign = size.text;
	let x = 0;
	let y = top + size.text;
	const drawn = items.map(({ words, draw }) => {
		const width = sign + 4 + measureText(words, size.text);
		if (x + width > size.width) {
			x = 0;
			y += line;
		}
		const item =
			draw(x + sign / 2, y - size.text * 0.36) +
			text(words, size.text, { class: 'spc-legend', x: x + sign + 4, y });
		x += width + sign;
		return item;
	});
	return { svg: drawn.join(''), height: y - top - size.text + line };
}

function legendItems({ analysis }: ChartSpec, size: Size): Item[] {
	const { marks, series } = analysis;
	const item = (mark: (typeof marks)[number], words: string): Item[] => {
		if (!marks.some((each, row) => each === mark && itemAt(series, row).number !== undefined))
			return [];
		return [{ words, draw: (x, y) => shape(mark, x, y, size.radius) }];
	};
	const items = [
		...item('improvement', 'Improvement'),
		...item('concern', 'Concern'),
		...item('neutral', 'Signal'),
	];
	const plain = items.length > 0 ? item('plain', 'No signal') : [];
	const withheld: Item = {
		words: 'Withheld to protect people',
		draw: (x, y) => cross(x, y, size.radius * 1.5),
	};
	return [
		...items,
		...plain,
		...item('excluded', 'Left out of the calculation'),
		...(series.some(({ gap }) => gap === 'suppressed') ? [withheld] : []),
	];
}
