import type { AstroUserConfig } from 'astro';

/**
 * What is sent in one file though pages use it in different company: each file is a request of its own. The style of what
 * may stand in a text, and the scripts of what a reader keeps.
 */
export const chunks: NonNullable<AstroUserConfig['vite']>['environments'] = {
	prerender: inOneFile(
		'parts',
		/\/src\/(components\/(drivers|phase)|features\/(body\/(?!NestedBody|TextList|TitledTexts|VoiceFigure)|driver-diagram|page-notes\/NoteMark|timeline))/,
	),
	client: inOneFile(
		'kept',
		/\/src\/(ui\/kept-list|features\/shortlist\/shortlist-store)\.client\.ts/,
	),
};

function inOneFile(name: string, test: RegExp) {
	return {
		build: { rolldownOptions: { output: { codeSplitting: { groups: [{ name, test }] } } } },
	};
}
