/** The names that teams give to their columns, and what each is for. Names are compared in lower case, without anything in brackets. */

/** What a name says of a column. */
export type NameHint =
	| 'date'
	| 'value'
	| 'numerator'
	| 'denominator'
	| 'target'
	| 'note'
	/** Calculated from other columns, or drawn by the chart itself: never data. */
	| 'calculated';

const HINTS: readonly [NameHint, RegExp][] = [
	[
		'target',
		/^(?:our |the |trust |ward |national |local |nhs |internal )?(?:target|goal|standard|threshold|trajectory|ambition|aim|benchmark|plan(?:ned)?|kpi target|ziel|zielwert|soll)(?: line| level| value| rate| percentage| %)*$/,
	],
	[
		'note',
		/^(?:notes?|comments?|commentary|remarks?|annotations?|events?|reasons?|descriptions?|details?|narrative|explanation|what happened|what changed|changes?|actions?|observations?|context)(?: .*)?$/,
	],
	[
		'calculated',
		/^(?:median|mean|average|centre(?: line)?|center line|cl|baseline(?: median| mean)?|lower limit|upper limit|lcl|ucl|lpl|upl|ll|ul|lower control limit|upper control limit|lower process limit|upper process limit|lower|upper|[+-]?[123] ?(?:sigma|sd)|moving range|mr|range|what it shows|signals?|variation|assurance|rolling .*|cumulative.*|running total|ytd|year to date|rag|rag rating|status|trend|variance|difference|change)$/,
	],
	[
		'denominator',
		/^(?:denominators?|den|denom|out of|of|base|whole|n ?=|eligible.*|sample(?: size)?|population|(?:total|number|no|all) (?:eligible|asked|audited|checked|reviewed|due|sampled|expected|possible|required|surveyed|in sample).*|(?:total|totals)(?: .*)?|all .*|grand total|audited|sampled|surveyed|expected|possible|required|due|number of (?:patients|people|admissions|discharges|records|cases|beds|staff|opportunities))$/,
	],
	[
		'numerator',
		/^(?:numerators?|num|counted|part|(?:number |no |total )?(?:completed?|compliant|achieved|met|passed|done|yes|correct|recorded|documented|received|offered|attended|within (?:target|standard|time))(?: .*)?)$/,
	],
	[
		'date',
		/^(?:(?:the |start |end |week |month |audit |reporting |event |incident |period )*(?:dates?|days?|weeks?|months?|quarters?|qtr|years?|periods?|time|time period|timepoint|fy|financial year)(?: (?:commencing|beginning|ending|starting|ended|of .*|number|no|name|start|end))?|w\/?[bce]|wk|mth|mmm-yy|when|commencing|week of|datum|monat|woche)$/,
	],
	[
		'value',
		/^(?:values?|rates?|counts?|numbers?|n|results?|scores?|measures?|compliance|percent|percentage|per ?cent|pct|%|proportion|performance|actual|data|figures?|amount|observed|wert|anzahl)(?: .*)?$/,
	],
];

/** A name without its brackets, signs and case. */
export function plainName(name: string): string {
	return name
		.toLowerCase()
		.replaceAll(/\([^)]*\)|\[[^\]]*\]/g, ' ')
		.replaceAll(/[:.*"“”]|#(?= )/g, ' ')
		.replaceAll(/[_\s]+/g, ' ')
		.trim();
}

/** What a column’s name says that it is for; `undefined` for a name of the writer’s own. */
export function nameHint(name: string): NameHint | undefined {
	const plain = plainName(name) || name.trim();
	return HINTS.find(([, pattern]) => pattern.test(plain))?.[0];
}

/** True for a name that says the values are percentages. */
export function saysPercent(name: string): boolean {
	return /%|\bper ?cent(?:age)?s?\b|\bpct\b/i.test(name);
}

/** True for a name that says the numbers below count weeks. */
export function numbersWeeks(name: string): boolean {
	return /^(?:week|wk|week (?:number|no|nr)|weeks)$/.test(plainName(name));
}

/** True for the first cell of a line that sums up the lines above it. */
export function isTotal(cell: string): boolean {
	return /^(?:grand |sub-?|overall |year |annual )*(?:totals?|sum|average|avg|mean|median|overall|ytd|year to date|min(?:imum)?|max(?:imum)?|count)(?:\b[^\d]*)?$/i.test(
		plainName(cell),
	);
}
