import { expect, test } from 'vitest';
import { sampleModel } from '../../graph/sample.ts';
import { alignmentTable } from './tables.ts';

test('the alignment has a row for each part of the PCREF and driver, with their links or a gap', () => {
	const model = sampleModel({
		programmes: { p: { title: 'P' } },
		pcref: { leading: { title: 'Leading, together', kind: 'domain', order: 1 } },
		tools: { wheel: { title: 'Wheel' } },
		drivers: {
			top: {
				title: 'Top',
				programme: 'p',
				level: 'primary',
				order: 1,
				pcref: ['leading'],
				inferred: ['pcref'],
			},
			side: { title: '=Side', programme: 'p', level: 'primary', order: 2, pcref: [] },
		},
		'change-ideas': {
			named: { title: 'Named', drivers: ['top'], pcref: ['leading'], tools: ['wheel'] },
			silent: { title: 'Silent', drivers: ['top'] },
		},
	});
	expect(alignmentTable(model).split('\r\n').slice(1)).toEqual([
		'p,leading,"Leading, together",domain,top,Top,yes,our reading,named,silent,silent,wheel,No source publishes this link. It is our reading.',
		'p,leading,"Leading, together",domain,side,\'=Side,no,,,,,,',
		'',
	]);
});
