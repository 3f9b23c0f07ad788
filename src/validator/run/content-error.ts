/** Errors in the content: its message is the report, and says all that there is to say. */
export class ContentError extends Error {
	override name = 'ContentError';

	constructor(report: string) {
		super(report);
		// The mistake is in the content: where in the code it came to light tells nobody anything.
		this.stack = report;
	}
}
