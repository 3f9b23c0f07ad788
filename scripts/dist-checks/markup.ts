import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { HtmlValidate, StaticConfigLoader } from 'html-validate';

const validator = new HtmlValidate(
	new StaticConfigLoader({
		extends: ['html-validate:standard', 'html-validate:a11y'],
		rules: {
			// An SVG with links is a `graphics-document`, which may have a name, although few elements should.
			'aria-label-misuse': ['error', { allowAnyNamable: true }],
			// VoiceOver in Safari does not announce a list without markers unless it has an explicit role.
			'no-redundant-role': ['error', { exclude: ['list'] }],
		},
	}),
);

/** Returns the problems of an HTML document, one per line: place, rule, problem. */
export function markupFindings(html: string): string[] {
	return validator
		.validateStringSync(html)
		.results.flatMap(({ messages }) =>
			messages.map(
				({ line, column, ruleId, message }) => `${line}:${column} ${ruleId}: ${message}`,
			),
		);
}

/** Returns the problems of a page of a built site. */
export function markupOfPage(folder: string, file: string): string[] {
	return markupFindings(readFileSync(join(folder, file), 'utf8'));
}
