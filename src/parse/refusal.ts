import type { Refusal } from './folder.ts';

export interface RefusalInWords {
	/** Links to missing files and circular links are harmless, but they are not content. */
	rule: 'schema/invalid-id' | 'file/unsafe';
	message: string;
	hint: string;
}

/** Why an item of a folder was not opened, and what to do about it. */
export function refusalInWords(name: string, kind: Refusal): RefusalInWords {
	const { message, hint } = WORDS[kind];
	const isUnsafe = kind !== 'loop' && kind !== 'nothing';
	return {
		rule: isUnsafe ? 'file/unsafe' : 'schema/invalid-id',
		message: message(name),
		hint,
	};
}

const WORDS: Readonly<Record<Refusal, { message: (name: string) => string; hint: string }>> = {
	outside: {
		message: (name) =>
			`Unexpected link \`${name}\`: it leads out of this folder, so nothing behind it is read`,
		hint: 'Replace the link with a copy of the file.',
	},
	shared: {
		message: (name) =>
			`Unexpected hard link \`${name}\`: the file has another name outside this folder, so it is not read`,
		hint: 'Put a copy of the file in its place.',
	},
	special: {
		message: (name) =>
			`Unexpected \`${name}\`, expected a file: it is a device, a pipe or a socket, so it is not opened`,
		hint: 'Delete it.',
	},
	loop: {
		message: (name) => `Unexpected link \`${name}\`: it leads back to a folder that contains it`,
		hint: 'Delete the link.',
	},
	nothing: {
		message: (name) => `Unexpected link \`${name}\`: it leads to no file`,
		hint: 'Delete the link, or put the file in its place.',
	},
};
