import { readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { CommandError } from './command-error.ts';
import { describeFailure } from './describe-failure.ts';

function failure(run: () => void): unknown {
	try {
		run();
	} catch (error) {
		return error;
	}
	throw new Error('Expected a failure');
}

const withCode = (message: string, more: object) => Object.assign(new Error(message), more);

test.each([
	['a message of our own', new CommandError('Port 1 is taken.'), 'Port 1 is taken.'],
	[
		'a file that is not there',
		failure(() => readFileSync('no/such')),
		'no/such is not there: check its name (ENOENT).',
	],
	[
		'a folder where a file is meant',
		failure(() => writeFileSync('.', '')),
		'. is a folder, expected a file (EISDIR).',
	],
	[
		'a file where a folder is meant',
		failure(() => readFileSync('package.json/a')),
		'package.json/a is or lies below a file, expected a folder (ENOTDIR).',
	],
	[
		'a full disk',
		withCode('ENOSPC: no space left on device, write', { code: 'ENOSPC' }),
		'A file could not be written, since the disk is full: free some space and try again (ENOSPC).',
	],
	[
		'a port in use',
		withCode('listen EADDRINUSE: address already in use ::1:4321', {
			code: 'EADDRINUSE',
			port: 4321,
		}),
		'Port 4321 is taken by another program: end that one first, or choose another (EADDRINUSE).',
	],
	[
		'a full disk in the words of a tool',
		new Error(
			'Failed to write file in /a/b.woff2\n\nCaused by:\n    No space left on device (os error 28)\n',
		),
		'/a/b.woff2 could not be written, since the disk is full: free some space and try again (ENOSPC).',
	],
	[
		'a full disk that a file is copied onto',
		new Error("ENOSPC: no space left on device, copyfile 'a' -> 'b'"),
		'b could not be written, since the disk is full: free some space and try again (ENOSPC).',
	],
	[
		'a refusal that a tool passes on in its message',
		new Error("Build failed:\nEROFS: read-only file system, open '/a/b'\n  at x"),
		'/a/b could not be written, since the disk is read-only (EROFS).',
	],
	[
		'a refusal that a tool passes on as its cause',
		new Error('Build failed', { cause: failure(() => readFileSync('no/such')) }),
		'no/such is not there: check its name (ENOENT).',
	],
])('%s is described in one line', (_, error, line) => {
	expect(describeFailure(error)).toBe(line);
});

test.each([
	['a mistake in the code', new TypeError('x is not a function')],
	['what is no error at all', 'oops'],
])('%s is not described: its stack shows where to look', (_, error) => {
	expect(describeFailure(error)).toBeUndefined();
});
