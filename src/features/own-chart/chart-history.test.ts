import { expect, test } from 'vitest';
import { ChartHistory } from './chart-history.ts';

const chart = (data: string) => ({ data, reading: {}, controls: {}, isIllustrative: false });

test('changes are taken back one by one, the last first', () => {
	const history = new ChartHistory();
	expect(history.isEmpty).toBe(true);
	history.keep(chart('a'));
	history.keep(chart('b'));
	expect(history.takeBack()?.data).toBe('b');
	expect(history.takeBack()?.data).toBe('a');
	expect(history.takeBack()).toBeUndefined();
	expect(history.isEmpty).toBe(true);
});

test('letters typed one after the other are one change, until something else is changed', () => {
	const history = new ChartHistory();
	history.keepBeforeTyping(() => chart('before'));
	history.keepBeforeTyping(() => chart('b'));
	history.keep(chart('before a cell was corrected'));
	history.keepBeforeTyping(() => chart('before more letters'));
	expect(history.takeBack()?.data).toBe('before more letters');
	expect(history.takeBack()?.data).toBe('before a cell was corrected');
	expect(history.takeBack()?.data).toBe('before');
});

test('the oldest of very many changes are forgotten', () => {
	const history = new ChartHistory();
	for (let each = 1; each <= 60; each += 1) history.keep(chart(String(each)));
	let oldest: string | undefined;
	for (let back = history.takeBack(); back; back = history.takeBack()) oldest = back.data;
	expect(oldest).toBe('11');
});
