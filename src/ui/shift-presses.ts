/** How often Shift has to be pressed, as on GOV.UK. */
const ENOUGH = 3;

/** Counts consecutive presses of Shift without another key. */
export class ShiftPresses {
	#count = 0;
	#wasHeld = false;

	/**
	 * Handles the release of a key.
	 * @param isShiftHeld whether Shift was down meanwhile: then the next release of Shift belongs to a capital letter
	 * @returns how many presses are still missing: 3 at first, 0 when there are enough
	 */
	add(key: string, isShiftHeld: boolean): number {
		this.#count = key === 'Shift' && !this.#wasHeld ? this.#count + 1 : 0;
		this.#wasHeld = isShiftHeld;
		return Math.max(0, ENOUGH - this.#count);
	}

	reset(): void {
		this.#count = 0;
	}
}
