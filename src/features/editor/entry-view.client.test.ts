// @vitest-environment happy-dom
import { afterEach, describe, expect, test, vi } from 'vitest';
import { area, field, find, open, press, preview, status, type } from './sample-entry.client.ts';
import { SITE, sampleEntry, sampleFinding, TERMS, TOOLS } from './sample-form.client.ts';

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
		expect(document.querySelector('textarea.body')).toBeNull();
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
