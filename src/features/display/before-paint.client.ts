/**
 * Runs before the first paint: light or dark, and how the reader would like to read. A page whose scripts run says so
 * to the style sheet. It is a file of its own and no module: the policy of the site lets no script within a page
 * run, and a module would run too late.
 */

const root = document.documentElement;
const dark = matchMedia('(prefers-color-scheme: dark)');
/** What the page hands over: the prefix of the storage keys, the names of the preferences, the file of the other font. */
const { base = '', preferences = '', font = '' } = document.currentScript?.dataset ?? {};

const apply = () => {
	let theme: string | null | undefined;
	let kept: Readonly<Record<string, string>> | null = null;
	try {
		theme = localStorage.getItem(`${base}theme`);
		kept = JSON.parse(localStorage.getItem(`${base}reading`) ?? '{}');
	} catch {}
	theme = /light|dark/.exec(theme ?? '')?.[0];
	root.dataset.theme = theme ?? (dark.matches ? 'dark' : 'light');
	for (const name of preferences.split(' ')) {
		const value = kept?.[name];
		if (value) root.setAttribute(`data-reading-${name}`, value);
		else root.removeAttribute(`data-reading-${name}`);
	}
};

root.toggleAttribute('data-scripted', true);
root.toggleAttribute('data-may-speak', 'speechSynthesis' in window);
apply();
if (root.dataset.readingFont === 'lexend') {
	const preload = document.createElement('link');
	document.head.append(
		Object.assign(preload, { rel: 'preload', as: 'font', crossOrigin: '', href: font }),
	);
}
for (const event of ['storage', 'pageshow']) addEventListener(event, apply);
dark.addEventListener('change', apply);
