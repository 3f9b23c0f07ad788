import type { Findings } from './find-pages.ts';
import type { LexiconTerm } from './query/lexicon.ts';
import { asksForMeaning } from './query/question-shapes.ts';
import type { Concept } from './query/read-query.ts';
import { isSure } from './weigh-concept.ts';

/** So many meanings are shown above the results. */
const MOST = 2;

/**
 * The terms of the glossary that a query is about: it names nothing else, names one in several words, asks for a meaning,
 * or no page has all that it asks for. A query that names several terms by the way is about what they have in common,
 * which its pages say better.
 */
export function namedTerms({
	query,
	extent,
	unknown,
}: Pick<Findings, 'query' | 'extent' | 'unknown'>): LexiconTerm[] {
	const required = query.concepts.filter(({ isVague }) => !isVague);
	// Beside a word that no page has, a word that only leads to a term may mean something else: “council tax”.
	const named = required.filter(
		(concept) => concept.terms.length > 0 && (isSure(concept) || unknown.length === 0),
	);
	const inFull = named.filter(({ words }) => words.length > 1);
	if (asksForMeaning(query.text))
		return named.length === required.length
			? firstTerms(named)
			: firstTerms(named).map(withoutPages);
	const shared = sharedTerm(required);
	if (shared && required.length > 1) return [shared];
	if (named.length === 1 && required.length === 1) return firstTerms(named);
	if (inFull.length === required.length) return firstTerms(inFull);
	const others = named.filter((concept) => !inFull.includes(concept));
	if (inFull.length === 1 && others.every(({ isName }) => !isName)) {
		const isByTheWay = required.length > 2 && inFull.every(({ isName }) => !isName);
		return isByTheWay ? firstTerms(inFull).map(withoutPages) : firstTerms(inFull);
	}
	const isLayWord = required.length === 2 && named.length === 1 && !named[0]?.isName;
	if (extent === 'all' && !isLayWord) return [];
	return inFull.length > 0 ? firstTerms(inFull) : firstTerms(named).map(withoutPages);
}

/** A term whose meaning helps, while the query is about more than the pages that are tied to it. */
function withoutPages({ pages: _, ...term }: LexiconTerm): LexiconTerm {
	return term;
}

/** The one term that all concepts lead to, as those of “forensic” and “broke the law” do. */
function sharedTerm(concepts: readonly Concept[]): LexiconTerm | undefined {
	return concepts[0]?.terms.find((term) => concepts.every(({ terms }) => terms.includes(term)));
}

/** The closest term of each concept; of one alone, all that share its name. */
function firstTerms(named: readonly Concept[]): LexiconTerm[] {
	const [only, ...others] = named;
	if (!only) return [];
	const terms = others.length === 0 ? only.terms : named.flatMap(({ terms }) => terms.slice(0, 1));
	return [...new Set(terms)].slice(0, MOST);
}
