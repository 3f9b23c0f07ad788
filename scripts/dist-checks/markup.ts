import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { HtmlValidate, StaticConfigLoader } from 'html-validate';

const judge = new HtmlValidate(
	new StaticConfigLoader({
		extends: ['html-validate:standard', 'html-validate:a11y'],
		rules: {
			// A drawing with links in it is a `graphics-document`, which may have a name, though few elements should.
			'aria-label-misuse': ['error', { allowAnyNamable: true }],
			// Safari says nothing of a list whose marks are taken away, unless its role is written out.
			'no-redundant-role': ['error', { exclude: ['list'] }],
		},
	}),
);

/** What is wrong with an HTML document, a line each: place, rule, what is wrong. */
export function markupFindings(html: string): string[] {
	return judge
		.validateStringSync(html)
		.results.flatMap(({ messages }) =>
			messages.map(
				({ line, column, ruleId, message }) => `${line}:${column} ${ruleId}: ${message}`,
			),
		);
}

/** What is wrong with a page of a built site. */
export function markupOfPage(folder: string, file: string): string[] {
	return markupFindings(readFileSync(join(folder, file), 'utf8'));
}
