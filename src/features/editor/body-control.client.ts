import { isRecord, rawList } from '../../schema/raw.ts';
import {
	BODY_COMPONENTS,
	type BodyAttribute,
	type BodyComponent,
} from '../body/body-components.ts';
import type { Control, FormContext } from './control.client.ts';
import { make, makeButton, newId } from './make.client.ts';
import { pictureForm } from './picture-form.client.ts';
import { choiceControl, referenceOptions, textControl } from './value-controls.client.ts';

/** The text of a page: Markdown with a small toolbar, and components put in by forms. Nothing rewrites it. */
export function bodyControl(
	{ entry, site, backend }: Pick<FormContext, 'entry' | 'site' | 'backend'>,
	say: (words: string) => void,
): Control {
	const label = newId();
	const area = make('textarea', { rows: 24, class: 'body', 'aria-labelledby': label });
	area.value = entry.body;
	const wrap = (before: string, after = before) => {
		const { selectionStart: start, selectionEnd: end, value } = area;
		insert(area, before + value.slice(start, end) + after);
	};
	const form = make('div', { class: 'component-form' });
	const components = Object.entries(BODY_COMPONENTS).filter(
		([, { only }]) => only === undefined || only === entry.collection,
	);
	const menu = make('select', { 'aria-label': 'Insert' });
	menu.append(
		make('option', { value: '' }, 'Insert …'),
		...components.map(([name]) => make('option', { value: name }, COMPONENT_WORDS[name] ?? name)),
	);
	menu.addEventListener('change', () => {
		const component = BODY_COMPONENTS[menu.value];
		const name = menu.value;
		menu.value = '';
		if (!component) return;
		const done = (text: string) => {
			form.replaceChildren();
			// What is selected stays where nothing takes its place.
			if (text === '') area.focus();
			else insert(area, text);
		};
		form.replaceChildren(
			name === 'Picture'
				? pictureForm({ entry, backend }, done, say)
				: componentForm(name, component, { entry, site, backend }, done),
		);
		form.querySelector<HTMLElement>('input, select, textarea')?.focus();
	});
	return {
		element: make(
			'section',
			{ class: 'field', 'data-path': '[]' },
			make('h2', { id: label }, 'Text of the page'),
			make('div', { class: 'found' }),
			make(
				'div',
				{ class: 'toolbar', role: 'group', 'aria-label': 'Formatting' },
				makeButton('Bold', () => wrap('**'), 'small'),
				makeButton('Emphasis', () => wrap('*'), 'small'),
				makeButton('Heading', () => startLines(area, '## '), 'small'),
				makeButton('List', () => startLines(area, '- '), 'small'),
				makeButton('Link', () => wrap('[', '](/)'), 'small'),
				menu,
			),
			form,
			area,
		),
		read: () => area.value,
	};
}

/** What authors call the components. */
const COMPONENT_WORDS: Readonly<Record<string, string>> = {
	Fact: 'Fact: a figure with its source',
	Cite: 'Source',
	Term: 'Term of the glossary',
	Voice: 'Voice: what somebody said',
	RunChart: 'Chart of a measure',
	DriverDiagram: 'Driver diagram',
	PhaseTimeline: 'Timeline of phases',
	Callout: 'Box with a note',
	Picture: 'Picture',
	Download: 'Download',
	Lang: 'Text in another language',
	Steps: 'Steps',
	Checklist: 'Checklist',
	CardGrid: 'Grid of cards',
	Card: 'Card',
	Lines: 'Lines to write on',
	Box: 'Box to write in',
};

/** Puts a text in at the cursor, so that it can be undone like typing. */
function insert(area: HTMLTextAreaElement, text: string): void {
	area.focus();
	area.setRangeText(text, area.selectionStart, area.selectionEnd, 'end');
	area.dispatchEvent(new Event('input', { bubbles: true }));
}

function startLines(area: HTMLTextAreaElement, mark: string): void {
	const start = area.value.lastIndexOf('\n', area.selectionStart - 1) + 1;
	const end = area.selectionEnd;
	const lines = area.value.slice(start, end).split('\n');
	area.setSelectionRange(start, end);
	insert(area, lines.map((line) => mark + line).join('\n'));
}

/** A form for the attributes of a component, which gives its tag. */
function componentForm(
	name: string,
	{ attributes, inside }: BodyComponent,
	{ entry, site, backend }: Pick<FormContext, 'entry' | 'site' | 'backend'>,
	done: (text: string) => void,
): HTMLElement {
	const controls = Object.entries(attributes).map(([attribute, kind]) => {
		const id = newId();
		const context = { backend, site, entry, path: [], labelledBy: id, describedBy: '' };
		const control = attributeControl(kind, context);
		return {
			attribute,
			kind,
			control,
			element: make(
				'div',
				{ class: 'field' },
				make('span', { class: 'label', id }, ATTRIBUTE_WORDS[attribute] ?? attribute),
				control.element,
			),
		};
	});
	const put = () => {
		const written = controls.flatMap(({ attribute, kind, control }) => {
			const value = control.read();
			if (value === undefined || value === '') return [];
			return kind.kind === 'count'
				? [`${attribute}={${value}}`]
				: [`${attribute}="${quoted(String(value))}"`];
		});
		const tag = [name, ...written].join(' ');
		done(inside === 'nothing' ? `<${tag} />` : `<${tag}>${CONTENT[inside]}</${name}>`);
	};
	return make(
		'div',
		{ class: 'box' },
		make('h3', {}, COMPONENT_WORDS[name] ?? name),
		...controls.map(({ element }) => element),
		makeButton('Insert', put, 'main'),
		makeButton('Cancel', () => done('')),
	);
}

const CONTENT: Readonly<Record<Exclude<BodyComponent['inside'], 'nothing'>, string>> = {
	words: 'words',
	list: '\n\n- one\n- two\n\n',
	cards: '\n\n',
	markdown: '\n\nText\n\n',
};

const ATTRIBUTE_WORDS: Readonly<Record<string, string>> = {
	id: 'Which',
	measure: 'Measure',
	idea: 'Change idea, if it is another',
	kind: 'Kind',
	title: 'Title',
	label: 'Label',
	code: 'Language, such as ur or pl',
	file: 'File, as ./name.pdf',
	count: 'How many',
	href: 'Address',
	programme: 'Programme, if it is another',
};

function quoted(value: string): string {
	return value.replaceAll('"', '&quot;');
}

function attributeControl(
	kind: BodyAttribute,
	context: Parameters<typeof choiceControl>[2],
): Control {
	if (kind.kind === 'reference')
		return choiceControl(referenceOptions(kind.to, context), undefined, context);
	if (kind.kind === 'choice')
		return choiceControl(
			kind.values.map((value) => ({ value, label: value })),
			undefined,
			context,
		);
	if (kind.kind === 'measure') {
		const measures = rawList(context.entry.fields.measures).flatMap((measure) =>
			isRecord(measure) ? [{ value: String(measure.id), label: String(measure.title) }] : [],
		);
		if (measures.length > 0) return choiceControl(measures, undefined, context);
	}
	return textControl({ markdown: false, most: undefined }, undefined, context);
}
