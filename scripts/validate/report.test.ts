import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { contentFolder } from '../../src/validator/run/check.ts';
import { type Format, readOptions } from './options.ts';
import { report } from './report.ts';
import { runValidator } from './run-validator.ts';

const root = contentFolder({
	'glossary/ward.yaml':
		'term: Ward\nmeaning: A place. See <Term id="wad"/>.\nsynonyms: []\nreviewed: 2026-01-31\n',
});
afterAll(() => rmSync(root, { recursive: true }));

function reportAs(format: Format, ...more: string[]): string {
	const options = readOptions(['--content', root, '--format', format, ...more]);
	return report(runValidator(options), options);
}

test('annotations have the file’s path on the code host, and a link to the rule', () => {
	const { results, tool } = JSON.parse(reportAs('sarif')).runs[0];
	expect(results[0].locations[0].physicalLocation.artifactLocation.uri).toBe(
		`file://${root}/glossary/ward.yaml`,
	);
	expect(tool.driver.rules[results[0].ruleIndex].helpUri).toBe(
		'https://example.org/for-authors/rules/#reference-unknown',
	);
});

test('only selected rules are described', () => {
	const { results, tool } = JSON.parse(reportAs('sarif', '--rule', 'link/text')).runs[0];
	expect(results).toEqual([]);
	expect(tool.driver.rules.map(({ id }: { id: string }) => id)).toEqual(['link/text']);
});

test('annotations end with a summary', () => {
	expect(reportAs('github').split('\n')).toEqual([
		`::error file=${join(root, 'glossary/ward.yaml')},line=2,endLine=2,col=23,endColumn=39,title=reference/unknown::Unknown term \`wad\`, expected an id from glossary/%0ADid you mean 'ward'?%0Ahttps://example.org/for-authors/rules/#reference-unknown`,
		'1 error in 2 files',
		'',
	]);
});

test('each rule’s explanation is linked once', () => {
	expect(reportAs('pretty').match(/^.*for-authors.*$/gm)).toEqual([
		'Why: https://example.org/for-authors/rules/#reference-unknown',
	]);
});
