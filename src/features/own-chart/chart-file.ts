import {
	COLUMN_ROLES,
	type ColumnRole,
	type ReadingSettings,
	SEPARATORS,
} from '../../data-reader/reading/reading.ts';

/** A chart with everything that it is drawn from, to be kept as a file and opened again. */
export interface KeptChart {
	/** The data as they were pasted. */
	data: string;
	/** The answers to questions about the data. */
	reading: ReadingSettings;
	/** The values of the other controls, by name. */
	controls: Readonly<Record<string, string>>;
	isIllustrative: boolean;
}

const KIND = 'own-chart';

/** The file of a chart: JSON, with the data as text. */
export function chartFile(chart: KeptChart): string {
	return `${JSON.stringify({ kind: KIND, version: 1, ...chart }, undefined, '\t')}\n`;
}

/** The chart in a file; `undefined` for a file of another kind. What is not understood in it is left out. */
export function chartInFile(text: string): KeptChart | undefined {
	let file: unknown;
	try {
		file = JSON.parse(text);
	} catch {
		return undefined;
	}
	if (!isObject(file) || file.kind !== KIND || typeof file.data !== 'string') return undefined;
	return {
		data: file.data,
		reading: readingSettings(isObject(file.reading) ? file.reading : {}),
		controls: Object.fromEntries(
			Object.entries(isObject(file.controls) ? file.controls : {}).filter(
				(entry): entry is [string, string] => typeof entry[1] === 'string',
			),
		),
		isIllustrative: file.isIllustrative === true,
	};
}

type Json = Readonly<Record<string, unknown>>;

function isObject(value: unknown): value is Json {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function readingSettings(given: Json): ReadingSettings {
	const oneOf = <T>(name: string, values: readonly T[]): T | undefined =>
		values.find((value) => value === given[name]);
	const roles = Array.isArray(given.roles) ? given.roles : [];
	const known = roles.filter((role): role is ColumnRole => COLUMN_ROLES.includes(role));
	const settings: ReadingSettings = {
		separator: oneOf('separator', SEPARATORS),
		header: oneOf('header', ['names', 'title']),
		dateOrder: oneOf('dateOrder', ['day-first', 'month-first']),
		decimalMark: oneOf('decimalMark', ['.', ',']),
		joinsCells: oneOf('joinsCells', [true, false]),
		scalesFractions: oneOf('scalesFractions', [true, false]),
		quarters: oneOf('quarters', ['calendar', 'financial']),
		yearPairs: oneOf('yearPairs', ['months', 'financial']),
		firstDay: /^\d{4}-\d{2}-\d{2}$/.test(String(given.firstDay))
			? String(given.firstDay)
			: undefined,
		firstYear: Number.isInteger(given.firstYear) ? Number(given.firstYear) : undefined,
		roles: known.length > 0 && known.length === roles.length ? known : undefined,
	};
	return Object.fromEntries(Object.entries(settings).filter(([, value]) => value !== undefined));
}
