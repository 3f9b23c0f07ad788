import { getModel } from '../../collections/model.ts';
import { noteRead, workForGroup } from '../../graph/inputs/reads.ts';
import { getEvidence } from '../evidence/evidence.build.ts';
import { buildIdeaLibrary, type Library } from './library-index.ts';

const GROUP = '@library of ideas';

let library: Promise<Library> | undefined;

/** The library of change ideas, calculated once. In `astro dev` it is calculated for each page. */
export function getLibrary(): Promise<Library> {
	if (import.meta.env.DEV) return build();
	noteRead(GROUP);
	library ??= workForGroup(GROUP, build);
	return library;
}

async function build(): Promise<Library> {
	const model = await getModel();
	return buildIdeaLibrary(model, (idea) => getEvidence(idea, model));
}
