/** What a reader does first when they begin to use a tool. */
const BEGINNINGS = ['focusin', 'pointerdown', 'click', 'input', 'submit'];

/** Says that a script did not come. */
export const FAILED = 'This could not be loaded. Check your connection and try again.';

/**
 * Loads the script of a tool once a reader begins to use it. What was entered before it arrives is in the form. A form
 * that was submitted by then is submitted again, and a button that was pressed is pressed again.
 * @param parts the elements of the tool
 * @param importScript resolves once the script has run
 * @returns what loads it at once
 */
export function loadWhenUsed(
	parts: readonly HTMLElement[],
	importScript: () => Promise<unknown>,
): () => void {
	const started = new AbortController();
	let script: Promise<unknown> | undefined;

	const load = () => {
		script ??= importScript().then(
			() => started.abort(),
			() => {
				script = undefined;
				for (const part of parts) part.querySelector('[role=status]')?.replaceChildren(FAILED);
			},
		);
		return script.then(() => started.signal.aborted);
	};

	const begin = async (event: Event) => {
		const { target, currentTarget } = event;
		const form = event.type === 'submit' && target instanceof HTMLFormElement && target;
		if (form) event.preventDefault();
		const button = event.type === 'click' && ownButton(currentTarget, target);
		const isStarted = await load();
		// Without the script, the browser submits a form, and the page is loaded with the answers in its address.
		if (form) isStarted ? form.requestSubmit() : form.submit();
		else if (button && isStarted) button.click();
	};

	for (const part of parts)
		for (const name of BEGINNINGS) part.addEventListener(name, begin, { signal: started.signal });
	return load;
}

/** A button that only the tool’s own script answers: not one of an element within it, nor one that opens something. */
function ownButton(part: unknown, target: unknown): HTMLElement | false | null {
	const button =
		target instanceof Element &&
		target.closest<HTMLElement>('button[type=button]:not([popovertarget])');
	let owner: HTMLElement | false | null = button;
	while (owner && owner !== part && !owner.localName.includes('-')) owner = owner.parentElement;
	return owner === part && button;
}
