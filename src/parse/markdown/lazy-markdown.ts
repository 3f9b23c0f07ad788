import type { Root } from 'hast';
import { detachString } from '../text/detach-string.ts';
import type { Place } from '../text/place.ts';
import type { Path } from '../yaml/yaml-place.ts';
import { findHeadings, type Heading, type Markdown } from './markdown.ts';
import type { MarkdownProblem } from './markdown-problem.ts';
import { ParseBudget } from './parse-budget.ts';
import { parseCost } from './parse-limits.ts';
import { type ParsedMarkdown, parseMarkdown } from './parse-markdown.ts';
import { queueForSandbox, rejectionFor } from './sandboxed-parse.ts';

/** The same for every text that is not read, since one finding per file is enough. */
export const OVER_BUDGET: MarkdownProblem = {
	start: 0,
	end: 0,
	message:
		'This and what follows was not read: the texts of this file hold too many signs together',
	hint: 'Look for something that was pasted many times over, or split the file.',
};

/** About as many texts as one entry has. */
const KEPT = 32;

/** The most recently parsed texts; each replaces the oldest. */
const recent: LazyMarkdown[] = [];
let next = 0;

/** A text that is parsed when it is needed. */
export class LazyMarkdown implements Markdown {
	readonly source: string;
	readonly path: Path;
	readonly place: Markdown['place'];
	readonly #isSafeToParse: boolean;
	readonly #isAllowed: boolean;
	#problem: { found: MarkdownProblem | undefined } | undefined;
	#kept: ParsedMarkdown | undefined;
	#headings: readonly Heading[] | undefined;

	/**
	 * @param placeBetween returns the place of a range of the source in its file
	 * @param budget how much the texts of its file may cost together
	 */
	constructor(
		source: string,
		path: Path,
		placeBetween: (start: number, end: number) => Place,
		budget = new ParseBudget(),
	) {
		this.source = source;
		this.path = path;
		this.place = (start, end = start) => placeBetween(start, end);
		const cost = parseCost(source);
		this.#isSafeToParse = cost.isSafe;
		this.#isAllowed = budget.allows(cost);
		if (this.#isAllowed && !this.#isSafeToParse) queueForSandbox(source);
	}

	get problem(): MarkdownProblem | undefined {
		if (!this.#isAllowed) return OVER_BUDGET;
		// A rejection is not cached, since a text that was not tried yet may still be accepted.
		const refusal = this.#isSafeToParse ? undefined : rejectionFor(this.source);
		if (refusal) return refusal;
		if (!this.#problem) {
			const parsed = this.#parsed;
			this.#problem = { found: 'problem' in parsed ? parsed.problem : undefined };
		}
		return this.#problem.found;
	}

	get tree(): Root | undefined {
		if (this.problem) return undefined;
		const parsed = this.#parsed;
		return 'tree' in parsed ? parsed.tree : undefined;
	}

	get headings(): readonly Heading[] {
		this.#headings ??= this.path.length === 0 && this.tree ? copyHeadings(this.tree) : [];
		return this.#headings;
	}

	get #parsed(): ParsedMarkdown {
		if (!this.#kept) {
			this.#kept = parseMarkdown(this.source);
			const forgotten = recent[next];
			if (forgotten) forgotten.#kept = undefined;
			recent[next] = this;
			next = (next + 1) % KEPT;
		}
		return this.#kept;
	}
}

function copyHeadings(tree: Root): Heading[] {
	return findHeadings(tree).map(({ depth, slug, text, page }) => ({
		depth,
		slug: detachString(slug),
		text: detachString(text),
		...(page && { page: detachString(page) }),
	}));
}
