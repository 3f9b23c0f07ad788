import { expect, test } from 'vitest';
import { isLanguageTag, textDirection } from './language.ts';

test('a language tag has two or three letters, optionally with a script or region', () => {
	for (const tag of ['ur', 'cy', 'zh-Hant', 'pa-Arab-PK', 'rom'])
		expect(isLanguageTag(tag)).toBe(true);
	for (const tag of ['Urdu', '', 'u', 'en_GB', 'en-', 'ur"'])
		expect(isLanguageTag(tag)).toBe(false);
});

test('Arabic, Urdu and Hebrew are written from right to left, Panjabi by its script', () => {
	expect(['ar', 'ur', 'he', 'fa', 'ps', 'pa-Arab'].map(textDirection)).toEqual(
		Array(6).fill('rtl'),
	);
	expect(['en', 'cy', 'so', 'pa', 'zh', 'Urdu'].map(textDirection)).toEqual(Array(6).fill('ltr'));
});
