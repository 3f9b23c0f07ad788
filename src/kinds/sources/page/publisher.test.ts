import { expect, test } from 'vitest';
import { sampleModel } from '../../../graph/sample.ts';
import { findPublisher } from './publisher.ts';

const model = sampleModel({
	organisations: { trust: { title: 'Trust A' } },
	sources: { one: { publisher: 'trust' }, two: { publisher: 'A newspaper' }, three: {} },
});
const publisherName = (id: string) => {
	const source = model.item('sources', id);
	return source && findPublisher(source, model).name;
};

test('a publisher is shown by the title of its organisation, else as written, else as not known', () => {
	expect(['one', 'two', 'three'].map(publisherName)).toEqual([
		'Trust A',
		'A newspaper',
		'Publisher not known',
	]);
});
