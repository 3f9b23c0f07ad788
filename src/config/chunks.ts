import type { AstroUserConfig } from 'astro';

/**
 * Modules that are bundled into one file although pages use them in different combinations, since each file costs a
 * request: the styles of components that any text or change idea may contain, those of programmes, of lived experience, of
 * the guides and of Easy Read, the scripts for what a reader keeps, and small modules that many others use.
 */
export const chunks: NonNullable<AstroUserConfig['vite']>['environments'] = {
	prerender: inFiles(
		{
			parts:
				/\/src\/(features\/(body\/(?!NestedBody|TextList|VoiceFigure)|driver-diagram\/LensMark|page-notes\/NoteMark|share\/ShareLinks|shortlist\/(KeepButton|ShortlistBar)|timeline)|kinds\/(change-ideas|drivers|phases)\/page|ui\/(CopyLink|Notice|PrintButton))/,
			programme: /\/src\/kinds\/(programmes|coaching)\/page\//,
			community: /\/src\/(features\/calendar\/Subscribe|kinds\/community\/page\/|pages\/events\/)/,
			library: /\/src\/features\/idea-library\//,
			guide: /\/src\/(features\/guide-paths|kinds\/guides\/page)\//,
			'easy-read': /\/src\/(features\/easy-read\/|ui\/LeavePage)/,
		},
		{ chunkFileNames },
	),
	client: inFiles({
		small:
			/\/src\/(format\/(csv|month-names|number-words)|ui\/(left-out-note|save-file\.client))\.ts/,
		// What begins the tool of a page can then use it, without another file.
		page: /\/starlight\/dist\/components\/Page\.astro\?|\/src\/(layouts\/every-page|ui\/loading\/load-when-used)\.client\.ts/,
		kept: /\/src\/(ui\/kept\/(kept-list\.client|kept-texts)|features\/shortlist\/(keep-idea|shortlist-bar|shortlist-store)\.client)\.ts|\/ShortlistScript\.astro\?/,
	}),
};

/**
 * The names of page modules. Astro names the module of an MDX page after its id, which can be as long as a file name
 * may be.
 */
function chunkFileNames({ name }: { name: string }): string {
	const [short = ''] = /^[\w-]{0,80}/.exec(name.replace(/[^\w-]+/g, '-')) ?? [];
	return `chunks/${short}_[hash].mjs`;
}

/**
 * Whether Vite inlines a file into the page that uses it: never, since the site’s content security policy blocks
 * inline code. Empty files are inlined, which saves a request.
 */
export const isInlined = (_: string, content: Buffer): boolean => content.length === 0;

/** @param files the modules that go into each file, by the file’s name */
function inFiles(files: Readonly<Record<string, RegExp>>, output: object = {}) {
	const groups = Object.entries(files).map(([name, test]) => ({ name, test }));
	return { build: { rolldownOptions: { output: { ...output, codeSplitting: { groups } } } } };
}
