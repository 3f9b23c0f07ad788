import type { z } from 'zod';
import { EXTENDABLE, type ExtendableVocabulary } from '../../schema/vocabulary.ts';
import { markedValues } from '../../schema/walk.ts';
import { listed, shown } from './field-words.ts';
import { explainProblems, type SchemaProblem } from './schema-messages.ts';
import { adviceForValue } from './value-advice.ts';

/** The values of the vocabularies that a site may add to, with this site’s additions. */
export type SiteVocabularies = Record<ExtendableVocabulary, readonly string[]>;

export const BUILT_IN_VOCABULARIES: SiteVocabularies = {
	serviceTypes: Object.keys(EXTENDABLE.serviceTypes),
	populations: Object.keys(EXTENDABLE.populations),
};

/** Validates data with its schema. Returns the parsed data if there are no problems. */
export function validateData<S extends z.ZodType>(
	schema: S,
	data: unknown,
	vocabularies: SiteVocabularies,
): { data: z.output<S> | undefined; problems: SchemaProblem[] } {
	const result = schema.safeParse(data);
	const problems = result.success
		? []
		: result.error.issues.flatMap((issue) => explainProblems(issue, schema, data));
	for (const { path, value, meta } of markedValues(schema, data)) {
		const known = meta.vocabulary && vocabularies[meta.vocabulary];
		if (!known || known.includes(value)) continue;
		problems.push({
			rule: 'schema/invalid-value',
			path,
			part: 'value',
			message: `Unexpected value ${shown(value)}, expected one of ${listed(known)}`,
			hint: adviceForValue(value, known, meta.vocabulary && EXTENDABLE[meta.vocabulary]),
		});
	}
	return { data: result.success && problems.length === 0 ? result.data : undefined, problems };
}
