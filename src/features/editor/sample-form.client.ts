import type { FormField, FormValue } from '../../editing/form/form-field.ts';
import type {
	CollectionInSite,
	EntryAnswer,
	FindingInForm,
	SiteAnswer,
} from '../../editing/saving/messages.ts';
import type { TeamSite } from '../../editing/saving/team-site.ts';
import type { Backend } from './backend.client.ts';
import type { FormContext } from './control.client.ts';

/** A site, an entry and a backend for tests of the editor. */

export const TEXT: FormValue = { kind: 'text', markdown: false, most: undefined };

export function sampleField(
	key: string,
	value: FormValue = TEXT,
	more: Partial<FormField> = {},
): FormField {
	const label = key.charAt(0).toUpperCase() + key.slice(1);
	return { key, label, hint: undefined, required: true, value, ...more };
}

export function sampleEntry(more: Partial<EntryAnswer> = {}): EntryAnswer {
	return {
		collection: 'tools',
		id: 'wheel',
		file: 'tools/wheel.mdx',
		version: '1',
		fields: { title: 'Wheel' },
		body: 'It turns.\n',
		address: '/tools/wheel/',
		findings: [],
		...more,
	};
}

export function sampleFinding(more: Partial<FindingInForm> = {}): FindingInForm {
	return {
		path: ['title'],
		severity: 'error',
		rule: 'schema/invalid-value',
		message: 'Unexpected value',
		line: 2,
		column: 1,
		isFixable: false,
		isGap: false,
		...more,
	};
}

export const TOOLS: CollectionInSite = {
	name: 'tools',
	noun: 'tool',
	plural: 'Tools',
	place: 'Resources',
	about: 'What teams use.',
	hasBody: true,
	form: [sampleField('title'), sampleField('summary')],
	entries: [
		{ id: 'wheel', title: 'The wheel', isDraft: false, errors: 0, warnings: 0 },
		{ id: 'rota', title: 'A rota', isDraft: true, errors: 1, warnings: 2 },
	],
};

export const TERMS: CollectionInSite = {
	...TOOLS,
	name: 'glossary',
	noun: 'term',
	plural: 'Glossary',
	place: 'About',
	about: 'What words mean.',
	hasBody: false,
	form: [sampleField('term')],
	entries: [{ id: 'ward', title: 'Ward', isDraft: false, errors: 2, warnings: 1 }],
};

export const SITE: SiteAnswer = { title: 'A site', base: '/sub/', collections: [TOOLS, TERMS] };

export const TEAM_SITE: TeamSite = {
	title: 'A site',
	base: '/',
	repository: 'owner/name',
	branch: 'main',
	api: 'https://api.github.com',
	folder: 'content/',
	collections: [],
};

const refuse = () => Promise.reject(new Error('This test asks for nothing'));

/** A backend that refuses whatever a test does not give it. */
export function sampleBackend(more: Partial<Backend> = {}): Backend {
	return {
		site: () => Promise.resolve(SITE),
		entry: refuse,
		save: refuse,
		saveText: refuse,
		fix: refuse,
		data: refuse,
		picture: refuse,
		...more,
	};
}

export function sampleContext(more: Partial<FormContext> = {}): FormContext {
	return {
		backend: sampleBackend(),
		site: SITE,
		entry: sampleEntry(),
		path: ['field'],
		labelledBy: 'label',
		describedBy: '',
		...more,
	};
}
