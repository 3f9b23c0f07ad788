/** The parts of a site as its `llms.txt` lists them (https://llmstxt.org): a title, a summary, sections of links. */
export interface LlmsDocument {
	title: string;
	summary: string;
	sections: readonly {
		title: string;
		links: readonly { title: string; url: string; summary?: string | undefined }[];
	}[];
}

export function llmsDocument({ title, summary, sections }: LlmsDocument): string {
	const written = sections
		.filter(({ links }) => links.length > 0)
		.map((section) => {
			const links = section.links.map(
				({ title: words, url, summary: about }) =>
					`- [${escaped(words)}](${url})${about ? `: ${escaped(about)}` : ''}`,
			);
			return `## ${section.title}\n\n${links.join('\n')}\n`;
		});
	return [`# ${escaped(title)}\n`, `> ${escaped(summary)}\n`, ...written].join('\n');
}

function escaped(words: string): string {
	return oneLine(words).replace(/[[\]<]/g, '\\$&');
}

function oneLine(text: string): string {
	return text.replace(/\s+/g, ' ').trim();
}
