import type { APIRoute } from 'astro';
import { type LongTable, longTableCsv } from '../../../features/open-data/long-table.ts';
import { getLongTables } from '../../../features/open-data/long-tables.build.ts';
import { csvResponse } from '../../../features/open-data/response.ts';

export async function getStaticPaths() {
	return (await getLongTables()).map((table) => ({
		params: { table: table.name },
		props: { table },
	}));
}

interface Props {
	table: LongTable;
}

export const GET: APIRoute<Props> = ({ props }) => csvResponse(longTableCsv(props.table));
