import { PROGRAMME_PAGES } from '../../kinds/programmes/pages.ts';
import type { CollectionName } from '../../schema/collection-name.ts';

/** The kind of value of a component’s attribute. */
export type BodyAttribute = { required?: true } & (
	| { kind: 'words' }
	| { kind: 'choice'; values: readonly string[] }
	/** A whole number of at least 1. */
	| { kind: 'count'; most: number }
	/** A language, as its BCP 47 tag: `ur`, `zh-Hant`. */
	| { kind: 'language' }
	/** The id of an entry. */
	| { kind: 'reference'; to: CollectionName }
	/** The id of a measure of a change idea. */
	| { kind: 'measure' }
	/** An address, as in a Markdown link. */
	| { kind: 'address' }
	/** A file beside the entry or in `public/`. */
	| { kind: 'file' }
);

export interface BodyComponent {
	attributes: Readonly<Record<string, BodyAttribute>>;
	/** The content between its tags. */
	inside: 'nothing' | 'words' | 'list' | 'cards' | 'markdown';
	/** True if it may be used in an inline Markdown field. */
	inline?: true;
	/** True if it must be on a line of its own, outside lists and other components. */
	topLevel?: true;
	/** The only collection in whose bodies it may be used. */
	only?: CollectionName;
}

/** The limit of lines to write on, more than fit on a page. */
const MOST_LINES = 30;

/** The components that authors may use in bodies, by name. */
export const BODY_COMPONENTS: Readonly<Record<string, BodyComponent>> = {
	Fact: {
		attributes: { id: { kind: 'reference', to: 'facts', required: true } },
		inside: 'nothing',
		inline: true,
	},
	Cite: {
		attributes: { id: { kind: 'reference', to: 'sources', required: true } },
		inside: 'nothing',
		inline: true,
	},
	Term: {
		attributes: { id: { kind: 'reference', to: 'glossary', required: true } },
		inside: 'words',
		inline: true,
	},
	Voice: {
		attributes: { id: { kind: 'reference', to: 'voices', required: true } },
		inside: 'nothing',
	},
	RunChart: {
		attributes: {
			measure: { kind: 'measure', required: true },
			idea: { kind: 'reference', to: 'change-ideas' },
		},
		inside: 'nothing',
	},
	DriverDiagram: {
		attributes: { programme: { kind: 'reference', to: 'programmes' } },
		inside: 'nothing',
	},
	PhaseTimeline: {
		attributes: { programme: { kind: 'reference', to: 'programmes' } },
		inside: 'nothing',
	},
	Callout: {
		attributes: {
			kind: { kind: 'choice', values: ['note', 'tip', 'caution'] },
			title: { kind: 'words' },
		},
		inside: 'markdown',
	},
	Steps: { attributes: {}, inside: 'list' },
	Checklist: { attributes: {}, inside: 'list' },
	Picture: {
		attributes: {
			src: { kind: 'file', required: true },
			// A missing one is reported by an accessibility rule.
			alt: { kind: 'words' },
			caption: { kind: 'words' },
		},
		inside: 'nothing',
	},
	Download: {
		attributes: {
			file: { kind: 'file', required: true },
			label: { kind: 'words', required: true },
		},
		inside: 'nothing',
	},
	CardGrid: { attributes: {}, inside: 'cards' },
	Card: {
		attributes: { title: { kind: 'words', required: true }, href: { kind: 'address' } },
		inside: 'markdown',
	},
	Lang: {
		attributes: { code: { kind: 'language', required: true } },
		inside: 'markdown',
		inline: true,
	},
	PageBreak: {
		attributes: { to: { kind: 'choice', values: PROGRAMME_PAGES, required: true } },
		inside: 'nothing',
		topLevel: true,
		only: 'programmes',
	},
	Lines: {
		attributes: { count: { kind: 'count', most: MOST_LINES, required: true } },
		inside: 'nothing',
		only: 'sheets',
	},
	Box: {
		attributes: { label: { kind: 'words', required: true } },
		inside: 'nothing',
		only: 'sheets',
	},
};

/** Returns the component with a name, if there is one. */
export function bodyComponent(name: string): BodyComponent | undefined {
	return Object.hasOwn(BODY_COMPONENTS, name) ? BODY_COMPONENTS[name] : undefined;
}
