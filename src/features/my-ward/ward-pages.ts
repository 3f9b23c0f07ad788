import { MY_WARD } from '../../graph/address.ts';
import type { Model } from '../../graph/model.ts';
import type { LibraryIdea } from '../idea-library/library-index.ts';

/** The people that an idea may be for, everyone aside. */
export function wardPatients(model: Model): { id: string; label: string }[] {
	return model.vocabulary('populations').filter(({ id }) => id !== 'all');
}

/** Returns the page of ideas for one kind of patient, for readers without JavaScript. */
export function wardPage(patients: string): string {
	return `${MY_WARD}${patients}/`;
}

/** Returns the ideas that name some patients, and those for everyone on the ward. */
export function ideasForPatients(
	ideas: readonly LibraryIdea[],
	patients: string,
): { named: LibraryIdea[]; everyone: LibraryIdea[] } {
	const having = (value: string) => ideas.filter(({ values }) => values.population.includes(value));
	const named = having(patients);
	return { named, everyone: having('all').filter((idea) => !named.includes(idea)) };
}
