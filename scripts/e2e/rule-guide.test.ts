import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { describe, expect, test } from 'vitest';
import { RULE_GUIDE, ruleAnchor } from '../../src/graph/guide-address.ts';
import { rules } from '../../src/validator/rules/index.ts';
import { findings } from '../../src/validator/run/check.ts';
import { DIST } from '../build/build-site.ts';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

const guide = parse(readFileSync(join(DIST, RULE_GUIDE, 'index.html'), 'utf8'));

function all(node: Node, tag: string): Element[] {
	const below = 'childNodes' in node ? node.childNodes.flatMap((child) => all(child, tag)) : [];
	return 'tagName' in node && node.tagName === tag ? [node, ...below] : below;
}

function readText(node: Node | undefined): string {
	if (!node) return '';
	if ('value' in node) return node.value;
	return 'childNodes' in node ? node.childNodes.map(readText).join('') : '';
}

const onOneLine = (text: string) => text.replaceAll('`', '').replace(/\s+/g, ' ').trim();

/** Returns the files of an example as a reader would copy them. */
function readFiles(figures: readonly Element[]): Record<string, string> {
	return Object.fromEntries(
		figures.map((figure) => {
			const [name] = all(figure, 'figcaption').flatMap((caption) => all(caption, 'code'));
			return [readText(name), readText(all(figure, 'pre')[0])];
		}),
	);
}

describe.each(rules.map((rule) => ({ rule, id: rule.id, examples: rule.examples })))(
	'the guide to $id',
	({ rule, examples }) => {
		const entry = all(guide, 'section').find((section) =>
			section.childNodes.some(
				(child) =>
					'tagName' in child &&
					child.tagName === 'h3' &&
					child.attrs.some(({ name, value }) => name === 'id' && value === ruleAnchor(rule.id)),
			),
		);
		const figures = entry ? all(entry, 'figure') : [];
		const wrong = Object.keys(examples?.bad ?? {}).length;

		test('names it, and says what it requires and why', () => {
			expect(readText(entry && all(entry, 'h3')[0])).toBe(rule.id);
			const words = onOneLine(readText(entry));
			for (const said of [rule.about, rule.why]) expect(words).toContain(onOneLine(said));
		});

		test.runIf(examples)('shows files with a finding, and its place', () => {
			const files = readFiles(figures.slice(0, wrong));
			const [first] = findings(rule, files);
			expect(`${first?.file}:${first?.line}:${first?.column}`).toBe(examples?.found);
			const captions = figures.map((figure) => onOneLine(readText(all(figure, 'figcaption')[0])));
			expect(captions).toContain(`${first?.file}: line ${first?.line}, column ${first?.column}`);
		});

		test.runIf(examples)('shows files without findings', () => {
			const files = readFiles(figures.slice(wrong));
			expect(Object.keys(files)).not.toEqual([]);
			expect(findings(rule, files)).toEqual([]);
		});
	},
);
