/**
 * Loads the script of a tool once a reader begins to use it, or at once where the address says what to show. What was
 * entered before it arrives is in the form, and a form that was submitted by then is submitted again.
 */
const BEGINNINGS = ['focusin', 'pointerdown', 'click', 'input', 'submit'];

for (const tool of document.querySelectorAll<HTMLElement>('[data-src]')) {
	const started = new AbortController();
	let script: Promise<void> | undefined;

	const load = (event?: Event) => {
		script ??= import(/* @vite-ignore */ tool.dataset.src ?? '').then(
			() => started.abort(),
			() => {
				script = undefined;
			},
		);
		const form = event?.target;
		if (event?.type !== 'submit' || !(form instanceof HTMLFormElement)) return;
		event.preventDefault();
		// Without the script, the browser submits it, and the page is loaded with the answers in its address.
		void script.then(() => (started.signal.aborted ? form.requestSubmit() : form.submit()));
	};

	for (const event of BEGINNINGS) tool.addEventListener(event, load, { signal: started.signal });
	const isFilledIn = [...tool.querySelectorAll('input')].some(
		({ value, defaultValue }) => value !== defaultValue,
	);
	const isAsked = 'readsAddress' in tool.dataset && location.search !== '';
	if (isAsked || isFilledIn || tool.matches(':focus-within')) load();
}

export {};
