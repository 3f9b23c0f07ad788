import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';

/** Whom the notes of the photographs name. */
export const PHOTOGRAPHER = 'Jo Photographer';

const FORMATS = ['jpeg', 'png', 'webp', 'avif'] as const;

/**
 * Puts photographs that note where and by whom they were taken into a content root: as pictures of a page in MDX, of
 * one in Markdown and of a guide, and as downloads.
 */
export async function writePhotographs(root: string): Promise<void> {
	const picture = sharp({
		create: { width: 40, height: 20, channels: 3, background: '#c04020' },
	}).withMetadata({
		exif: {
			IFD0: { Artist: PHOTOGRAPHER },
			IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '53/1 28/1 30/1' },
		},
	});
	const head = '---\ntitle: Photographs\nsummary: A page.\nreviewed: 2026-10-01\n';
	const pages = {
		'pages/photographs.mdx': `${head}---\n`,
		'pages/photographs-in-markdown.md': `${head}---\n`,
		'guides/photographs.mdx': `${head}track: onboarding\norder: 9\naudience: [carer]\nminutes: 5\nneeds: []\nchecklist: []\n---\n`,
	};
	for (const [file, front] of Object.entries(pages)) {
		const stem = file.replace(/^\w+\/|\.\w+$/g, '');
		const folder = join(root, file, '..');
		const parts = await Promise.all(
			FORMATS.map(async (format) => {
				const name = `${stem}.${format}`;
				writeFileSync(join(folder, name), await picture.clone().toFormat(format).toBuffer());
				return file.endsWith('.md')
					? `![A red field](./${name})`
					: `![A red field](./${name})\n\n<Download file="./${name}" label="The field"/>`;
			}),
		);
		writeFileSync(join(root, file), `${front}\n${parts.join('\n\n')}\n`);
	}
}
