/** A slide with the picture of a chart and its reading, made in the reader’s browser. */

import PptxGenJS from 'pptxgenjs';

/** What the slide shows. */
export interface SlideContent {
	title: string;
	finding: string;
	reading: string;
	/** The picture, as a PNG with a white ground. */
	picture: Blob;
	/** Its width over its height. */
	ratio: number;
}

/** The slide in inches, 16 to 9. */
const WIDTH = 13.33;
const MARGIN = 0.5;
const PICTURE = { top: 1.2, height: 4.9 };

/** The slide as a PowerPoint file. */
export async function slideFile({
	title,
	finding,
	reading,
	picture,
	ratio,
}: SlideContent): Promise<Blob> {
	const show = new PptxGenJS();
	show.layout = 'LAYOUT_WIDE';
	show.title = title;
	const slide = show.addSlide();
	const width = WIDTH - 2 * MARGIN;
	slide.addText(title, {
		x: MARGIN,
		y: 0.35,
		w: width,
		h: 0.7,
		fontSize: 28,
		bold: true,
		color: '212B32',
	});
	const pictureWidth = Math.min(width, PICTURE.height * ratio);
	slide.addImage({
		data: await dataUrl(picture),
		x: (WIDTH - pictureWidth) / 2,
		y: PICTURE.top,
		w: pictureWidth,
		h: pictureWidth / ratio,
		altText: `${title}. ${finding}.`,
	});
	slide.addText(reading, {
		x: MARGIN,
		y: 6.2,
		w: width,
		h: 1,
		fontSize: 14,
		color: '212B32',
		valign: 'top',
	});
	slide.addNotes(`${finding}. ${reading}`);
	const file = await show.write({ outputType: 'blob' });
	if (file instanceof Blob) return file;
	throw new Error('The slide could not be made');
}

function dataUrl(blob: Blob): Promise<string> {
	const reader = new FileReader();
	return new Promise((done, failed) => {
		reader.onload = () => done(String(reader.result));
		reader.onerror = () => failed(reader.error);
		reader.readAsDataURL(blob);
	});
}
