/** Characters with a special meaning in some file system or in an address. */
const UNSERVED = /[\p{Cc}\p{Cf}"<>|*]+|^[ .]+|[ .]+$/gu;

/** A file name may have 255 bytes, including an extension such as `.json` and the hash of a build. */
const LONGEST = 200;

/** Returns the name under which the site serves a file or entry: its own, unless some host could not store it. */
export function servedName(name: string): string {
	const plain = name.normalize('NFC').replace(UNSERVED, '-');
	if (plain === name && byteLength(name) <= LONGEST) return name;
	const [ending = ''] = /\.[A-Za-z0-9]{1,5}$/.exec(plain) ?? [];
	const stem = plain.slice(0, plain.length - ending.length);
	return `${beginning(stem, LONGEST - 20)}-${fingerprint(name)}${ending}`;
}

/** Does the same for each folder of a path. */
export function servedPath(path: string): string {
	return path.split('/').map(servedName).join('/');
}

function beginning(text: string, bytes: number): string {
	let kept = '';
	for (const character of text) {
		if (byteLength(kept) + byteLength(character) > bytes) break;
		kept += character;
	}
	return kept;
}

function byteLength(text: string): number {
	return new TextEncoder().encode(text).length;
}

/** FNV-1a over the UTF-16 units, in 32 bits (Fowler, Noll and Vo): enough to tell the files of a folder apart. */
function fingerprint(text: string): string {
	let hash = 0x811c9dc5;
	for (let at = 0; at < text.length; at += 1)
		hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193) >>> 0;
	return hash.toString(36);
}
