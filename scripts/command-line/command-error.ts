/** Something that the person who runs a command can put right; the message says how, in one line. */
export class CommandError extends Error {
	override name = 'CommandError';
}
