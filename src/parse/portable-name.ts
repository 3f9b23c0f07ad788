/** Names that Windows keeps for devices, with any ending or none. */
const DEVICE = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(?:\.|$)/i;

/** Of a path from the content root; the folders of the built site and what stands below them come on top. */
const LONGEST_PATH = 1000;

/** Why the path of a file can’t be kept on every machine, and what to do; `undefined` when it can. */
export function problemOfName(path: string): { message: string; hint: string } | undefined {
	const device = path.split('/').find(isDeviceName);
	if (device !== undefined) {
		return {
			message: `Unexpected name \`${device}\`: Windows keeps it for a device, and cannot hold such a file`,
			hint: 'Choose another name.',
		};
	}
	if (new TextEncoder().encode(path).length <= LONGEST_PATH) return undefined;
	return {
		message: `Unexpected path of more than ${LONGEST_PATH} bytes, expected one that every machine can hold`,
		hint: 'Shorten the names of its folders.',
	};
}

/** True for a name that Windows keeps for a device, such as `con` or `aux.mdx`. */
export function isDeviceName(name: string): boolean {
	return DEVICE.test(name);
}

/** Letters that are no letter of English with a mark on it. */
const LETTERS: Readonly<Record<string, string>> = {
	ß: 'ss',
	æ: 'ae',
	œ: 'oe',
	ø: 'o',
	ł: 'l',
	đ: 'd',
	ð: 'd',
	þ: 'th',
	ı: 'i',
};

/** A text with English letters in the place of their relatives, however those are composed: `café` is `cafe`. */
export function plainLetters(text: string): string {
	return text
		.normalize('NFKD')
		.replace(/\p{M}/gu, '')
		.replace(/[ßæœøłđðþı]/giu, (letter) => LETTERS[letter.toLowerCase()] ?? letter);
}
