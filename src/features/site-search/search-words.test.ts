import { expect, test } from 'vitest';
import { sampleModel } from '../../graph/sample.ts';
import { searchWordsOf } from './search-words.ts';

const model = sampleModel({
	glossary: {
		expert: { term: 'Expert by experience', synonyms: ['EbE', 'peer worker'] },
		round: { term: 'Ward round', synonyms: ['ward meeting'], searchWords: ['seeing the doctor'] },
		act: { term: 'Act', synonyms: ['law'] },
	},
	tools: {
		form: { title: 'A form for the ward round', summary: 'Staff used it.' },
		meeting: { title: 'Better Ward-Meetings', summary: 'What a WARD MEETING is for.' },
		talk: { title: 'A talk', mentions: [{ collection: 'glossary', id: 'expert' }] },
		doctor: { title: 'Seeing the doctor' },
		active: { title: 'Active wards go round' },
	},
});
const wordsOf = (id: string) => {
	const item = model.item('tools', id);
	return item && searchWordsOf(item, model);
};

test('a page whose title has a term is found by the term’s other names', () => {
	expect(wordsOf('form')).toEqual(['Ward round', 'ward meeting', 'seeing the doctor']);
});

test('a synonym in the summary, however it is written, brings the term', () => {
	expect(wordsOf('meeting')).toEqual(['Ward round', 'ward meeting', 'seeing the doctor']);
});

test('a page that explains a term is found by its other names', () => {
	expect(wordsOf('talk')).toEqual(['Expert by experience', 'EbE', 'peer worker']);
});

test('a part of a word is no word', () => {
	expect(wordsOf('active')).toEqual([]);
});

test('a page that holds a word people type for a term is no page about the term', () => {
	expect(wordsOf('doctor')).toEqual([]);
});
