import type { CollectionName } from '../schema/collection-name.ts';

/**
 * The anchors that a page has of its own, beside the headings of its body: the ids of the template’s
 * sections. A link in content may lead to them; the validator judges it by this table, and a test of
 * the built site holds the table against the pages.
 */
const SECTIONS: Partial<Record<CollectionName, readonly string[]>> = {
	programmes: ['programme-aim', 'programme-principles', 'programme-asks', 'programme-sites'],
	phases: ['phase-does', 'phase-support'],
	sites: ['site-problem', 'site-ideas'],
	guides: ['guide-checklist'],
	events: ['event-calendar'],
	ingredients: ['ingredient-why'],
	drivers: ['driver-diagram', 'driver-secondary', 'driver-ideas', 'driver-pcref', 'driver-results'],
	pcref: ['pcref-asks', 'pcref-drivers', 'pcref-ideas', 'pcref-tools'],
	'change-ideas': [
		'idea-glance',
		'idea-who',
		'idea-problem',
		'idea-practice',
		'idea-making',
		'idea-results',
		'idea-evidence',
		'idea-measures',
		'idea-limits',
		'idea-effort',
		'idea-sites',
		'idea-start',
	],
	elsewhere: [
		'elsewhere-did',
		'elsewhere-found',
		'elsewhere-differs',
		'elsewhere-get',
		'elsewhere-ideas',
		'elsewhere-read',
	],
	tools: ['tool-ideas', 'tool-pages'],
};

/** Anchors of every entry page of a collection. */
export function sectionsOf(collection: CollectionName): readonly string[] {
	return SECTIONS[collection] ?? [];
}
