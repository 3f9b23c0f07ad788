import { expect, test } from 'vitest';
import { downloadName } from './download-name.ts';

test.each([
	['./plan-for-the-day.csv', 'Plan for the day'],
	['/sheets/one_test.TXT', 'One test'],
	['./QI.v2.zip', 'QI.v2'],
])('a file’s name is shown as words: %s', (file, words) => {
	expect(downloadName(file)).toBe(words);
});
