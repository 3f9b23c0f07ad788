import type { APIRoute } from 'astro';
import { getModel } from '../../../collections/model.ts';
import { buildDay } from '../../../config/build-date.ts';
import { href } from '../../../config/href.ts';
import { repositoryPath } from '../../../config/repository-path.ts';
import { siteSettings } from '../../../config/site-file.ts';
import { formFields } from '../../../editing/form/form-fields.ts';
import { newEntryFields } from '../../../editing/form/new-entry-fields.ts';
import { byPlaceInFile } from '../../../editing/form/settle.ts';
import { GITHUB_API, type TeamSite } from '../../../editing/saving/team-site.ts';
import { escapedJson } from '../../../format/markup.ts';
import { itemTitle } from '../../../graph/item.ts';
import { KINDS } from '../../../kinds/index.ts';
import { ownVocabularies } from '../../../kinds/own-vocabularies.ts';
import { contentRoot, openLibrary } from '../../../parse/open.ts';
import { COLLECTIONS } from '../../../schema/collection-name.ts';

/** Serves what the editor for teams has to know: the forms, and what is published. */
export const GET: APIRoute = async () =>
	new Response(escapedJson(await teamSite()), { headers: { 'Content-Type': 'application/json' } });

async function teamSite(): Promise<TeamSite> {
	const { title, base, editing } = siteSettings();
	if (editing?.branch === undefined) throw new Error('The editor is for sites with `editing`');
	const model = await getModel();
	const folder = repositoryPath(contentRoot()) ?? '';
	const own = ownVocabularies(openLibrary().site.data);
	return {
		title,
		base,
		repository: editing.repository,
		branch: editing.branch,
		api: editing.api ?? GITHUB_API,
		folder: folder === '' ? '' : `${folder}/`,
		collections: COLLECTIONS.map((name) => {
			const { noun, plural, place, about, endings, title: titleKey } = KINDS[name];
			return {
				name,
				noun,
				plural,
				place,
				about,
				titleKey,
				endings,
				hasBody: !endings.includes('.yaml'),
				form: formFields(name, own).toSorted(byPlaceInFile),
				blank: newEntryFields(name, openLibrary(), buildDay()),
				entries: model.items(name).map((item) => ({
					id: item.id,
					title: itemTitle(item),
					address: href(model.address(item)),
				})),
			};
		}),
	};
}
