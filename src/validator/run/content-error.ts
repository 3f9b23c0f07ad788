/** Errors in the content: the message is the complete report. */
export class ContentError extends Error {
	override name = 'ContentError';

	constructor(report: string) {
		super(report);
		// The mistake is in the content, so a stack trace would not help.
		this.stack = report;
	}
}
