import { expect, test } from 'vitest';
import { ids, sampleModel } from '../../../graph/sample.ts';
import { organisationsByKind } from './organisation-groups.ts';

test('organisations are listed by kind, those whose kind is not published last, and no kind is empty', () => {
	const model = sampleModel({
		organisations: {
			unknown: { title: 'A' },
			board: { title: 'B', kind: 'commissioner' },
			second: { title: 'D', kind: 'trust' },
			first: { title: 'C', kind: 'trust' },
			charity: { title: 'E', kind: 'partner' },
			company: { title: 'F', kind: 'independent-provider' },
		},
	});
	const groups = (organisations = model.items('organisations')) =>
		organisationsByKind(organisations).map(({ heading: { depth, slug, text }, organisations }) => [
			`${depth} #${slug} ${text}`,
			...ids(organisations),
		]);
	expect(groups()).toEqual([
		['2 #organisations-trust NHS trusts', 'first', 'second'],
		['2 #organisations-independent-provider Independent providers', 'company'],
		['2 #organisations-partner Partners', 'charity'],
		['2 #organisations-commissioner Commissioners', 'board'],
		['2 #organisations-unknown Organisations whose kind is not published', 'unknown'],
	]);
	expect(groups(model.items('organisations').filter(({ id }) => id === 'charity'))).toEqual([
		['2 #organisations-partner Partners', 'charity'],
	]);
});
