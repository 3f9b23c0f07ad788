import type { APIRoute } from 'astro';
import { licenceAddress } from '../../config/licence.ts';
import { dataPackage } from '../../features/open-data/data-package.ts';
import { absolute, getProvenance } from '../../features/open-data/documents.build.ts';
import { getLongTables } from '../../features/open-data/long-tables.build.ts';
import { jsonResponse } from '../../features/open-data/response.ts';

export const GET: APIRoute = async () => {
	const provenance = getProvenance();
	const licence = licenceAddress(provenance.licence);
	return jsonResponse(
		dataPackage(await getLongTables(), { provenance, home: absolute('/data/'), licence }),
	);
};
