/** The widest that a page shows. */
const WIDEST = 1600;

/**
 * Returns a picture as it is published: without its metadata, such as the place where a photo was taken, upright, and
 * no wider than a page shows it.
 *
 * @throws Error in words for the author if it can’t be read
 */
export async function shrinkPicture(file: File): Promise<{ ending: string; bytes: Uint8Array }> {
	const picture = await createImageBitmap(file, { imageOrientation: 'from-image' }).catch(() => {
		throw new Error('The file is not a picture that can be read: PNG, JPEG, GIF or WebP.');
	});
	const scale = Math.min(1, WIDEST / picture.width);
	const canvas = document.createElement('canvas');
	canvas.width = Math.round(picture.width * scale);
	canvas.height = Math.round(picture.height * scale);
	canvas.getContext('2d')?.drawImage(picture, 0, 0, canvas.width, canvas.height);
	picture.close();
	const isPhoto = file.type === 'image/jpeg' || file.type === 'image/heic';
	const type = isPhoto ? 'image/jpeg' : 'image/png';
	const blob = await new Promise<Blob | null>((done) => {
		canvas.toBlob(done, type, 0.82);
	});
	if (!blob) throw new Error('The picture could not be made smaller: choose another.');
	return { ending: isPhoto ? '.jpg' : '.png', bytes: new Uint8Array(await blob.arrayBuffer()) };
}
