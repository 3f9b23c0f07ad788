import type { APIRoute } from 'astro';
import { getProvenance } from '../../features/open-data/documents.build.ts';
import { getLongTables } from '../../features/open-data/long-tables.build.ts';
import { writeWorkbook } from '../../features/open-data/workbook.ts';

export const GET: APIRoute = async () => {
	const bytes = await writeWorkbook(await getLongTables(), getProvenance());
	return new Response(Buffer.from(bytes), {
		headers: {
			'Content-Type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
		},
	});
};
