import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { contentFolder } from '../../src/validator/run/check.ts';
import { judge } from './judge.ts';
import { type Format, readOptions } from './options.ts';
import { report } from './report.ts';

const root = contentFolder({
	'glossary/ward.yaml':
		'term: Ward\nmeaning: A place. See <Term id="wad"/>.\nsynonyms: []\nreviewed: 2026-01-31\n',
});
afterAll(() => rmSync(root, { recursive: true }));

function reportIn(format: Format, ...more: string[]): string {
	const options = readOptions(['--content', root, '--format', format, ...more]);
	return report(judge(options), options);
}

test('a code host is told the file as it opens it, and where the rule is explained', () => {
	const { results, tool } = JSON.parse(reportIn('sarif')).runs[0];
	expect(results[0].locations[0].physicalLocation.artifactLocation.uri).toBe(
		`file://${root}/glossary/ward.yaml`,
	);
	expect(tool.driver.rules[results[0].ruleIndex].helpUri).toBe(
		'https://example.org/for-authors/rules/#reference-unknown',
	);
});

test('only rules that were asked are told of', () => {
	const { results, tool } = JSON.parse(reportIn('sarif', '--rule', 'link/text')).runs[0];
	expect(results).toEqual([]);
	expect(tool.driver.rules.map(({ id }: { id: string }) => id)).toEqual(['link/text']);
});

test('annotations end with what they come to', () => {
	expect(reportIn('github').split('\n')).toEqual([
		`::error file=${join(root, 'glossary/ward.yaml')},line=2,endLine=2,col=23,endColumn=39,title=reference/unknown::Unknown term \`wad\`, expected an id from glossary/%0ADid you mean 'ward'?%0Ahttps://example.org/for-authors/rules/#reference-unknown`,
		'1 error in 2 files',
		'',
	]);
});

test('people are told once for each rule where it is explained', () => {
	expect(reportIn('pretty').match(/^.*for-authors.*$/gm)).toEqual([
		'Why: https://example.org/for-authors/rules/#reference-unknown',
	]);
});
