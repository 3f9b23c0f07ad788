import { expect, test } from 'vitest';
import type { Item } from '../../../graph/item.ts';
import { ids, sampleModel } from '../../../graph/sample.ts';
import {
	type Theme,
	voicesBeside,
	voicesByTheme,
	voicesHeading,
	voicesOn,
	voicesThere,
} from './voice-themes.ts';

const mentioned = (...voices: string[]) => voices.map((id) => ({ collection: 'voices', id }));

const model = sampleModel({
	drivers: {
		listen: { title: 'Listen', mentions: mentioned('nurse') },
		ask: { title: 'Ask' },
		wait: { title: 'Wait' },
	},
	guides: { meet: { title: 'Meet', mentions: mentioned('gone') } },
	'change-ideas': {
		form: { title: 'Form', drivers: ['listen', 'ask'], mentions: mentioned('matron') },
		chart: { title: 'Chart', drivers: ['wait'] },
	},
	voices: {
		carer: { title: 'C', bearsOn: { drivers: ['ask'] } },
		doctor: { title: 'D', bearsOn: { drivers: ['ask', 'listen'], guides: ['meet'] } },
		matron: { title: 'M', bearsOn: { drivers: ['ask'], 'change-ideas': ['form'] } },
		nurse: { title: 'N', bearsOn: { drivers: ['listen'] } },
	},
});

function theme<C extends 'drivers' | 'guides' | 'change-ideas'>(
	collection: C,
	id: string,
): Item<C> {
	const found = model.item(collection, id);
	if (!found) throw new Error(`Expected ${collection}/${id}`);
	return found;
}

test('a voice belongs to pages that include it and to pages that it names, once to each', () => {
	expect(ids(voicesOn(theme('drivers', 'listen'), model))).toEqual(['nurse', 'doctor']);
	expect(ids(voicesOn(theme('change-ideas', 'form'), model))).toEqual(['matron']);
});

test('a page lists the voices that its text does not include', () => {
	expect(ids(voicesBeside(theme('drivers', 'listen'), model))).toEqual(['doctor']);
	expect(ids(voicesBeside(theme('change-ideas', 'form'), model))).toEqual([]);
});

test('what people said where an idea was tried is shown once, and not if the text of the idea includes it', () => {
	const tried = sampleModel({
		sites: { a: { title: 'Site A' }, b: { title: 'Site B' } },
		'change-ideas': {
			form: {
				adoptions: [{ site: 'a' }, { site: 'b' }, { site: 'a' }],
				mentions: mentioned('nurse'),
			},
		},
		voices: { nurse: { site: 'a' }, matron: { site: 'a' }, doctor: { site: 'b' }, carer: {} },
	});
	const [form] = tried.items('change-ideas');
	if (!form) throw new Error('Expected the idea');
	expect(ids(voicesThere(form, tried))).toEqual(['matron', 'doctor']);
});

test('themes are the drivers, steps and ideas of voices, without those whose voice was withdrawn', () => {
	expect(
		voicesByTheme(model).map(
			({ theme: { collection, id }, voices }: { theme: Theme; voices: readonly Item[] }) => [
				`${collection}/${id}`,
				...ids(voices),
			],
		),
	).toEqual([
		['drivers/ask', 'carer', 'doctor', 'matron'],
		['drivers/listen', 'nurse', 'doctor'],
		['guides/meet', 'doctor'],
		['change-ideas/form', 'matron'],
	]);
});

test('the voices listed after a text that includes some are called others', () => {
	expect(voicesHeading(theme('drivers', 'listen'))).toBe('What else did people say?');
	expect(voicesHeading(theme('drivers', 'ask'))).toBe('What did people say about it?');
	expect(voicesHeading({ mentions: [{ collection: 'facts', id: 'staff' }] })).toBe(
		'What did people say about it?',
	);
});
