/** Pictures of a chart, made in the reader’s browser. */

/** So that a picture is sharp on paper and on good screens. */
const SCALE = 2;

/** A drawing as a PNG picture, with its width over its height. */
export async function renderPng(svg: string): Promise<{ blob: Blob; ratio: number }> {
	const image = new Image();
	// The policy of the site lets no picture come from a blob.
	image.src = `data:image/svg+xml,${encodeURIComponent(svg)}`;
	await image.decode();
	const canvas = document.createElement('canvas');
	canvas.width = image.naturalWidth * SCALE;
	canvas.height = image.naturalHeight * SCALE;
	canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
	const blob = await new Promise<Blob>((done, failed) => {
		canvas.toBlob((made) =>
			made ? done(made) : failed(new Error('The picture could not be made')),
		);
	});
	return { blob, ratio: canvas.width / canvas.height };
}
