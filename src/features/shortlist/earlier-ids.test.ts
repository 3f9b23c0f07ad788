import { expect, test } from 'vitest';
import { sampleModel } from '../../graph/sample.ts';
import { earlierIds, followEarlierIds } from './earlier-ids.ts';

test('each earlier id of a change idea leads to its present one, and no id of another collection does', () => {
	const model = sampleModel({
		'change-ideas': {
			bell: { title: 'Bell', aliases: ['gong', 'old/gong'] },
			lamp: { title: 'Lamp' },
		},
		tools: { wheel: { title: 'Wheel', aliases: ['ring'] } },
	});
	expect(earlierIds(model)).toEqual({ gong: 'bell', 'old/gong': 'bell' });
});

test('ids are followed in their order, each idea once, whatever they are called', () => {
	const earlier = { gong: 'bell' };
	expect(followEarlierIds(['lamp', 'gong', 'bell', 'constructor'], earlier)).toEqual([
		'lamp',
		'bell',
		'constructor',
	]);
});
