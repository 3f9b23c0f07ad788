import type { Related } from '../../parse/finding.ts';
import type { Library } from '../../parse/library.ts';
import type { PublicFolder } from '../../parse/public-folder.ts';
import type { Place } from '../../parse/text/place.ts';
import type { RuleId } from '../../schema/rule-id.ts';

export type Severity = 'error' | 'warning' | 'info';

/** A rule’s finding about a place in a file. */
export interface Report {
	at: Place;
	/** What is wrong and what was expected, in words that authors know. */
	message: string;
	/** How to fix it. */
	hint?: string | undefined;
	/** Other places that are involved. */
	related?: readonly Related[] | undefined;
}

/** Records what a rule finds. The runner adds path, id and severity. */
export type Reporter = (where: { file: string }, report: Report) => void;

/** The context of the content: everything that a rule may know which is not in the content. */
export interface RuleContext {
	/** Addresses of the files in `public/`, such as `/guide.pdf`. */
	publicFiles: ReadonlySet<string>;
	/** The rest of `public/`, if it was read. */
	publicFolder?: PublicFolder;
	/** Today’s date for the rules, as `YYYY-MM-DD`. */
	today: string;
	/** Returns the texts of files as the last commit has them, by path from the content root. */
	readCommitted?: (files: readonly string[]) => ReadonlyMap<string, string>;
}

/** Files of a content root by path, short enough to be read. */
export type ExampleFiles = Readonly<Record<string, string>>;

/** Examples of what a rule requires. Other problems of the files are ignored. */
export interface Examples {
	/** Files in which the rule finds something. */
	bad: ExampleFiles;
	/** The place of the finding, as `file:line:column`. */
	found: string;
	/** Similar files in which it finds nothing. */
	good: ExampleFiles;
}

/** A rule checks for one kind of problem. It gets the whole library; it does not read, print, throw or count. */
export interface Rule {
	id: RuleId;
	severity: Severity;
	/** What is required of the content, in one sentence. */
	about: string;
	/** Why it matters. */
	why: string;
	/** Examples for the rule guide and the rule’s test. None where files alone can’t show it. */
	examples?: Examples;
	check(library: Library, report: Reporter, context: RuleContext): void;
}
