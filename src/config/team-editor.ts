import type { AstroIntegration } from 'astro';
import { TEAM_EDITOR } from '../graph/address.ts';
import type { Editing } from '../schema/site-file.ts';

/** Adds the editor for teams to sites whose `site.yaml` says in which repository and on which branch the content is. */
export function teamEditor(editing: Editing | undefined): AstroIntegration {
	return {
		name: 'team-editor',
		hooks: {
			'astro:config:setup': ({ injectRoute }) => {
				if (editing?.branch === undefined) return;
				const folder = './src/features/editor/github';
				injectRoute({ pattern: TEAM_EDITOR, entrypoint: `${folder}/TeamEditor.astro` });
				injectRoute({
					pattern: `${TEAM_EDITOR}site.json`,
					entrypoint: `${folder}/team-site.build.ts`,
				});
			},
		},
	};
}
