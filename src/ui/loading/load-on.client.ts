/**
 * Loads a script once something happens for the first time. The script answers what happens from then on.
 * @param selector the elements that it happens to, if the page has them
 * @param script the address of a file of its own: an `import()` of a module would cost each page a helper and a request
 */
export function loadOn(selector: string, event: string, script: string): void {
	for (const target of document.querySelectorAll(selector))
		target.addEventListener(event, () => void import(/* @vite-ignore */ script), { once: true });
}
