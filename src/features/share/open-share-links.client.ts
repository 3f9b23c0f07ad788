/** Loads the script of the ways to share once a reader opens them. */
for (const links of document.querySelectorAll<HTMLElement>('share-links')) {
	const script = document.createElement('script');
	script.src = links.dataset.script ?? '';
	links
		.querySelector('details')
		?.addEventListener('toggle', () => links.append(script), { once: true });
}
