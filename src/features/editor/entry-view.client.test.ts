// @vitest-environment happy-dom
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { FormField } from '../../editing/form/form-field.ts';
import type { EntryAnswer, EntryToSave, TextToSave } from '../../editing/saving/messages.ts';
import { type Backend, RefusedError } from './backend.client.ts';
import { entryView } from './entry-view.client.ts';
import {
	SITE,
	sampleBackend,
	sampleEntry,
	sampleField,
	sampleFinding,
	TERMS,
	TOOLS,
} from './sample-form.client.ts';

interface Opened {
	collection?: typeof TOOLS;
	site?: typeof SITE;
	backend?: Partial<Backend>;
}

/** Shows an entry, saving to a service that keeps what it is sent and answers with it. */
function open(entry: EntryAnswer, { collection = TOOLS, site = SITE, backend = {} }: Opened = {}) {
	const saved: EntryToSave[] = [];
	const gone: string[] = [];
	const save = (given: EntryToSave): Promise<EntryAnswer> => {
		saved.push(given);
		return Promise.resolve({ ...entry, ...given, id: given.id || 'new', version: '2' });
	};
	const own = sampleBackend({ save, ...backend });
	const view = entryView(collection, entry, site, own, ({ id }) => gone.push(id));
	document.body.replaceChildren(view.element);
	return { ...view, saved, gone };
}

// This DOM loads no pages in frames, and complains each time: another element takes the place of the frame.
const create = document.createElement.bind(document);
vi.spyOn(document, 'createElement').mockImplementation((name: string) =>
	create(name === 'iframe' ? 'div' : name),
);

const settle = () => new Promise((done) => setTimeout(done));
const find = (selector: string) => document.querySelector(selector) as HTMLElement;
const status = () => find('.status').textContent;
const field = (key: string) => find(`[data-path='["${key}"]'] input`) as HTMLInputElement;
const area = () => find('textarea.body') as HTMLTextAreaElement;
const preview = () => find('.preview') as HTMLIFrameElement;

function press(words: string): Promise<unknown> {
	[...document.querySelectorAll('button')]
		.find(({ textContent }) => textContent === words)
		?.click();
	return settle();
}

function type(input: HTMLInputElement | HTMLTextAreaElement, words: string): void {
	input.value = words;
	input.dispatchEvent(new Event('input', { bubbles: true }));
}

afterEach(() => document.body.replaceChildren());

describe('an entry', () => {
	test('has its title, its form, its findings and its page', () => {
		const { isChanged } = open(sampleEntry());
		expect(find('h1').textContent).toBe('Wheel');
		expect(field('title').value).toBe('Wheel');
		expect(area().value).toBe('It turns.\n');
		expect(find('.panel').textContent).toBe('Nothing to correct');
		expect(preview().src).toBe('/tools/wheel/');
		expect([preview().hidden, preview().title]).toEqual([false, 'The page']);
		expect(isChanged()).toBe(false);
	});

	test.each([
		['facts', { statement: 'Beds' }, 'Beds'],
		['glossary', { term: 'Round' }, 'Round'],
		['tools', {}, 'The wheel'],
	] as const)('of %s is called %j', (name, fields, title) => {
		const collection = { ...TOOLS, name };
		open(sampleEntry({ collection: name, fields }), { collection });
		expect(find('h1').textContent).toBe(title);
	});

	test('that nothing gives a title has its id', () => {
		open(sampleEntry({ id: 'other', fields: {} }));
		expect(find('h1').textContent).toBe('other');
	});

	test('without a text of its own has fields alone', () => {
		const { saved } = open(sampleEntry({ collection: 'glossary', body: '' }), {
			collection: TERMS,
		});
		expect(area()).toBeNull();
		return press('Save').then(() => expect(saved[0]?.body).toBe(''));
	});

	test('has no page while its fields have errors, and says when it will', () => {
		open(sampleEntry({ address: undefined, findings: [sampleFinding()] }));
		expect(preview().hidden).toBe(true);
		expect(find('.panel').textContent).toContain(
			'The page is shown here once these fields are saved.',
		);
		open(sampleEntry({ address: undefined }));
		expect(find('.panel').textContent).toBe('Nothing to correct');
	});
});

describe('saving', () => {
	test('sends what the form says, with the version that was opened, and says that it is saved', async () => {
		const { saved, isChanged } = open(sampleEntry({ fields: { title: 'Wheel', colour: 'red' } }));
		type(field('title'), 'Ring');
		type(area(), 'It rings.\n');
		expect(isChanged()).toBe(true);
		await press('Save');
		expect(saved).toEqual([
			{
				collection: 'tools',
				id: 'wheel',
				version: '1',
				body: 'It rings.\n',
				fields: { colour: 'red', title: 'Ring', summary: '', notPublished: [] },
				data: [],
			},
		]);
		expect([status(), isChanged(), find('h1').textContent]).toEqual(['Saved.', false, 'Ring']);
		await press('Save');
		expect(saved[1]?.version).toBe('2');
	});

	test.each([
		[{ key: 's', ctrlKey: true }, 1],
		[{ key: 's', metaKey: true }, 1],
		[{ key: 's' }, 0],
		[{ key: 'a', ctrlKey: true }, 0],
	])('is what the keys %j ask for, or not', async (keys, times) => {
		const { saved } = open(sampleEntry());
		const event = new KeyboardEvent('keydown', { ...keys, bubbles: true, cancelable: true });
		field('title').dispatchEvent(event);
		await settle();
		expect(saved).toHaveLength(times);
		expect(event.defaultPrevented).toBe(times === 1);
	});

	test('is what Enter in a field asks for, and the page stays', async () => {
		const { saved } = open(sampleEntry());
		const event = new Event('submit', { cancelable: true });
		find('form').dispatchEvent(event);
		await settle();
		expect([saved.length, event.defaultPrevented]).toEqual([1, true]);
	});

	test('says that it is under way, and why it failed', async () => {
		const { isChanged } = open(sampleEntry(), {
			backend: { save: () => Promise.reject(new Error('The disk is full.')) },
		});
		type(field('title'), 'Ring');
		const done = press('Save');
		expect(status()).toBe('Saving …');
		await done;
		expect([status(), isChanged(), field('title').value]).toEqual([
			'The disk is full.',
			true,
			'Ring',
		]);
		open(sampleEntry(), { backend: { save: () => Promise.reject('Odd') } });
		await press('Save');
		expect(status()).toBe('Odd');
	});

	test('a new entry leads to its own page', async () => {
		const { saved, gone } = open(sampleEntry({ id: '', fields: {}, body: '', address: undefined }));
		expect(find('h1').textContent).toBe('New tool');
		expect(find('.panel h2').textContent).toBe('A new tool');
		expect(find('.panel').textContent).toContain('What teams use.');
		expect(find('.panel').textContent).toContain('a title is enough');
		type(field('title'), 'Bell');
		await press('Save');
		expect([saved[0]?.id, gone]).toEqual(['', ['new']]);
	});

	test('data of a measure go beside the fields', async () => {
		const item: FormField['value'] = {
			kind: 'group',
			fields: [sampleField('title'), sampleField('data', { kind: 'data' })],
		};
		const form = [sampleField('title'), sampleField('measures', { kind: 'list', item })];
		const fields = {
			title: 'Wheel',
			measures: [{ title: 'Noise' }, { title: 'Falls' }],
		};
		const { saved } = open(sampleEntry({ fields }), { collection: { ...TOOLS, form } });
		const data = document.querySelectorAll<HTMLTextAreaElement>('textarea.data')[1];
		if (data) type(data, 'date,value\n2026-01-05,9\n');
		await press('Save');
		expect(saved[0]?.data).toEqual([{ measure: 1, csv: expect.stringContaining('2026-01-05,9') }]);
		expect(saved[0]?.fields.measures).toEqual([
			{ title: 'Noise', data: undefined },
			{ title: 'Falls', data: undefined },
		]);
	});
});

describe('a finding that can be fixed', () => {
	const broken = sampleEntry({ findings: [sampleFinding({ isFixable: true })] });
	const fix = () => Promise.resolve(sampleEntry({ fields: { title: 'Fixed' }, version: '3' }));

	test('is fixed by the service, and the form shows the file', async () => {
		const { saved } = open(broken, { backend: { fix } });
		await press('Fix it');
		expect([status(), field('title').value, find('h1').textContent]).toEqual([
			'Fixed.',
			'Fixed',
			'Fixed',
		]);
		expect(find('.panel').textContent).toBe('Nothing to correct');
		expect(saved).toEqual([]);
	});

	test('waits until changes are saved, which it would lose', async () => {
		const fixed = vi.fn(fix);
		open(broken, { backend: { fix: fixed } });
		type(field('title'), 'Ring');
		await press('Fix it');
		expect(status()).toBe('Save your changes first.');
		expect(fixed).not.toHaveBeenCalled();
	});

	test('stays where the service refuses it', async () => {
		open(broken, { backend: { fix: () => Promise.reject(new Error('It changed.')) } });
		await press('Fix it');
		expect(status()).toBe('It changed.');
	});
});

describe('a file that changed elsewhere', () => {
	const current = sampleEntry({
		version: '9',
		fields: { title: 'Theirs', summary: 'New summary' },
		body: 'Their text.\n',
	});
	const saves: EntryToSave[] = [];
	const save = (given: EntryToSave) => {
		saves.push(given);
		return given.version === '9'
			? Promise.resolve({ ...current, ...given })
			: Promise.reject(new RefusedError({ refused: 'The file changed.', current }));
	};

	test('keeps both sets of changes: the author’s over those of the file', async () => {
		saves.length = 0;
		const { isChanged } = open(sampleEntry({ fields: { title: 'Wheel', summary: '' } }), {
			backend: { save },
		});
		type(field('title'), 'Mine');
		await press('Save');
		expect(status()).toBe('The file changed. Keep my changesUse the file as it is');
		await press('Keep my changes');
		expect([field('title').value, field('summary').value, area().value]).toEqual([
			'Mine',
			'New summary',
			'Their text.\n',
		]);
		expect([status(), isChanged()]).toEqual([
			'Your changes are in the form. Save to keep them.',
			true,
		]);
		await press('Save');
		expect(saves.at(-1)).toMatchObject({ version: '9', fields: { title: 'Mine' } });
		expect(status()).toBe('Saved.');
	});

	test('keeps the text that the author changed', async () => {
		open(sampleEntry(), { backend: { save } });
		type(area(), 'My text.\n');
		await press('Save');
		await press('Keep my changes');
		expect(area().value).toBe('My text.\n');
	});

	test('can be taken as it is', async () => {
		const { isChanged } = open(sampleEntry(), { backend: { save } });
		type(field('title'), 'Mine');
		await press('Save');
		await press('Use the file as it is');
		expect([field('title').value, area().value, isChanged()]).toEqual([
			'Theirs',
			'Their text.\n',
			false,
		]);
		expect(status()).toBe('The form shows what the file says now.');
	});
});

describe('a change that others review', () => {
	const site = {
		...SITE,
		review: { repository: 'owner/name', address: 'https://github.example/' },
	};

	test('opens a pull request when it is saved, and says so before', () => {
		open(sampleEntry({ findings: [sampleFinding()] }), { site });
		expect(find('.panel').textContent).toBe(
			'ReviewSaving opens a pull request: others look at the change before the site shows it.The page as it is published now',
		);
		expect(find('.panel a').getAttribute('href')).toBe('/tools/wheel/');
		expect(preview().hidden).toBe(true);
	});

	test('is in its pull request from then on', async () => {
		const proposal = { number: 7, address: 'https://github.example/pull/7' };
		open(sampleEntry({ address: undefined }), {
			site,
			backend: { save: () => Promise.resolve(sampleEntry({ proposal, address: undefined })) },
		});
		expect(find('.panel').querySelectorAll('a')).toHaveLength(0);
		await press('Save');
		expect(status()).toBe('Saved in pull request 7.');
		expect(find('.panel a').getAttribute('href')).toBe('https://github.example/pull/7');
		expect(find('.panel a').getAttribute('rel')).toBe('noopener');
		expect(find('.panel').textContent).toMatch(
			/^ReviewYour change is in pull request 7\. Its check /,
		);
	});

	test('of a new entry says both what it is and what becomes of it', () => {
		open(sampleEntry({ id: '', address: undefined }), { site });
		expect([...document.querySelectorAll('.panel h2')].map((each) => each.textContent)).toEqual([
			'A new tool',
			'Review',
		]);
	});
});

describe('a field that no source gives', () => {
	const names = ['summary', 'effort', 'title'];
	const choices = names.map((value) => ({ value, label: value, description: undefined }));
	const form = [
		sampleField('title'),
		sampleField('effort'),
		sampleField('cost'),
		sampleField('note', undefined, { required: false }),
		sampleField('notPublished', {
			kind: 'list',
			item: { kind: 'choice', choices, listedAt: undefined },
		}),
	];
	const show = (fields: Record<string, unknown>) =>
		open(sampleEntry({ fields }), { collection: { ...TOOLS, form } });
	const ticks = () =>
		[...document.querySelectorAll<HTMLInputElement>('.not-published input')].map((tick) => ({
			tick,
			path: tick.closest('[data-path]')?.getAttribute('data-path'),
		}));

	test('can be named so where sources may not give it, but not what its author knows', () => {
		show({});
		expect(ticks().map(({ path }) => path)).toEqual(['["effort"]']);
		expect(document.querySelector('[data-path=\'["notPublished"]\']')).toBeNull();
		expect(find('.not-published').textContent).toBe(' No source gives this');
	});

	test('has no value then, and comes back when the tick is taken off', async () => {
		const { saved } = show({ title: 'Wheel', effort: 'low' });
		const [{ tick } = { tick: undefined }] = ticks();
		const change = (isTicked: boolean) => {
			if (!tick) return;
			tick.checked = isTicked;
			tick.dispatchEvent(new Event('change'));
		};
		expect(field('effort').hidden).toBe(false);
		change(true);
		expect(field('effort').hidden).toBe(true);
		await press('Save');
		expect(saved[0]?.fields).toEqual({
			title: 'Wheel',
			cost: '',
			note: '',
			notPublished: ['effort'],
		});
	});

	test('that the file names so is ticked, whatever it is, and others that it names stay', async () => {
		const { saved } = show({ title: 'Wheel', notPublished: ['cost', 'elsewhere', 7, 'effort'] });
		expect(ticks().map(({ path, tick }) => [path, tick.checked])).toEqual([
			['["effort"]', true],
			['["cost"]', true],
		]);
		expect(field('cost').hidden).toBe(true);
		const [effort] = ticks();
		if (effort) effort.tick.checked = false;
		await press('Save');
		expect(saved[0]?.fields).toEqual({
			title: 'Wheel',
			effort: '',
			note: '',
			notPublished: ['cost', 'elsewhere', 7],
		});
	});
});

describe('a file that can’t be read as an entry', () => {
	const findings = [
		sampleFinding({ line: 3, message: 'Unexpected `[`', hint: 'Close it' }),
		sampleFinding({ line: 5, message: 'Unexpected tab' }),
	];
	const broken = sampleEntry({ text: 'term: [\n', findings });

	test('is shown as its text, with why', () => {
		const { isChanged } = open(broken);
		expect(find('h1').textContent).toBe('tools/wheel.mdx');
		expect([...document.querySelectorAll('.error')].map((each) => each.textContent)).toEqual([
			'Line 3: Unexpected `[`. Close it',
			'Line 5: Unexpected tab',
		]);
		expect(document.getElementById(area().getAttribute('aria-labelledby') ?? '')).toBe(find('h1'));
		expect(isChanged()).toBe(false);
		area().value = 'term: A\n';
		expect(isChanged()).toBe(true);
	});

	test('is saved as text, and opened as an entry then', async () => {
		const saved: TextToSave[] = [];
		const { gone } = open(broken, {
			backend: {
				saveText: (text) => {
					saved.push(text);
					return Promise.resolve(sampleEntry());
				},
			},
		});
		area().value = 'term: A\n';
		await press('Save');
		expect(saved).toEqual([{ collection: 'tools', id: 'wheel', version: '1', text: 'term: A\n' }]);
		expect(gone).toEqual(['wheel']);
	});

	test.each([
		[new Error('The file changed.'), 'The file changed.'],
		['Odd', 'Odd'],
	])('says why it was not saved', async (why, words) => {
		open(broken, { backend: { saveText: () => Promise.reject(why) } });
		await press('Save');
		expect(status()).toBe(words);
	});
});
