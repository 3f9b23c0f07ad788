/** Meaningless words, the same in each run, so that two runs build the same entries. */
const WORDS =
	'ward team patients staff door night morning form round meeting question answer list week month board sheet time plan change test learn measure share talk listen choose write read walk open close begin end quiet early late short long plain shared small large new old next first last together often again after before with without beside between about because although when while until since'.split(
		' ',
	);

/** Returns a generator of numbers from 0 to 1: Park and Miller’s minimal standard (doi:10.1145/63039.63042). */
export function numbersFrom(seed: number): () => number {
	let state = (seed % 2147483646) + 1;
	return () => {
		state = (state * 48271) % 2147483647;
		return state / 2147483647;
	};
}

/** Returns a sentence of about fifteen words. */
export function sentence(next: () => number): string {
	const words = Array.from(
		{ length: 10 + Math.floor(next() * 10) },
		() => WORDS[Math.floor(next() * WORDS.length)],
	).join(' ');
	return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
}
