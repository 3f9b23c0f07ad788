import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { type Library, readLibrary } from '../../parse/library.ts';
import type { Diagnostic } from '../rule/diagnostic.ts';
import type { Rule, RuleContext } from '../rule/rule.ts';
import { validate } from './run.ts';

/** Files of a content root by path. */
export type Files = Readonly<Record<string, string | Uint8Array>>;

/** A minimal `site.yaml` for a site without a programme. */
export const SITE_YAML =
	'title: Site\ntagline: A site\nurl: https://example.org\nfeedback: us@example.org\nfooter: Foot\n';

/** Today’s date in tests. */
export const TODAY = '2025-06-15';

/** Writes a content root into a temporary folder, for tests. The caller deletes it. */
export function contentFolder(files: Files): string {
	const root = mkdtempSync(join(tmpdir(), 'content-'));
	for (const [path, text] of Object.entries({ 'site.yaml': SITE_YAML, ...files })) {
		mkdirSync(dirname(join(root, path)), { recursive: true });
		writeFileSync(join(root, path), text);
	}
	return root;
}

/** Returns the library of some files, for tests. */
export function parseLibrary(files: Files): Library {
	const root = contentFolder(files);
	try {
		return readLibrary(root);
	} finally {
		rmSync(root, { recursive: true });
	}
}

/** Returns the findings of one rule in some files, for tests. */
export function findings(
	rule: Rule,
	files: Files,
	context: Partial<RuleContext> = {},
): Diagnostic[] {
	const own = { publicFiles: new Set<string>(), today: TODAY };
	return validate(parseLibrary(files), { ...own, ...context }, [rule]);
}

/** Returns the findings of one rule in some files, as `file:line:column message`, for tests. */
export function check(rule: Rule, files: Files, context?: Partial<RuleContext>): string[] {
	return findings(rule, files, context).map(
		({ file, line, column, message }) => `${file}:${line}:${column} ${message}`,
	);
}

/** Returns the hints of one rule, one for each finding, empty for those without; for tests. */
export function hints(rule: Rule, files: Files, context?: Partial<RuleContext>): string[] {
	return findings(rule, files, context).map(({ hint = '' }) => hint);
}
