import { extname } from 'node:path';

/** A type of file that may be published as it is, since it does nothing when a reader opens it. */
export interface FileType {
	/** Its name in messages. */
	name: string;
	/** `text` is read and searched like content; for `bytes` only the start is checked. */
	kind: 'text' | 'bytes';
	/** True for a possible start of a file of this type, as Latin-1 characters. */
	begins(head: string): boolean;
}

/** Enough bytes to distinguish the types; a PDF may start anywhere within the first kilobyte. */
export const HEAD_BYTES = 1024;

const text = (name: string, beginning = /^/): FileType => ({
	name,
	kind: 'text',
	begins: (head) => beginning.test(head.replace(/^\xef\xbb\xbf/, '')),
});

const bytes = (name: string, beginning: RegExp | string): FileType => ({
	name,
	kind: 'bytes',
	begins: (head) =>
		typeof beginning === 'string' ? head.startsWith(beginning) : beginning.test(head),
});

const OFFICE = 'PK\x03\x04';
const JPEG = bytes('a JPEG picture', /^\xff\xd8\xff/);

/** The types by extension. */
const TYPES: Readonly<Record<string, FileType>> = {
	'.pdf': bytes('a PDF', /%PDF-\d/),
	'.docx': bytes('a Word document', OFFICE),
	'.xlsx': bytes('an Excel workbook', OFFICE),
	'.pptx': bytes('a PowerPoint presentation', OFFICE),
	'.csv': text('a CSV table'),
	'.txt': text('a text'),
	'.ics': text('a calendar', /^\s*BEGIN:VCALENDAR\s/i),
	'.vtt': text('WebVTT captions', /^WEBVTT(?:\s|$)/),
	'.svg': text('an SVG picture'),
	'.png': bytes('a PNG picture', '\x89PNG\r\n\x1a\n'),
	'.jpg': JPEG,
	'.jpeg': JPEG,
	'.webp': bytes('a WebP picture', /^RIFF[\s\S]{4}WEBP/),
	'.avif': bytes('an AVIF picture', /^[\s\S]{4}ftyp(?:[\s\S]{4})*?(?:avif|avis)/),
	'.mp3': bytes('an MP3 recording', /^(?:ID3|\xff[\xe0-\xff])/),
	'.mp4': bytes('an MP4 film', /^[\s\S]{4}ftyp/),
};

export const PICTURE_ENDINGS: ReadonlySet<string> = new Set([
	'.png',
	'.jpg',
	'.jpeg',
	'.webp',
	'.avif',
	'.svg',
]);

/** True for a picture that is made of pixels, by its name. */
export function isPhotograph(file: string): boolean {
	const ending = fileExtension(file);
	return PICTURE_ENDINGS.has(ending) && ending !== '.svg';
}

/** The endings of files that may be published, as a list in words. */
export const PUBLISHED_ENDINGS: string = Object.keys(TYPES)
	.map((ending) => ending.slice(1))
	.join(', ');

/** Returns the extension of a file in lower case. */
export function fileExtension(file: string): string {
	return extname(file).toLowerCase();
}

/** Returns the type of a file by its extension; `undefined` for one that is not published. */
export function fileType(file: string): FileType | undefined {
	return TYPES[fileExtension(file)];
}
