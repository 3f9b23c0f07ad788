import { expect, test } from 'vitest';
import { ideasOfDriver } from './ideas-by-driver.ts';
import { ids, sampleModel } from './sample.ts';

test('an idea counts once for each driver above its own', () => {
	const model = sampleModel({
		drivers: {
			top: { title: 'Top', order: 1 },
			side: { title: 'Side', order: 2 },
			below: { title: 'Below', order: 3, parents: ['top', 'side'] },
		},
		'change-ideas': {
			leaflet: { title: 'Leaflet', drivers: ['below', 'top'] },
			bell: { title: 'Bell', drivers: ['side'] },
			loose: { title: 'Loose' },
		},
	});
	expect(ids(ideasOfDriver('top', model))).toEqual(['leaflet']);
	expect(ids(ideasOfDriver('side', model))).toEqual(['bell', 'leaflet']);
	expect(ids(ideasOfDriver('below', model))).toEqual(['leaflet']);
	expect(ids(ideasOfDriver('unknown', model))).toEqual([]);
});
