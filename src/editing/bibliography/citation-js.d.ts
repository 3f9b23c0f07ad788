declare module '@citation-js/core' {
	export const plugins: {
		input: {
			/** Reads a text of a given type. Without `forceType`, an address would be fetched. */
			chain(
				text: string,
				options: { forceType: '@ris/file' | '@bibtex/text'; generateGraph: false },
			): unknown[];
		};
	};
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
