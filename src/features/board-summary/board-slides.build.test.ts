import { parseXml } from '@rgrove/parse-xml';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test, vi } from 'vitest';
import { boardSlides } from './board-slides.build.ts';
import type { BoardSummary } from './board-summary.ts';

const summary: BoardSummary = {
	title: 'Felt on doors',
	idea: ['Felt on the frames of doors.'],
	figures: [
		{ value: '75%', counts: 'Patients who slept.', base: '9 out of 12.', source: 'Source: A.' },
	],
	evidence: 'Evidence 3 of 5: Result published with its numbers.',
	limits: ['One ward & one month.'],
	ask: ['Let one ward try it.'],
	checked: undefined,
};
const frame = { site: 'Quiet nights', page: 'https://quiet.org/felt/', day: '2026-01-02' };

/** The words of each slide, in order. */
async function words(slides: BoardSummary): Promise<string[]> {
	const files = unzipSync(await boardSlides(slides, frame));
	return [1, 2, 3, 4].map((number) => {
		const xml = strFromU8(files[`ppt/slides/slide${number}.xml`] ?? new Uint8Array());
		return [...xml.matchAll(/<a:t>([^<]*)/g)].map(([, text]) => text).join(' ');
	});
}

test('four slides say the idea, the figure with its base, the limits and what is asked', async () => {
	const [idea, figures, limits, ask] = await words(summary);
	expect(idea).toContain('Felt on doors Felt on the frames of doors.');
	expect(figures).toContain('75% Patients who slept. 9 out of 12. Source: A.');
	expect(limits).toContain('What are the limits? One ward &amp; one month.');
	expect(ask).toContain('What do we ask of the board? Let one ward try it.');
});

test('an idea without a figure says so', async () => {
	const [, figures] = await words({ ...summary, figures: [] });
	expect(figures).toContain('No result with a figure is published. Evidence 3 of 5');
});

test('the same summary gives the same bytes at another time', async () => {
	const first = await boardSlides(summary, frame);
	vi.useFakeTimers({ now: new Date('2031-05-06'), toFake: ['Date'] });
	vi.resetModules();
	const later = await import('./board-slides.build.ts');
	const second = await later.boardSlides(summary, frame);
	vi.useRealTimers();
	expect(Buffer.from(second).equals(Buffer.from(first))).toBe(true);
});

test('ideas with as many lines have nothing of each other’s words', async () => {
	await words(summary);
	const [idea, figures] = await words({
		...summary,
		title: 'Quiet hour',
		idea: ['Lights low at nine.'],
		figures: [{ value: '3', counts: 'Wards.', base: undefined, source: 'Source: B.' }],
	});
	expect(idea).toContain('Quiet hour Lights low at nine.');
	expect(figures).toContain('3 Wards. Source: B.');
	expect([idea, figures].join()).not.toMatch(/Felt|Patients/);
});

test('every file of the slides is valid XML, whatever characters texts have', async () => {
	const odd = 'Rest & "sleep" <soon>, it’s \'ours\' $& 😀';
	const lines = [odd, 'one\ntwo', ''];
	const slides = await boardSlides(
		{ ...summary, title: odd, idea: lines, limits: lines },
		{ site: odd, page: 'https://quiet.org/?felt&door=1', day: '2026-01-02' },
	);
	const files = Object.entries(unzipSync(slides)).filter(([name]) => !name.endsWith('/'));
	expect(files).toHaveLength(32);
	const texts = files.map(([, bytes]) => parseXml(strFromU8(bytes)).text);
	expect(texts.join(' ')).toContain(odd);
});
