import { expect, test } from 'vitest';
import { AnsweredReader } from './answered-reader.ts';

const TODAY = '2026-06-15';
const TEXT = 'Month,A,B\n01/04/2024,5,7\n01/05/2024,6,8';

const firstOf = (reader: AnsweredReader, text: string) => reader.read(text, TODAY)?.rows[0];

test('answers hold while values change, and end with other columns', () => {
	const reader = new AnsweredReader();
	expect(firstOf(reader, TEXT)).toMatchObject({ date: '2024-04-01', value: 5 });
	reader.answer({ dateOrder: 'month-first' });
	reader.answer({ roles: ['date', 'other', 'value'] });
	expect(firstOf(reader, TEXT)).toMatchObject({ date: '2024-01-04', value: 7 });
	expect(firstOf(reader, TEXT.replace('7', '9'))).toMatchObject({ date: '2024-01-04', value: 9 });
	expect(firstOf(reader, TEXT.replace('B', 'C'))).toMatchObject({ date: '2024-04-01', value: 5 });
	expect(reader.answers).toEqual({});
});

test('a chart that is opened brings its answers', () => {
	const reader = new AnsweredReader();
	reader.begin(TEXT, { dateOrder: 'month-first' }, TODAY);
	expect(firstOf(reader, TEXT)).toMatchObject({ date: '2024-01-04' });
});

test('without text there is nothing to read', () => {
	expect(new AnsweredReader().read(' \n', TODAY)).toBeUndefined();
});
