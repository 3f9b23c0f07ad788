import { styleText } from 'node:util';
import { github } from '../../src/validator/reporters/github.ts';
import { json } from '../../src/validator/reporters/json.ts';
import { type Paint, plain, summary } from '../../src/validator/reporters/pretty.ts';
import { sarif } from '../../src/validator/reporters/sarif.ts';
import { rules } from '../../src/validator/rules/index.ts';
import { contentReport, pathFromHere } from '../../src/validator/run/content-report.ts';
import { ruleGuideAddress } from '../../src/validator/run/rule-address.ts';
import type { Format, Options } from './options.ts';
import type { ValidatorResult } from './run-validator.ts';

/** Returns the findings as text in the selected format. */
export function report(result: ValidatorResult, { format, rules: only }: Options): string {
	const asked = rules.filter(({ id }) => only.length === 0 || only.includes(id));
	return WRITERS[format](result, asked);
}

const WRITERS: Readonly<Record<Format, (result: ValidatorResult, asked: typeof rules) => string>> =
	{
		pretty: ({ diagnostics, library, fileCount }) =>
			`${contentReport(diagnostics, library, { paint, fileCount })}\n`,
		json: ({ diagnostics, fileCount }) => json(diagnostics, fileCount),
		sarif: ({ diagnostics, library }, asked) =>
			sarif(diagnostics, { rules: asked, ...listAddresses(library) }),
		github: ({ diagnostics, library, fileCount }) =>
			`${github(diagnostics, listAddresses(library))}${summary(diagnostics, fileCount, plain)}\n`,
	};

function listAddresses(library: ValidatorResult['library']) {
	return {
		pathOf: (file: string) => pathFromHere(library, file),
		addressOf: ruleGuideAddress(library),
	};
}

/** Adds colour only in a terminal, and not if `NO_COLOR` is set. */
function paint(style: Parameters<Paint>[0], text: string): string {
	return styleText(style, text, { stream: process.stdout });
}
