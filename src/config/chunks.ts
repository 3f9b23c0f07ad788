import type { AstroUserConfig } from 'astro';

/**
 * What is sent in one file though pages use it in different company: each file is a request of its own. The style of what
 * may stand in a text, and the scripts of what a reader keeps.
 */
export const chunks: NonNullable<AstroUserConfig['vite']>['environments'] = {
	prerender: inOneFile(
		'parts',
		/\/src\/(features\/(body\/(?!NestedBody|TextList|TitledTexts|VoiceFigure)|driver-diagram|page-notes\/NoteMark|timeline)|kinds\/(drivers|phases)\/page)/,
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
