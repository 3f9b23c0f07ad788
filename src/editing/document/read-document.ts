import mammoth from 'mammoth';
import type { CollectionName } from '../../schema/collection-name.ts';
import { type Intake, type IntakeFile, Places } from '../intake/intake.ts';
import { publishedPicture } from '../picture/published-picture.ts';
import { idFromTitle } from '../values/id-from-title.ts';
import type { Titles } from '../values/titles.ts';
import { toMarkdown } from './to-markdown.ts';

/** Why a document can’t be read, in words for the person who has it. */
export class DocumentProblem extends Error {
	override name = 'DocumentProblem';
}

/** Larger documents hold something else than a page. */
const MOST_BYTES = 50 * 1024 * 1024;

/**
 * Reads a Word document as an entry: its title, its text in Markdown, and its pictures beside it.
 *
 * @param name the name of the file, from which an entry without a title gets one
 * @throws DocumentProblem if it has macros or a password, is too large, or is no Word document
 */
export async function readDocument(
	bytes: Uint8Array,
	name: string,
	collection: CollectionName,
	titles: Titles,
): Promise<Intake> {
	if (bytes.length > MOST_BYTES)
		throw new DocumentProblem('The document is larger than 50 MB: make its pictures smaller.');
	const { html, pictures, notes } = await htmlOf(bytes);
	const { title, rest } = splitTitle(html, name);
	const id = titles.find(collection, title) ?? idFromTitle(title);
	const intake: Intake = { entries: [], problems: [], notes };
	const files: IntakeFile[] = [];
	let text = rest;
	for (const [index, picture] of pictures.entries()) {
		const at = `${name}, picture ${index + 1}`;
		const file = await publishedPicture(picture.bytes, `${id.split('/').at(-1)}-${index + 1}`);
		if (!file) {
			intake.problems.push({
				at,
				severity: 'error',
				message: 'The picture can’t be read, expected PNG, JPEG, GIF or WebP',
				hint: 'Replace it in the document: copy it, and paste it as a picture.',
			});
			continue;
		}
		if (!picture.hasAlternative)
			intake.problems.push({
				at,
				severity: 'error',
				message: 'Expected alternative text: what the picture shows, for people who can’t see it',
				hint: 'In Word, choose “Edit alt text” in the menu of the picture, and import again.',
			});
		files.push({ ...file, lines: [] });
		text = text.replace(picture.address, `./${file.name}`);
	}
	const places = new Places(name);
	intake.entries.push({
		collection,
		id,
		fields: { title },
		body: toMarkdown(text),
		files,
		places,
		isDocument: true,
	});
	return intake;
}

interface Picture {
	bytes: Buffer;
	/** What stands for its address until it has a name. */
	address: string;
	hasAlternative: boolean;
}

async function htmlOf(
	bytes: Uint8Array,
): Promise<{ html: string; pictures: Picture[]; notes: string[] }> {
	const pictures: Picture[] = [];
	const convertImage = mammoth.images.imgElement(async (image) => {
		const address = `picture:${pictures.length}:`;
		pictures.push({ bytes: await image.readAsBuffer(), address, hasAlternative: false });
		return { src: address };
	});
	try {
		const { value, messages } = await mammoth.convertToHtml(
			{ buffer: Buffer.from(bytes) },
			{ convertImage, styleMap: ["p[style-name='Title'] => h1:fresh"], externalFileAccess: false },
		);
		for (const picture of pictures) picture.hasAlternative = hasAlternative(value, picture.address);
		// Styles without a meaning become plain text, as they should.
		const notes = messages.flatMap(({ message }) =>
			message.startsWith('Unrecognised') ? [] : [message.replace(/^.*external image.*$/s, LINKED)],
		);
		return { html: value, pictures, notes };
	} catch {
		throw new DocumentProblem(
			isCompound(bytes)
				? 'The document has a password or the old .doc format: save it as .docx without a password.'
				: 'The document can’t be read: open it in Word, and save it as .docx again.',
		);
	}
}

const LINKED =
	'A picture is only linked in the document: put it into the document itself, and import it again.';

function isCompound(bytes: Uint8Array): boolean {
	return bytes[0] === 0xd0 && bytes[1] === 0xcf;
}

function hasAlternative(html: string, address: string): boolean {
	const tag = html.match(/<img\b[^>]*>/g)?.find((each) => each.includes(`"${address}"`)) ?? '';
	return /\balt="[^"]*\S[^"]*"/.test(tag);
}

/** The first heading of the first level is the title; without one, the name of the file. */
function splitTitle(html: string, name: string): { title: string; rest: string } {
	const [whole, inside = ''] = /^\s*<h1\b[^>]*>(.*?)<\/h1>/s.exec(html) ?? [];
	const title = plain(inside);
	if (whole !== undefined && title !== '') return { title, rest: html.slice(whole.length) };
	const words = name
		.replace(/\.docx$/i, '')
		.replaceAll(/[-_]+/g, ' ')
		.trim();
	return { title: words.charAt(0).toUpperCase() + words.slice(1), rest: html };
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' };

function plain(html: string): string {
	return html
		.replaceAll(/<[^>]*>/g, '')
		.replaceAll(/&(amp|lt|gt|quot);/g, (_, name: string) => ENTITIES[name] ?? '')
		.replaceAll(/\s+/g, ' ')
		.trim();
}
