/** How often Shift must be pressed, as on GOV.UK. */
const ENOUGH = 3;

/** Counts how often Shift was pressed by itself, one press after the other. */
export class ShiftPresses {
	#count = 0;
	#wasHeld = false;

	/**
	 * A key was let go.
	 * @param isShiftHeld whether Shift was down meanwhile: then the Shift that is let go next wrote a capital
	 * @returns how many presses are still missing: 3 when there was none, 0 when there are enough
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
