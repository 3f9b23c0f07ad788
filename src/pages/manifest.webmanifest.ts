import type { APIRoute } from 'astro';
import { getModel } from '../collections/model.ts';
import { href } from '../config/href.ts';
import { jsonResponse } from '../features/open-data/response.ts';
import { iconAddress } from '../layouts/icons.ts';
import { readThemes } from '../styles/contrast.ts';
import tokens from '../styles/tokens.css?raw';

export const GET: APIRoute = async () => {
	const { site } = await getModel();
	const { light } = readThemes(tokens);
	const icon = (size: 192 | 512) => ({
		src: href(iconAddress(size)),
		sizes: `${size}x${size}`,
		type: 'image/png',
	});
	return jsonResponse({
		name: site.title,
		description: site.tagline,
		lang: site.locale ?? 'en-GB',
		start_url: href('/'),
		scope: href('/'),
		display: 'minimal-ui',
		background_color: light.get('paper'),
		theme_color: light.get('band'),
		icons: [icon(192), icon(512)],
	});
};
