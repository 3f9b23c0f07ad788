import { expect, test } from 'vitest';
import { findSpeakers } from './speakers.ts';

const found = (text: string) => findSpeakers(text).map(({ start, end }) => text.slice(start, end));

test.each([
	['“I was heard”, said Amina, 34.', ['Amina, 34']],
	['“I was heard,” said Amina.', ['Amina']],
	['It was hard, says Mary-Jane', ['Mary-Jane']],
	['“It helped”, added O’Brien.', ['O’Brien']],
	['My name is Sam and I work nights.', ['Sam']],
	['A patient called Sam began it.', ['Sam']],
	['Her sister, named Zoe, came.', ['Zoe']],
	['Amina Khan, 34, began it.', ['Amina Khan, 34']],
	['Amina, aged 34, began it.', ['Amina, aged 34']],
	['A 34-year-old spoke.', ['34-year-old']],
	['She was 34 years old.', ['34 years old']],
	['Detained at the age of 19, she wrote.', ['at the age of 19']],
	['I am 34, and I was heard.', ['I am 34']],
	['I’m 34.', ['I’m 34']],
])('the speaker in %j is %j', (text, expected) => {
	expect(found(text)).toEqual(expected);
});

test.each([
	'“I was heard”, said The Matron.',
	'It was hard, said Nurse and carer alike.',
	'In May, 34 people came.',
	'People aged 65 and over came.',
	'Patients aged 18 told us.',
	'A method called Safewards helped.',
	'Children aged 5 to 9 came.',
	'The 2-year-olds played.',
	'I am 2 weeks into it.',
	'I was heard, she said.',
	'On 12 May, 2025.',
	'She led ward 34.',
])('nobody is named in %j', (text) => {
	expect(found(text)).toEqual([]);
});
