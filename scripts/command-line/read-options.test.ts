import { expect, test } from 'vitest';
import { CommandError } from './command-error.ts';
import { readOptions } from './read-options.ts';

const options = { out: { type: 'string' }, content: { type: 'string' } } as const;

test.each([
	[['--contnet', 'a'], "Unknown option '--contnet'. Did you mean '--content'?"],
	[['--force'], "Unknown option '--force'. Expected one of --out, --content."],
	[['-x'], "Unknown option '-x'. Expected one of --out, --content."],
	[['--out'], "Option '--out <value>' argument missing"],
	[['--out', '--content'], "Option '--out' argument is ambiguous."],
	[['dist'], "Unexpected argument 'dist'"],
])('%j is rejected in one line', (args, message) => {
	const failure = () => readOptions({ args, options });
	expect(failure).toThrow(CommandError);
	expect(failure).toThrow(message);
	expect(failure).not.toThrow(/\n/);
});

test('a command without options rejects any option', () => {
	expect(() => readOptions({ args: ['--x'], options: {} })).toThrow(
		"Unknown option '--x'. Expected no option.",
	);
});

test('options are read', () => {
	expect(readOptions({ args: ['--out', 'a'], options }).values).toEqual({ out: 'a' });
});
