/** Names that Windows reserves for devices, with or without an extension. */
const DEVICE = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(?:\.|$)/i;

/** The maximum length of a path from the content root; the folders of the built site are added to it. */
const LONGEST_PATH = 1000;

/** Returns why the path of a file can’t be stored on every machine, and what to do; `undefined` if it can. */
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

/** True for a name that Windows reserves for a device, such as `con` or `aux.mdx`. */
export function isDeviceName(name: string): boolean {
	return DEVICE.test(name);
}
