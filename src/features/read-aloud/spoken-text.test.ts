import { describe, expect, test } from 'vitest';
import { splitSentences, voiceFor } from './spoken-text.ts';

const voice = (lang: string, more: { localService?: boolean; default?: boolean } = {}) => ({
	lang,
	localService: true,
	default: false,
	...more,
});

describe('the voice', () => {
	test('is one of the same country, before the browser’s default', () => {
		const british = voice('en-GB');
		expect(voiceFor([voice('en-US', { default: true }), british], 'en-GB')).toBe(british);
	});

	test('is the browser’s default, among equals', () => {
		const usual = voice('en-GB', { default: true });
		expect(voiceFor([voice('en-GB'), usual], 'en-GB')).toBe(usual);
	});

	test('may be of another country if there is no closer one', () => {
		const american = voice('en_US');
		expect(voiceFor([voice('cy-GB'), american], 'en-GB')).toBe(american);
	});

	test('is never a remote one, nor of another language', () => {
		expect(
			voiceFor([voice('en-GB', { localService: false }), voice('fr-FR')], 'en-GB'),
		).toBeUndefined();
	});
});

describe('sentences', () => {
	test('are spoken one by one, without the line breaks of the page', () => {
		expect(splitSentences('Staff met.\n\tThey  talked. What next?', 'en-GB')).toEqual([
			'Staff met.',
			'They talked.',
			'What next?',
		]);
	});

	test('without a letter or a number are not spoken', () => {
		expect(splitSentences(' · ', 'en-GB')).toEqual([]);
	});
});
