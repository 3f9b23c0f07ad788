/** The controls and the marked places of the chart tool. */
export class Controls {
	readonly #root: HTMLElement;

	constructor(root: HTMLElement) {
		this.#root = root;
	}

	/** The place that is marked with `data-` and this name. */
	part<T extends HTMLElement = HTMLElement>(name: string): T {
		return this.#root.querySelector(`[data-${name}]`) as T;
	}

	parts(name: string): HTMLElement[] {
		return [...this.#root.querySelectorAll<HTMLElement>(`[data-${name}]`)];
	}

	/** The first control of that name. */
	control(name: string): HTMLInputElement | undefined {
		return this.#named(name)[0];
	}

	/** The value of the control of that name; of radio buttons, the one that is chosen. */
	value(name: string): string {
		const [first, ...others] = this.#named(name);
		if (others.length === 0) return first?.value ?? '';
		return [first, ...others].find((each) => each?.checked)?.value ?? '';
	}

	set(name: string, value: string): void {
		const controls = this.#named(name);
		for (const control of controls) {
			if (controls.length > 1) control.checked = control.value === value;
			else control.value = value;
		}
	}

	/** Says that what is in a control can’t be used, or that it can. */
	mark(name: string, isInvalid: boolean): void {
		this.control(name)?.setAttribute('aria-invalid', String(isInvalid));
	}

	onClick(name: string, act: () => void): void {
		this.part(name).addEventListener('click', act);
	}

	/** Radio buttons share a name. */
	#named(name: string): HTMLInputElement[] {
		return [...this.#root.querySelectorAll<HTMLInputElement>(`[name="${name}"]`)];
	}
}
