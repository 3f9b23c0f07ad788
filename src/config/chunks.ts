import type { AstroUserConfig } from 'astro';

/**
 * What is sent in one file though pages use it in different company: each file is a request of its own. The style of what
 * may stand in a text, and the scripts of what a reader keeps.
 */
export const chunks: NonNullable<AstroUserConfig['vite']>['environments'] = {
	prerender: inOneFile(
		'parts',
		/\/src\/(features\/(body\/(?!NestedBody|TextList|TitledTexts|VoiceFigure)|driver-diagram|page-notes\/NoteMark|timeline)|kinds\/(drivers|phases)\/page)/,
		{ chunkFileNames },
	),
	client: inOneFile(
		'kept',
		/\/src\/(ui\/kept-list|features\/shortlist\/shortlist-store)\.client\.ts/,
	),
};

/** The names of modules in which pages are made; that of a page in MDX comes from its id, which can be as long as a file name may be. */
function chunkFileNames({ name }: { name: string }): string {
	const [short = ''] = /^[\w-]{0,80}/.exec(name.replace(/[^\w-]+/g, '-')) ?? [];
	return `chunks/${short}_[hash].mjs`;
}

function inOneFile(name: string, test: RegExp, output: object = {}) {
	return {
		build: {
			rolldownOptions: { output: { ...output, codeSplitting: { groups: [{ name, test }] } } },
		},
	};
}
