/** Something that whoever runs a command can put right; the message says how. */
export class CommandError extends Error {
	override name = 'CommandError';
}

/**
 * Says why a command failed, and lets it end with exit code 1. Findings in the content come as the
 * validator wrote them; anything unforeseen is a mistake in the code, and its stack tells where.
 */
export function reportFailure(error: unknown): void {
	const isPlain = error instanceof Error && ['CommandError', 'ContentError'].includes(error.name);
	console.error(isPlain ? error.message : error);
	process.exitCode = 1;
}
