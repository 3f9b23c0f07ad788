import { fileURLToPath } from 'node:url';
import { styleText } from 'node:util';
import type { AstroIntegration } from 'astro';
import { showDrafts } from '../../parse/drafts.ts';
import { validateContent } from '../run/validate-content.ts';
import { watchContent } from './watch-content.ts';

/**
 * Validates the content for Astro. An error stops `astro build` before anything is written; in `astro dev` findings
 * are shown in the terminal and errors in the overlay of the page, and updated at each change.
 */
export function contentValidator(): AstroIntegration {
	return {
		name: 'content-validator',
		hooks: {
			'astro:config:setup': ({ command, config, logger }) => {
				if (command === 'dev') showDrafts();
				if (command !== 'build') return;
				const warnings = validateContent(fileURLToPath(config.publicDir));
				if (warnings > 0) logger.warn(`${warnings} warnings: \`npm run validate\` shows them`);
			},
			'astro:server:setup': ({ server, logger }) => {
				watchContent(server, {
					say: (text) => logger.info(`\n${text}`),
					paint: (style, text) => styleText(style, text, { stream: process.stdout }),
				});
			},
		},
	};
}
