import type { Severity } from './rule.ts';

const WORDS: Readonly<Record<Severity, string>> = {
	error: 'Error: the site is not built until it is fixed.',
	warning: 'Warning: the site is built all the same.',
	info: 'Note: something to know, with nothing to fix.',
};

/** The meaning of each severity for authors. */
export function severityWords(severity: Severity): string {
	return WORDS[severity];
}
