// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from 'vitest';
import { bodyControl } from './body-control.client.ts';
import { SITE, sampleBackend, sampleEntry } from './sample-form.client.ts';

let said: string[] = [];
let changes = 0;

function open(body: string, more: Parameters<typeof sampleEntry>[0] = {}, picture = pictureName) {
	const entry = sampleEntry({ body, ...more });
	const backend = sampleBackend({ picture });
	const control = bodyControl({ entry, site: SITE, backend }, (words) => said.push(words));
	document.body.replaceChildren(control.element);
	return control;
}

const pictureName = (_: unknown, file: File, words: string) =>
	Promise.resolve(`./${words.toLowerCase()}-${file.name}`);

const area = () => document.querySelector('textarea.body') as HTMLTextAreaElement;
const menu = () => document.querySelector('[aria-label=Insert]') as HTMLSelectElement;
const form = () => document.querySelector('.component-form') as HTMLElement;
const press = (words: string, within: Element = document.body) =>
	[...within.querySelectorAll('button')].find(({ textContent }) => textContent === words)?.click();
const labels = () => [...form().querySelectorAll('.label')].map(({ textContent }) => textContent);

function choose(component: string): void {
	menu().value = component;
	menu().dispatchEvent(new Event('change'));
}

function fill(number: number, value: string): void {
	const field = form().querySelectorAll('input, select')[number] as HTMLInputElement;
	field.value = value;
}

beforeEach(() => {
	said = [];
	changes = 0;
});
document.addEventListener('input', () => {
	changes += 1;
});

describe('the toolbar', () => {
	test.each([
		['Bold', 'A **loud** bell'],
		['Emphasis', 'A *loud* bell'],
		['Link', 'A [loud](/) bell'],
	])('%s goes round what is selected, which is a change', (button, text) => {
		const { read } = open('A loud bell');
		area().setSelectionRange(2, 6);
		press(button);
		expect(read()).toBe(text);
		expect(document.activeElement).toBe(area());
		expect(changes).toBe(1);
	});

	test('marks the whole of each line that is touched', () => {
		const { read } = open('One\nTwo\nThree\nFour');
		area().setSelectionRange(5, 9);
		press('List');
		expect(read()).toBe('One\n- Two\n- Three\nFour');
		open('Rest');
		area().setSelectionRange(2, 2);
		press('Heading');
		expect(area().value).toBe('## Rest');
	});

	test('is a group beside the text, which has its name', () => {
		open('');
		expect(document.querySelector('.toolbar')?.getAttribute('aria-label')).toBe('Formatting');
		const heading = document.getElementById(area().getAttribute('aria-labelledby') ?? '');
		expect(heading?.textContent).toBe('Text of the page');
		expect(document.querySelector('section')?.getAttribute('data-path')).toBe('[]');
	});
});

describe('a component', () => {
	const names = () => [...menu().options].map(({ value }) => value);

	test('is one that a text of the collection may have, called what authors call it', () => {
		open('');
		expect(menu().options[0]?.textContent).toBe('Insert …');
		expect(names()).toContain('Callout');
		expect(names()).not.toContain('Lines');
		expect([...menu().options].map(({ textContent }) => textContent)).toContain(
			'Fact: a figure with its source',
		);
		open('', { collection: 'sheets' });
		expect(names()).toContain('Lines');
	});

	test('is put in at the cursor with what was filled in, and its form goes', () => {
		const { read } = open('Before after');
		area().setSelectionRange(7, 7);
		choose('Term');
		expect(menu().value).toBe('');
		expect(form().querySelector('h3')?.textContent).toBe('Term of the glossary');
		expect(labels()).toEqual(['Which']);
		expect(document.activeElement).toBe(form().querySelector('select'));
		expect([...form().querySelectorAll('option')].map(({ textContent }) => textContent)).toEqual([
			'',
			'Ward',
		]);
		fill(0, 'ward');
		press('Insert');
		expect(read()).toBe('Before <Term id="ward">words</Term>after');
		expect(form().childElementCount).toBe(0);
	});

	test('that is cancelled leaves the text as it was', () => {
		const { read } = open('A loud bell');
		area().setSelectionRange(2, 6);
		choose('Callout');
		press('Cancel');
		expect([read(), changes]).toEqual(['A loud bell', 0]);
		expect([form().childElementCount, document.activeElement]).toEqual([0, area()]);
	});

	test('has quotation marks written so that they do not end its value, and empty values left out', () => {
		const { read } = open('');
		choose('Callout');
		expect(labels()).toEqual(['Kind', 'Title']);
		expect([...form().querySelectorAll('option')].map(({ value }) => value)).toContain('caution');
		fill(1, 'A “b” "c"');
		press('Insert');
		expect(read()).toBe('<Callout title="A “b” &quot;c&quot;">\n\nText\n\n</Callout>');
	});

	test.each([
		['DriverDiagram', '<DriverDiagram />'],
		['Steps', '<Steps>\n\n- one\n- two\n\n</Steps>'],
		['CardGrid', '<CardGrid>\n\n</CardGrid>'],
	])('%s is put in with an example of its text, if it has one', (name, text) => {
		const { read } = open('');
		choose(name);
		press('Insert');
		expect(read()).toBe(text);
	});

	test('has a number in braces', () => {
		const { read } = open('', { collection: 'sheets' });
		choose('Lines');
		expect(labels()).toEqual(['How many']);
		fill(0, '5');
		press('Insert');
		expect(read()).toBe('<Lines count={5} />');
	});

	test('of a measure offers those of the entry, or a field to write in where there are none', () => {
		const { read } = open('', { fields: { measures: [{ id: 'noise', title: 'Noise' }, 'odd'] } });
		choose('RunChart');
		expect(
			[...form().querySelectorAll('option')]
				.slice(0, 2)
				.map((o) => [o.value, o.label || o.textContent]),
		).toEqual([
			['', ''],
			['noise', 'Noise'],
		]);
		fill(0, 'noise');
		press('Insert');
		expect(read()).toContain('<RunChart measure="noise"');
		open('');
		choose('RunChart');
		expect(form().querySelector('input')).not.toBeNull();
	});

	test('“Insert …” itself puts nothing in', () => {
		open('Text');
		choose('');
		expect(form().childElementCount).toBe(0);
	});
});

describe('a picture', () => {
	const give = (file: File | undefined, words: string) => {
		choose('Picture');
		const input = form().querySelector('[type=file]') as HTMLInputElement;
		Object.defineProperty(input, 'files', { value: file ? [file] : [] });
		(form().querySelector('[type=text]') as HTMLInputElement).value = words;
		press('Insert', form());
	};
	const settle = () => new Promise((done) => setTimeout(done));
	const BELL = new File(['x'], 'bell.png');

	test('is kept beside the entry, and put in with what it shows', async () => {
		const { read } = open('');
		give(BELL, ' A [loud] bell ');
		await settle();
		expect(read()).toBe('![A  loud  bell](./a  loud  bell-bell.png)');
		expect(said).toEqual(['The picture is in the text. Save the page, too.']);
		expect(form().childElementCount).toBe(0);
	});

	test('needs a file and words for people who can’t see it', async () => {
		const { read } = open('');
		give(undefined, 'A bell');
		expect(said).toEqual(['Choose a picture first.']);
		give(BELL, '  ');
		expect(said.at(-1)).toBe('Say what the picture shows, for people who can’t see it.');
		expect(document.activeElement).toBe(form().querySelector('[type=text]'));
		await settle();
		expect(read()).toBe('');
	});

	test.each([
		[new Error('The file is too large.'), 'The file is too large.'],
		['Odd', 'Odd'],
	])('that can’t be kept is refused with why, and its form stays', async (why, words) => {
		open('', {}, () => Promise.reject(why));
		give(BELL, 'A bell');
		await settle();
		expect(said).toEqual([words]);
		expect(form().childElementCount).toBe(1);
		press('Cancel', form());
		expect(form().childElementCount).toBe(0);
	});

	test('has fields with their names, for pictures alone', () => {
		open('');
		choose('Picture');
		const [file, words] = form().querySelectorAll('input');
		expect(
			[...form().querySelectorAll('label')].map((label) => [
				label.getAttribute('for'),
				label.textContent,
			]),
		).toEqual([
			[file?.id, 'File'],
			[words?.id, 'What it shows'],
		]);
		expect([file?.type, file?.accept, words?.type, words?.required]).toEqual([
			'file',
			'image/*',
			'text',
			true,
		]);
		expect(
			document.getElementById(words?.getAttribute('aria-describedby') ?? '')?.textContent,
		).toBe('Read out to people who can’t see it.');
	});
});
