import type { CoverageReport, SiteCount } from '../../src/features/coverage/coverage-report.ts';

/** The coverage report as text for a terminal. */
export function coverageInWords(report: CoverageReport): string {
	const { entries, programmes, notPublished, review, easyRead } = report;
	const parts = [
		part(`What is documented (on ${report.day})`, [
			...columns(
				entries.filter(({ count }) => count > 0).map((each) => [each.collection, `${each.count}`]),
			),
			...programmes.flatMap(({ programme, cohorts, ...sites }) => [
				`Sites of ${programme}: ${siteCount(sites)}`,
				...cohorts.map(({ cohort, ...count }) =>
					cohort === undefined
						? `  cohort not known: ${count.documented}`
						: `  ${cohort}: ${siteCount(count)}`,
				),
			]),
		]),
		part(
			'What is not published',
			columns(
				notPublished.map(({ collection, field, entries: lacking, of }) => [
					`${collection}: ${field}`,
					`${lacking.length} of ${of}`,
					lacking.join(', '),
				]),
			),
		),
		part('What is due for review', [
			...dated('Overdue', review.overdue),
			...dated('Within 90 days', review.soon),
			`Without a day to be checked again by: ${review.withoutDay}`,
		]),
		part('What is in Easy Read', [
			...listed('Tested', easyRead.tested),
			...listed('Not tested yet', easyRead.untested),
			...listed('Without an Easy Read page', easyRead.missing),
		]),
	];
	return parts.join('\n');
}

export function part(title: string, lines: readonly string[]): string {
	const text = lines.length > 0 ? lines : ['Nothing.'];
	return [title, ...text.map((line) => `  ${line}`), ''].join('\n');
}

function siteCount({ declared, documented }: SiteCount): string {
	return declared === undefined
		? `${documented}, how many in all is not known`
		: `${documented} of ${declared}`;
}

function dated(label: string, entries: CoverageReport['review']['overdue']): string[] {
	const lines = [...Map.groupBy(entries, ({ owner }) => owner)].flatMap(([owner, theirs]) => {
		const days = theirs.map(({ entry, reviewBy }) => `${entry} by ${reviewBy}`);
		return owner === undefined ? days : listed(owner, days);
	});
	return [`${label}: ${entries.length}`, ...lines.map((line) => `  ${line}`)];
}

export function listed(label: string, names: readonly string[]): string[] {
	return [`${label}: ${names.length}`, ...names.map((name) => `  ${name}`)];
}

/** Returns rows with aligned cells; the last cell may have any width. */
export function columns(rows: readonly (readonly string[])[]): string[] {
	const widthOf = (column: number) => Math.max(...rows.map((row) => row[column]?.length ?? 0));
	return rows.map((row) =>
		row
			.map((cell, column) => (column < row.length - 1 ? cell.padEnd(widthOf(column)) : cell))
			.join('  '),
	);
}
