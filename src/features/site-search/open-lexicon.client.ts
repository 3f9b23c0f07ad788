import { buildLexicon, type Lexicon } from './query/lexicon.ts';

let lexicon: Promise<Lexicon> | undefined;

/** The names of the glossary. They are fetched at the first call. */
export function openLexicon(): Promise<Lexicon> {
	lexicon ??= fetchLexicon();
	return lexicon;
}

/** Without the glossary’s names the search still finds the words themselves. The next search asks for them again. */
async function fetchLexicon(): Promise<Lexicon> {
	try {
		const base = import.meta.env.BASE_URL.replace(/\/?$/, '/');
		const answer = await fetch(`${base}search/lexicon.json`);
		return buildLexicon(answer.ok ? await answer.json() : { terms: [] });
	} catch {
		lexicon = undefined;
		return buildLexicon({ terms: [] });
	}
}
