/** A failure that the person who runs a command can fix; the message says how, in one line. */
export class CommandError extends Error {
	override name = 'CommandError';
}
