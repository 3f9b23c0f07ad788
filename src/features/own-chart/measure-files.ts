import type { Reading } from '../../data-reader/reading/reading.ts';
import { csvDocument } from '../../format/csv.ts';

/** The data as a CSV file in the format of measures, which this site’s own tools read again. */
export function measureCsv(rows: Reading['rows']): string {
	const isShare = rows.some(({ denominator }) => denominator !== undefined);
	const numbers = isShare ? (['numerator', 'denominator'] as const) : (['value'] as const);
	const hasNotes = rows.some(({ note }) => note !== undefined);
	return csvDocument(
		['date', ...numbers, ...(hasNotes ? ['note'] : [])],
		rows.map((row) => [
			row.date,
			...numbers.map((name) => (row[name] === 'suppressed' ? '*' : row[name])),
			...(hasNotes ? [row.note] : []),
		]),
	);
}

/** What the page knows of a measure. */
export interface KnownMeasure {
	/** A name for its id and its data file. */
	id: string;
	title: string;
	/** `undefined` where only its author can say. */
	unit: string | undefined;
	direction: string;
	engine: string;
	target: number | undefined;
	rebase: readonly { date: string; reason: string }[];
	isIllustrative: boolean;
}

/** The measure as the YAML of a change idea. What only its author knows stands as a comment to be replaced. */
export function measureYaml(measure: KnownMeasure): string {
	const { id, title, unit, direction, engine, target, rebase, isIllustrative } = measure;
	const lines = [
		'measures:',
		`  - id: ${id}`,
		`    title: ${JSON.stringify(title)}`,
		'    kind: # outcome, process or balancing',
		`    unit: ${unit ?? '# percent, count, rate, days, hours or score'}`,
		`    direction: ${direction}`,
		'    definition:',
		'      numerator: # what is counted',
		...(unit === 'percent' || unit === 'rate' ? ['      denominator: # out of what'] : []),
		'      source: # where the numbers are taken from',
		'      frequency: # how often they are taken',
		...(target === undefined ? [] : [`    target: ${target}`]),
		`    data: ./${id}.csv`,
		`    chart: ${engine}`,
		...(rebase.length > 0 ? ['    rebase:'] : []),
		...rebase.flatMap(({ date, reason }) => [
			`      - date: ${date}`,
			`        reason: ${reason ? JSON.stringify(reason) : '# what changed then'}`,
		]),
		...(isIllustrative ? ['    illustrative: true'] : []),
	];
	return `${lines.join('\n')}\n`;
}
