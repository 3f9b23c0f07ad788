import { expect, test } from 'vitest';
import { sampleModel } from '../../graph/sample.ts';
import { groupParts } from './part-groups.ts';

test('parts of the framework are in groups by their kind', () => {
	const model = sampleModel({
		pcref: {
			learning: { kind: 'competency', order: 1 },
			leading: { kind: 'domain', order: 1 },
			data: { kind: 'domain', order: 2 },
		},
	});
	const groups = groupParts(model.items('pcref'));
	expect(groups.map(({ label, parts }) => [label, parts.map(({ id }) => id)])).toEqual([
		['Domains', ['leading', 'data']],
		['Competencies', ['learning']],
	]);
	const unknown = sampleModel({ pcref: { one: {} } });
	expect(groupParts(unknown.items('pcref')).map(({ label }) => label)).toEqual([
		'Kind not published',
	]);
});
