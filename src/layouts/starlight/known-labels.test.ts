import { expect, test } from 'vitest';
import { knownLabels } from './known-labels.ts';

test('a label is looked up once, unless it depends on more than its name', () => {
	const asked: unknown[][] = [];
	const translate = (...question: [string, number?]) => {
		asked.push(question);
		return question.join(' ');
	};
	const t = knownLabels(Object.assign(translate, { dir: () => 'ltr' }));
	expect([t('next'), t('next'), t('pages', 1), t('pages', 2)]).toEqual([
		'next',
		'next',
		'pages 1',
		'pages 2',
	]);
	expect(asked).toEqual([['next'], ['pages', 1], ['pages', 2]]);
	expect(t.dir()).toBe('ltr');
});
