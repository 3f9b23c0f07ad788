import { expect, test } from 'vitest';
import { buildChart } from '../chart.ts';
import { monthly, times } from '../monthly.ts';
import { ASSURANCE_WORDS, VARIATION_WORDS } from './icons.ts';

const icons = (engine: 'run' | 'xmr', direction: 'increase' | 'decrease') => {
	const rows = monthly('2023-01', [...times(6, 10, 12), 40]);
	return buildChart({ title: 'Site A', rows, engine, direction, target: 60 });
};

test('the icons of an XmR chart are given by name and in words', () => {
	const { variation, assurance } = icons('xmr', 'increase');
	expect([variation, assurance]).toEqual(['improvement_high', 'consistent_fail']);
	expect(variation && VARIATION_WORDS[variation]).toBe('Improvement: the last point is high');
	expect(assurance && ASSURANCE_WORDS[assurance]).toBe('The target will be missed');
	const worse = icons('xmr', 'decrease');
	expect(worse.variation && VARIATION_WORDS[worse.variation]).toBe(
		'Concern: the last point is high',
	);
	expect(worse.assurance && ASSURANCE_WORDS[worse.assurance]).toBe('The target will be met');
});

test('a run chart has no icons', () => {
	expect(icons('run', 'increase')).toMatchObject({ variation: undefined, assurance: undefined });
});
