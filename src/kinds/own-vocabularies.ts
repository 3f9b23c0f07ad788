import type { SiteFile } from '../schema/site-file.ts';
import type { ExtendableVocabulary, OwnVocabularies, Vocabulary } from '../schema/vocabulary.ts';

/** Returns a site’s additions to vocabularies. */
export function ownVocabularies(
	site: Pick<SiteFile, ExtendableVocabulary> | undefined,
): OwnVocabularies {
	const values = (vocabulary: ExtendableVocabulary): Vocabulary =>
		Object.fromEntries(
			(site?.[vocabulary] ?? []).map(({ id, label, description }) => [id, { label, description }]),
		);
	return { serviceTypes: values('serviceTypes'), populations: values('populations') };
}
