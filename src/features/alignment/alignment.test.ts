import { expect, test } from 'vitest';
import { ids, sampleModel } from '../../graph/sample.ts';
import { type AlignmentCell, alignmentGaps, buildAlignment } from './alignment.ts';

const model = sampleModel({
	pcref: {
		leading: { title: 'Leading', kind: 'domain', order: 1 },
		data: { title: 'Data', kind: 'domain', order: 2 },
		learning: { title: 'Learning', kind: 'competency', order: 1 },
		alone: { title: 'Alone', kind: 'competency', order: 2 },
	},
	tools: { wheel: { title: 'Wheel' } },
	drivers: {
		top: { title: 'Top', programme: 'p', level: 'primary', order: 1, pcref: ['leading'] },
		side: { title: 'Side', programme: 'p', level: 'primary', order: 2, pcref: [] },
		below: {
			title: 'Below',
			programme: 'p',
			level: 'secondary',
			order: 3,
			parents: ['top'],
			pcref: ['data'],
		},
		elsewhere: { title: 'Elsewhere', programme: 'q', level: 'primary', order: 1, pcref: ['alone'] },
	},
	'change-ideas': {
		named: { title: 'Named', drivers: ['top'], pcref: ['leading'], tools: ['wheel'] },
		silent: { title: 'Silent', drivers: ['below'] },
		own: { title: 'Own', drivers: ['side'], pcref: ['learning', 'leading'] },
	},
});

const alignment = buildAlignment('p', model);

function cell(part: string, driver: string): AlignmentCell {
	const row = alignment.rows.find((each) => each.part.id === part);
	return row?.cells.find((each) => each.driver.id === driver) as AlignmentCell;
}

test('the columns are the programme’s primary drivers, the rows all domains and then all competencies', () => {
	expect(ids(alignment.drivers)).toEqual(['top', 'side']);
	expect(alignment.rows.map(({ part }) => part.id)).toEqual([
		'leading',
		'data',
		'learning',
		'alone',
	]);
});

test('an idea is in a cell by its own link, or through its driver', () => {
	expect(ids(cell('leading', 'top').ideas)).toEqual(['named']);
	expect(ids(cell('leading', 'top').throughDriver)).toEqual(['silent']);
	expect(ids(cell('leading', 'top').tools)).toEqual(['wheel']);
	expect(cell('leading', 'top').bears).toBe(true);
});

test('an idea that names a part is listed there even if its driver does not', () => {
	expect(cell('learning', 'side')).toMatchObject({ bears: false, throughDriver: [] });
	expect(ids(cell('learning', 'side').ideas)).toEqual(['own']);
});

test('the parts of a secondary driver count for the driver above it', () => {
	expect(cell('data', 'top').bears).toBe(true);
	expect(cell('data', 'side').bears).toBe(false);
});

test('a part is a gap if no idea names it, or no driver of the programme is linked to it', () => {
	const { withoutIdea, withoutDriver } = alignmentGaps(alignment);
	expect(ids(withoutIdea)).toEqual(['data', 'alone']);
	expect(ids(withoutDriver)).toEqual(['learning', 'alone']);
});

test('a link that no source states is distinguished from one that a source states', () => {
	const read = sampleModel({
		pcref: { leading: { title: 'Leading', kind: 'domain', order: 1 } },
		drivers: {
			top: { title: 'Top', programme: 'p', pcref: ['leading'], inferred: ['pcref'] },
			below: { title: 'Below', programme: 'p', parents: ['top'], pcref: [] },
		},
		'change-ideas': {
			named: { title: 'Named', drivers: ['top'], pcref: ['leading'] },
			guessed: { title: 'Guessed', drivers: ['top'], pcref: ['leading'], inferred: ['pcref'] },
			silent: { title: 'Silent', drivers: ['below'] },
		},
	});
	const [only] = buildAlignment('p', read).rows[0]?.cells ?? [];
	expect(only).toMatchObject({ bears: true, bearsInferred: true });
	expect(ids(only?.inferredIdeas ?? [])).toEqual(['guessed', 'silent']);
	expect(cell('leading', 'top')).toMatchObject({ bearsInferred: false, inferredIdeas: [] });
});

test('a programme without drivers has no columns, and every part is a gap', () => {
	const empty = buildAlignment('nobody', model);
	expect(empty.drivers).toEqual([]);
	expect(alignmentGaps(empty).withoutDriver).toHaveLength(4);
});
