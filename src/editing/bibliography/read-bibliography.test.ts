import { expect, test } from 'vitest';
import { parseLibrary } from '../../validator/run/check.ts';
import { libraryTitles } from '../values/titles.ts';
import { readBibliography } from './read-bibliography.ts';

const read = (text: string, name: string) => {
	const { entries, problems } = readBibliography(text, name, libraryTitles(parseLibrary({})));
	return { entries: entries.map(({ id, fields }) => ({ id, ...fields })), problems };
};

const RIS = `TY  - JOUR
AU  - Smith, Jane
AU  - Jones, Bob
TI  - Care planning & involvement: a review
JO  - Journal of Wards
PY  - 2018/03/12
DO  - 10.1000/182
ER  -

TY  - RPRT
TI  - Annual report
PB  - Island Board
PY  - 2024
UR  - https://example.org/report
ER  -
`;

test('RIS gives sources with authors, dates and addresses', () => {
	expect(read(RIS, 'list.ris')).toEqual({
		entries: [
			{
				id: 'care-planning-and-involvement-a-review',
				title: 'Care planning & involvement: a review',
				publisher: 'Journal of Wards',
				author: 'Jane Smith, Bob Jones',
				kind: 'research',
				url: 'https://doi.org/10.1000/182',
				published: '2018-03-12',
			},
			{
				id: 'annual-report',
				title: 'Annual report',
				publisher: 'Island Board',
				kind: 'report',
				url: 'https://example.org/report',
				published: 2024,
			},
		],
		problems: [],
	});
});

test('BibTeX gives letters for its commands', () => {
	const text = `@article{a, title={The {\\'E}tat of care}, author={M{\\"u}ller, Jo}, year=2020, month=may}`;
	expect(read(text, 'list.bib').entries).toMatchObject([
		{
			id: 'the-etat-of-care',
			title: 'The État of care',
			author: 'Jo Müller',
			published: '2020-05',
		},
	]);
});

test('a list that can’t be read, or has no source, is reported in a line', () => {
	expect(read('@article{', 'list.bib').problems).toEqual([
		{
			at: 'list.bib',
			severity: 'error',
			message: expect.stringMatching(/^The list of sources can’t be read: .+$/),
		},
	]);
	expect(read('Hello', 'list.ris').problems.map(({ message }) => message)).toEqual([
		'Expected at least one source',
	]);
});
