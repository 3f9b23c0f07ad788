/** Why a command could not run, in one line. */
export class UsageError extends Error {
	override name = 'UsageError';
}
