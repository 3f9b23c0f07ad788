import { passOn } from '../../library-findings.ts';
import type { Rule } from '../../rule.ts';

export default {
	id: 'schema/invalid-yaml',
	severity: 'error',
	about: 'Files can be read: text in UTF-8, with front matter and YAML in order.',
	why: 'A file that can’t be read is missing from the site, and so is all that refers to it.',
	check: passOn('schema/invalid-yaml'),
} satisfies Rule;
