import { expect, test } from 'vitest';
import { itemAt } from '../../format/item-at.ts';
import { sampleModel } from '../../graph/sample.ts';
import { buildAlignment } from './alignment.ts';
import { ideaBasis, linkBasis } from './link-basis.ts';

test('a link is ours where no source makes it, and a source’s as soon as one idea or the driver has it from a source', () => {
	const model = sampleModel({
		pcref: { care: { title: 'Care', kind: 'domain', order: 1 } },
		drivers: Object.fromEntries(
			[
				{ id: 'stated', pcref: ['care'] },
				{ id: 'inferred', pcref: ['care'], inferred: ['pcref'] },
				{ id: 'by-idea', pcref: [] },
				{ id: 'by-source', pcref: [] },
				{ id: 'none', pcref: [] },
			].map(({ id, ...data }, order) => [
				id,
				{ title: id, programme: 'p', level: 'primary', order: order + 1, ...data },
			]),
		),
		'change-ideas': {
			read: {
				title: 'Read',
				drivers: ['by-idea'],
				pcref: ['care'],
				inferred: ['pcref'],
			},
			said: { title: 'Said', drivers: ['by-source'], pcref: ['care'] },
		},
	});
	const { cells } = itemAt(buildAlignment('p', model).rows, 0);
	expect(cells.map((cell) => [cell.driver.id, linkBasis(cell)])).toEqual([
		['stated', 'source'],
		['inferred', 'reading'],
		['by-idea', 'reading'],
		['by-source', 'source'],
		['none', undefined],
	]);
	expect(
		cells.flatMap((cell) => cell.ideas.map((idea) => [idea.id, ideaBasis(idea, cell)])),
	).toEqual([
		['read', 'reading'],
		['said', 'source'],
	]);
});
