// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest';
import { shrinkPicture } from './shrink-picture.client.ts';

/** What a browser has and this DOM does not: it reads pictures, and draws and packs them. */
const drawn = vi.fn();
let packed: { type: string; quality: number; width: number; height: number }[] = [];
let size = { width: 800, height: 600 };
let canPack = true;
const closed = vi.fn();

beforeEach(() => {
	packed = [];
	canPack = true;
	drawn.mockReset();
	closed.mockReset();
	vi.stubGlobal('createImageBitmap', async (file: File, options: object) => {
		if (file.size === 0) throw new DOMException('Not a picture');
		return { ...size, close: closed, options };
	});
	const canvas = HTMLCanvasElement.prototype;
	canvas.getContext = (() => ({ drawImage: drawn })) as never;
	canvas.toBlob = function (this: HTMLCanvasElement, done: BlobCallback, type = '', quality = 0) {
		packed.push({ type, quality, width: this.width, height: this.height });
		done(canPack ? new Blob(['small'], { type }) : null);
	};
});

const shrink = (type: string, text = 'picture') => shrinkPicture(new File([text], 'a', { type }));

test.each([
	['image/jpeg', 'image/jpeg', '.jpg'],
	['image/heic', 'image/jpeg', '.jpg'],
	['image/png', 'image/png', '.png'],
	['image/webp', 'image/png', '.png'],
])('%s becomes %s, drawn again so that no metadata is left', async (type, as, ending) => {
	size = { width: 800, height: 600 };
	const made = await shrink(type);
	expect(made.ending).toBe(ending);
	expect(new TextDecoder().decode(made.bytes)).toBe('small');
	expect(packed).toEqual([{ type: as, quality: 0.82, width: 800, height: 600 }]);
	expect(drawn).toHaveBeenCalledExactlyOnceWith(
		expect.objectContaining({ options: { imageOrientation: 'from-image' } }),
		0,
		0,
		800,
		600,
	);
	expect(closed).toHaveBeenCalledOnce();
});

test.each([
	[1600, 900, 1600, 900],
	[4000, 3000, 1600, 1200],
	[3001, 1000, 1600, 533],
])(
	'a picture of %i × %i is %i × %i: no wider than a page shows it',
	async (width, height, w, h) => {
		size = { width, height };
		await shrink('image/png');
		expect(packed).toMatchObject([{ width: w, height: h }]);
	},
);

test('a file that can’t be read as a picture, or can’t be packed, is refused in words', async () => {
	await expect(shrink('text/plain', '')).rejects.toThrow(
		'The file is not a picture that can be read: PNG, JPEG, GIF or WebP.',
	);
	canPack = false;
	await expect(shrink('image/png')).rejects.toThrow(
		'The picture could not be made smaller: choose another.',
	);
});
