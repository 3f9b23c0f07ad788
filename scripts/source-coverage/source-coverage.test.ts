import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';

/** Statements that the content must keep, from the documents that it is based on, in the order of the documents. */
const statementsSchema = z.record(
	z.string(),
	z.array(z.strictObject({ statement: z.string(), entry: z.string(), words: z.string() })),
);

const sources = statementsSchema.parse(
	parse(readFileSync(new URL('statements.yaml', import.meta.url), 'utf8')),
);

/** Every statement with the id of the source that makes it. */
const statements = Object.entries(sources).flatMap(([source, made]) =>
	made.map((each) => ({ source, ...each })),
);

/** Returns the text of an entry on one line and in lower case; `undefined` when there is no such entry. */
function textOfEntry(id: string): string | undefined {
	const file = ['mdx', 'yaml']
		.map((ending) => new URL(`../../content/${id}.${ending}`, import.meta.url))
		.find((address) => existsSync(address));
	return file && plain(readFileSync(file, 'utf8'));
}

function plain(text: string): string {
	return text.replaceAll(/\s+/g, ' ').toLowerCase();
}

test('the list has the statements of five sources, each once', () => {
	expect(Object.keys(sources)).toHaveLength(5);
	expect(statements.length).toBeGreaterThanOrEqual(160);
	const said = statements.map(({ source, statement }) => `${source}: ${statement}`);
	expect(new Set(said).size).toBe(said.length);
});

test.each(Object.keys(sources))('%s is a source of the site', (source) => {
	expect(textOfEntry(`sources/${source}`)).toBeDefined();
});

describe.each(Object.entries(sources))('%s', (_source, made) => {
	test.each(made)('“$statement” is in $entry', ({ entry, words }) => {
		expect(textOfEntry(entry), `content/${entry} is gone`).toBeDefined();
		expect(textOfEntry(entry)).toContain(plain(words));
	});
});
