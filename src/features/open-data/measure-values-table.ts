import type { MeasureRow } from '../../data-reader/measures/measure-row.ts';
import type { Item } from '../../graph/item.ts';
import { itemTitle } from '../../graph/item.ts';
import type { Measure } from '../../kinds/change-ideas/measure.ts';
import type { LongTable } from './long-table.ts';

/** Every value over time of every measure in one table. */
export function measureValuesTable(
	measures: readonly {
		idea: Item<'change-ideas'>;
		measure: Pick<Measure, 'id' | 'title' | 'unit' | 'illustrative'>;
		rows: readonly MeasureRow[];
	}[],
): LongTable {
	return {
		name: 'measure-values',
		row: 'The value of one measure of one change idea at one time.',
		key: ['idea', 'measure', 'date'],
		columns: [
			{ name: 'idea', type: 'string', about: 'The id of the change idea.' },
			{ name: 'idea_title', type: 'string', about: 'Its title.' },
			{ name: 'measure', type: 'string', about: 'The id of the measure, one within its idea.' },
			{ name: 'measure_title', type: 'string', about: 'What is measured, in words.' },
			{ name: 'unit', type: 'string', about: 'The unit of its values.' },
			{
				name: 'date',
				type: 'date',
				about: 'The day, or the first day of the time, that it is about.',
			},
			{
				name: 'numerator',
				type: 'number',
				about: 'What was counted. Empty: not given, or withheld.',
			},
			{
				name: 'denominator',
				type: 'number',
				about: 'Out of how many. Empty: not given, or withheld.',
			},
			{
				name: 'value',
				type: 'number',
				about: 'The value, where it was given as one. Empty: missing or withheld.',
			},
			{
				name: 'is_withheld',
				type: 'boolean',
				about: 'Whether a number was withheld to protect people.',
			},
			{ name: 'note', type: 'string', about: 'What to know about it.' },
			{
				name: 'is_illustrative',
				type: 'boolean',
				about: 'Whether the data were made up to teach with.',
			},
		],
		rows: measures.flatMap(({ idea, measure, rows }) =>
			rows.map((row) => {
				const numbers = [row.numerator, row.denominator, row.value];
				return [
					idea.id,
					itemTitle(idea),
					measure.id,
					measure.title,
					measure.unit,
					row.date,
					...numbers.map((number) => (number === 'suppressed' ? undefined : number)),
					String(numbers.includes('suppressed')),
					row.note,
					String(measure.illustrative ?? false),
				];
			}),
		),
	};
}
