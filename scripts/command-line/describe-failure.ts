import { CommandError } from './command-error.ts';

/** Errors with a message for the person who runs a command. */
const PLAIN = ['CommandError', 'ContentError', 'DateError', 'UsageError'];

/** System errors in words. Each completes a sentence that starts with the path. */
const REFUSALS: Readonly<Record<string, string>> = {
	EACCES:
		'may not be read or written by you: change its permissions, or run the command as its owner',
	EBUSY: 'is in use or mounted: end what uses it, or choose another folder',
	EDQUOT:
		'could not be written, since your share of the disk is used up: delete something and try again',
	EEXIST: 'is there already: move it away and try again',
	EFBIG: 'would be larger than the disk takes',
	EIO: 'could not be read or written: the disk may be broken',
	EISDIR: 'is a folder, expected a file',
	ELOOP: 'is a link that leads to itself',
	EMFILE: 'could not be opened, since too many files are open: end other programs and try again',
	ENAMETOOLONG: 'has a name that is too long for the disk',
	ENOENT: 'is not there: check its name',
	ENOSPC: 'could not be written, since the disk is full: free some space and try again',
	ENOTDIR: 'is or lies below a file, expected a folder',
	ENOTEMPTY: 'is a folder with something in it: move it away and try again',
	EPERM: 'may not be changed by you: change its permissions, or run the command as its owner',
	EROFS: 'could not be written, since the disk is read-only',
	EADDRINUSE: 'is taken by another program: end that one first, or choose another',
};

/** The format of system errors, also within the message of a tool. */
const WRITTEN = /\b(E[A-Z]{2,}): [^\n]*?(?:, \w+ '([^'\n]+)'(?: -> '([^'\n]+)')?)?(?:\n|$)/;

/** System messages as passed on by tools that are not written in JavaScript. */
const SPOKEN: Readonly<Record<string, string>> = {
	'Disk quota exceeded': 'EDQUOT',
	'No space left on device': 'ENOSPC',
	'Permission denied': 'EACCES',
	'Read-only file system': 'EROFS',
};
const SPOKEN_PATH = /\bfile (?:in|to|at) ([^\n]+)/;

/** Errors that refer to the destination of a copy or move. */
const AT_TARGET = /^E(?:DQUOT|FBIG|NOSPC|ROFS)$/;

/**
 * Describes why a command failed, in one line if the person who runs it can fix it. Findings in the content are as
 * the validator wrote them. `undefined` for anything else, which is a bug.
 */
export function describeFailure(error: unknown): string | undefined {
	if (!(error instanceof Error)) return undefined;
	if (error instanceof CommandError || PLAIN.includes(error.name)) return error.message;
	return describeRefusal(error) ?? describeFailure(error.cause);
}

function describeRefusal(error: NodeJS.ErrnoException & { port?: number }): string | undefined {
	const [, code = error.code, from = error.path, to] = WRITTEN.exec(error.message) ?? [];
	const path = AT_TARGET.test(code ?? '') ? (to ?? from) : from;
	const refusal = REFUSALS[code ?? ''];
	if (!refusal) return describeSpoken(error.message);
	const what = path ?? (error.port === undefined ? 'A file' : `Port ${error.port}`);
	return `${what} ${refusal} (${code}).`;
}

function describeSpoken(message: string): string | undefined {
	const [, code] = Object.entries(SPOKEN).find(([words]) => message.includes(words)) ?? [];
	if (code === undefined) return undefined;
	return `${SPOKEN_PATH.exec(message)?.[1] ?? 'A file'} ${REFUSALS[code]} (${code}).`;
}
