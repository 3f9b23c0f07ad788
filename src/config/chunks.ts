import type { AstroUserConfig } from 'astro';

/**
 * What is sent in one file though pages use it in different company: each file is a request of its own. The style of what
 * may stand in any text or on the page of a change idea, that of the guides, the scripts of what
 * a reader keeps, and small ones that many others use.
 */
export const chunks: NonNullable<AstroUserConfig['vite']>['environments'] = {
	prerender: inFiles(
		{
			parts:
				/\/src\/(features\/(body\/(?!NestedBody|TextList|TitledTexts|VoiceFigure)|driver-diagram|page-notes\/NoteMark|shortlist\/(KeepButton|ShortlistLink)|timeline)|kinds\/(change-ideas|drivers|phases)\/page|ui\/CopyLink)/,
			guide: /\/src\/(features\/guide-paths|kinds\/guides\/page)\//,
		},
		{ chunkFileNames },
	),
	client: inFiles({
		small: /\/src\/(format\/(csv|month-names|number-words)|ui\/save-file\.client)\.ts/,
		kept: /\/src\/(ui\/kept-list|features\/shortlist\/(keep-idea|shortlist-link|shortlist-store))\.client\.ts|\/ShortlistScript\.astro\?/,
	}),
};

/** The names of modules in which pages are made; that of a page in MDX comes from its id, which can be as long as a file name may be. */
function chunkFileNames({ name }: { name: string }): string {
	const [short = ''] = /^[\w-]{0,80}/.exec(name.replace(/[^\w-]+/g, '-')) ?? [];
	return `chunks/${short}_[hash].mjs`;
}

/**
 * Whether Vite writes a file into the page that asks for it: never, since the policy of the site lets nothing run that
 * stands in a page. What is empty is asked for by nobody.
 */
export const isInlined = (_: string, content: Buffer): boolean => content.length === 0;

/** @param files which modules go into one file, by its name */
function inFiles(files: Readonly<Record<string, RegExp>>, output: object = {}) {
	const groups = Object.entries(files).map(([name, test]) => ({ name, test }));
	return { build: { rolldownOptions: { output: { ...output, codeSplitting: { groups } } } } };
}
