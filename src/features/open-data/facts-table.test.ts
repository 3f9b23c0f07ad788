import { expect, test } from 'vitest';
import { sampleModel } from '../../graph/sample.ts';
import { factsTable } from './tables.ts';

test('what other sources say is in one cell, with “at least” or “more than” where they say it', () => {
	const model = sampleModel({
		facts: {
			reached: {
				statement: 'People reached',
				value: 800,
				unit: 'people',
				bound: 'at-least',
				disputed: [
					{ value: 800, bound: 'more-than', source: 'letter', note: 'Another word.' },
					{ value: 790, source: 'report', note: 'Earlier.' },
				],
			},
		},
	});
	const document = {
		id: 'reached',
		collection: 'facts',
		page: 'https://site.example/facts/#reached',
	};
	const [item] = model.items('facts');
	if (!item) throw new Error('Expected the fact of the sample');
	expect(factsTable([{ item, document }]).split('\r\n')[1]).toBe(
		'reached,People reached,800,people,at-least,,,,,,more-than 800 (letter: Another word.); 790 (report: Earlier.),,,,,,,https://site.example/facts/#reached',
	);
});
