import { csvDocument } from '../../format/csv.ts';
import type { PastedRow } from './pasted-data.ts';

/** The data as a CSV file that this site’s own tools read again. */
export function chartCsv(rows: readonly PastedRow[]): string {
	const isShare = rows.some(({ denominator }) => denominator !== undefined);
	const numbers = isShare ? (['numerator', 'denominator'] as const) : (['value'] as const);
	const hasNotes = rows.some(({ note }) => note !== undefined);
	return csvDocument(
		['date', ...numbers, ...(hasNotes ? ['note'] : [])],
		rows.map((row) => [
			row.date,
			...numbers.map((name) => (row[name] === 'suppressed' ? '*' : row[name])),
			...(hasNotes ? [row.note] : []),
		]),
	);
}

/** So that a picture is sharp on paper and on good screens. */
const SCALE = 2;

/** A drawing as a PNG picture. It is made in the browser. */
export async function pngOf(svg: string): Promise<Blob> {
	const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
	try {
		const image = new Image();
		image.src = address;
		await image.decode();
		const canvas = document.createElement('canvas');
		canvas.width = image.naturalWidth * SCALE;
		canvas.height = image.naturalHeight * SCALE;
		canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
		return await new Promise((done, failed) => {
			canvas.toBlob((blob) =>
				blob ? done(blob) : failed(new Error('The picture could not be made')),
			);
		});
	} finally {
		URL.revokeObjectURL(address);
	}
}

/** A file name made of the words of a title. */
export function fileName(title: string, ending: string): string {
	const words = title
		.toLowerCase()
		.replaceAll(/[^a-z0-9]+/g, '-')
		.replaceAll(/^-|-$/g, '');
	return `${words || 'run-chart'}.${ending}`;
}

/** The text of a file that a spreadsheet wrote: UTF-8, else what Windows writes. */
export function textOf(bytes: ArrayBuffer): string {
	try {
		return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
	} catch {
		return new TextDecoder('windows-1252').decode(bytes);
	}
}
