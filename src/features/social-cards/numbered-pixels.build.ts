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

/** Returns pixels as numbers of a palette, which gets their colours in the order in which they appear. */
export function numberPixels(pixels: Int32Array, { colours, number }: Palette): Uint8Array {
	const [ground] = colours;
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
	return numbers;
}

/**
 * Numbers pixels once for many pictures.
 * @returns a function that returns the same as `numberPixels`
 */
export function numberOnce(pixels: Int32Array, ground: number): (palette: Palette) => Uint8Array {
	const own = startPalette(ground);
	const numbers = numberPixels(pixels, own);
	return ({ number }) => {
		const newNumbers = Uint8Array.from(own.colours, number);
		const isSame = newNumbers.every((each, index) => each === index);
		return isSame ? numbers : renumber(numbers, newNumbers);
	};
}

function renumber(numbers: Uint8Array, newNumbers: Uint8Array): Uint8Array {
	const renumbered = new Uint8Array(numbers.length);
	// A callback for each pixel would take more than five times as long.
	for (let pixel = 0; pixel < numbers.length; pixel += 1)
		renumbered[pixel] = newNumbers[numbers[pixel] ?? 0] ?? 0;
	return renumbered;
}
