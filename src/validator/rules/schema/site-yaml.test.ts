import { describe, expect, test } from 'vitest';
import { check, parseLibrary, SITE_YAML, TODAY } from '../../run/check.ts';
import { validate } from '../../run/run.ts';
import invalidValue from './invalid-value.ts';
import missingField from './missing-field.ts';
import unknownField from './unknown-field.ts';

describe('site.yaml', () => {
	const programme = '---\ntitle: Programme\n---\n';

	test('names the leading programme once there is one', () => {
		const files = { 'programmes/improvement.mdx': programme };
		expect(check(missingField, files).filter((line) => line.startsWith('site.yaml'))).toEqual([
			'site.yaml:1:1 Expected field `programme`: there is an entry in programmes/, so the site says which one leads',
		]);
		expect(
			check(missingField, { 'site.yaml': `${SITE_YAML}programme: improvement\n`, ...files }).filter(
				(line) => line.startsWith('site.yaml'),
			),
		).toEqual([]);
	});

	test('names none while the only one is a draft', () => {
		const files = { 'programmes/improvement.mdx': '---\ntitle: Programme\ndraft: true\n---\n' };
		expect(check(missingField, files).filter((line) => line.startsWith('site.yaml'))).toEqual([]);
	});

	test('with a mistake in its YAML is one finding, and the rest of it counts', () => {
		for (const line of ['tagline: a: b\n', 'tagline: "open\n', 'feedback: us@example.org: x\n']) {
			const site = `${SITE_YAML.replace(/^(tagline|feedback).*\n/gm, (own) => (line.startsWith(own.slice(0, 7)) ? line : own))}topics: them@example.org\nrules: {language/inclusive: off}\npopulations: [{id: x, label: X, description: X.}]\n`;
			const library = parseLibrary({
				'site.yaml': site,
				'pages/a.mdx': '---\ntitle: A\nsummary: A\n---\nThe elderly write to us@example.org.\n',
			});
			const found = validate(library, { publicFiles: new Set(), today: TODAY });
			expect(found.map(({ file, rule }) => `${file} ${rule}`)).toEqual([
				'site.yaml schema/invalid-yaml',
			]);
		}
	});

	test('cannot set rules on which others depend: this is reported at the value, an unknown rule at its name', () => {
		const files = { 'site.yaml': `${SITE_YAML}rules:\n  mdx/unsafe: off\n  mdx/unsaf: off\n` };
		expect(check(invalidValue, files)).toEqual([
			'site.yaml:7:15 Unexpected value `off` for `rules.mdx/unsafe`, expected no such line: how serious schema, mdx and privacy rules are can’t be set',
		]);
		expect(check(unknownField, files)).toEqual([
			'site.yaml:8:3 Unexpected field `rules.mdx/unsaf`',
		]);
	});
});
