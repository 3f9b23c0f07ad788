/**
 * The words of a conformance report in the layout of the Voluntary Product Accessibility Template (VPAT), version 2.5.
 */
export type Conformance = 'Supports' | 'Partially supports' | 'Does not support' | 'Not applicable';

/** A success criterion of WCAG 2.2, and this site’s conformance. */
export interface Criterion {
	number: string;
	name: string;
	level: 'A' | 'AA';
	conformance: Conformance;
	/** How it is met, or what is not met, in full sentences. */
	remarks: string;
	/** The test files that check it, from the project’s root. */
	tests?: readonly string[];
	/** What was checked manually, in full sentences. */
	byHand?: string;
}

/** A principle of WCAG 2.2 with its criteria of levels A and AA, in order. */
export interface Principle {
	title: string;
	anchor: string;
	criteria: readonly Criterion[];
}
