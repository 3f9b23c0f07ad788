import type { APIRoute } from 'astro';
import { getModel } from '../collections/model.ts';
import { jsonResponse } from '../features/open-data/response.ts';
import { withBase } from '../graph/address.ts';
import { iconAddress } from '../layouts/icons.ts';
import { readThemes } from '../styles/contrast.ts';
import tokens from '../styles/tokens.css?raw';

export const GET: APIRoute = async () => {
	const { site } = await getModel();
	const { light } = readThemes(tokens);
	const to = (address: string) => withBase(import.meta.env.BASE_URL, address);
	const icon = (size: 192 | 512) => ({
		src: to(iconAddress(size)),
		sizes: `${size}x${size}`,
		type: 'image/png',
	});
	return jsonResponse({
		name: site.title,
		description: site.tagline,
		lang: site.locale ?? 'en-GB',
		start_url: to('/'),
		scope: to('/'),
		display: 'minimal-ui',
		background_color: light.get('paper'),
		theme_color: light.get('band'),
		icons: [icon(192), icon(512)],
	});
};
