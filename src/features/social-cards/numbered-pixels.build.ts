/** Colours with their numbers. The first is number 0. */
export interface Palette {
	/** Red, green, blue and alpha in one number, as a picture has them in memory. */
	colours: readonly number[];
	/** Returns the number of a colour: a new one gets the next. */
	number(colour: number): number;
}

export function startPalette(first: number): Palette {
	const numbers = new Map([[first, 0]]);
	const colours = [first];
	return {
		colours,
		number: (colour) => {
			const known = numbers.get(colour);
			if (known !== undefined) return known;
			numbers.set(colour, colours.length);
			return colours.push(colour) - 1;
		},
	};
}

/** Pixels as numbers of colours. */
export interface NumberedPixels {
	/** They mean nothing if there are more than 256 colours. */
	numbers: Uint8Array;
	colours: readonly number[];
}

/** Numbers the colours of pixels in the order in which they appear, after that of the ground, which is 0. */
export function numberPixels(pixels: Int32Array, ground: number): NumberedPixels {
	const { colours, number } = startPalette(ground);
	const numbers = new Uint8Array(pixels.length);
	let pixel = 0;
	// Most pixels are those of the ground, whose number is there already.
	while (pixel < pixels.length) {
		const colour = pixels[pixel];
		if (colour === undefined || colour === ground) pixel += 1;
		else {
			const current = number(colour);
			while (pixels[pixel] === colour) {
				numbers[pixel] = current;
				pixel += 1;
			}
		}
	}
	return { numbers, colours };
}
