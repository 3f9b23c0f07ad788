import type { APIRoute } from 'astro';
import { getMeasureData } from '../../../../collections/measures.ts';
import type { MeasureRow } from '../../../../data-reader/measures/measure-row.ts';
import { csvResponse } from '../../../../features/open-data/response.ts';
import { measureTable } from '../../../../features/open-data/tables.ts';

export async function getStaticPaths() {
	return (await getMeasureData()).map(({ idea, measure, rows }) => ({
		params: { idea: idea.id, measure: measure.id },
		props: { rows },
	}));
}

interface Props {
	rows: readonly MeasureRow[];
}

export const GET: APIRoute<Props> = ({ props }) => csvResponse(measureTable(props.rows));
