import type { Related } from '../../parse/finding.ts';
import type { Library } from '../../parse/library.ts';
import type { PublicFolder } from '../../parse/public-folder.ts';
import type { Place } from '../../parse/text/place.ts';
import type { RuleId } from '../../schema/rule-id.ts';

export type Severity = 'error' | 'warning' | 'info';

/** What a rule has to say about a place in a file. */
export interface Report {
	at: Place;
	/** What is wrong and what was expected, in words an author knows. */
	message: string;
	/** What to do. */
	hint?: string | undefined;
	/** Other places that have to do with it. */
	related?: readonly Related[] | undefined;
}

/** Takes what a rule finds. The runner adds path, id and severity. */
export type Reporter = (where: { file: string }, report: Report) => void;

/** What the content is judged beside: all that a rule may know that does not stand in the content. */
export interface Surroundings {
	/** Addresses of the files in `public/`, such as `/guide.pdf`. */
	publicFiles: ReadonlySet<string>;
	/** The rest of what lies in `public/`, where that was read. */
	publicFolder?: PublicFolder;
	/** The day that the content is judged on, as `YYYY-MM-DD`. */
	today: string;
}

/** Files of a content root by path, short enough to be read. */
export type ExampleFiles = Readonly<Record<string, string>>;

/** What a rule asks for, shown. What else would be wrong with the files is not in question. */
export interface Examples {
	/** Files in which the rule finds something. */
	bad: ExampleFiles;
	/** Where it finds it, as `file:line:column`. */
	found: string;
	/** Files like them, in which it finds nothing. */
	good: ExampleFiles;
}

/** One thing that can be wrong with the content. It is given the whole library; it does not read, print, throw or count. */
export interface Rule {
	id: RuleId;
	severity: Severity;
	/** What is asked of the content, in one sentence. */
	about: string;
	/** Why it matters. */
	why: string;
	/** What the rule guide shows, and the rule’s test uses. */
	examples: Examples;
	check(library: Library, report: Reporter, surroundings: Surroundings): void;
}
