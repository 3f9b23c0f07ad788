import type { CollectionInSite } from '../../editing/saving/messages.ts';
import type { Control, FormContext } from './control.client.ts';
import { fieldElement } from './group-control.client.ts';
import { make } from './make.client.ts';

/** Its author knows these, whatever sources say. */
const ALWAYS_KNOWN: ReadonlySet<string> = new Set([
	'title',
	'term',
	'statement',
	'summary',
	'sources',
	'reviewed',
]);

/**
 * The fields of an entry. A required field has a tick for “no source gives this”, which puts its name into
 * `notPublished`.
 */
export function entryFields(
	{ form }: CollectionInSite,
	{ entry, site, backend }: Pick<FormContext, 'entry' | 'site' | 'backend'>,
): Control {
	const named: unknown = entry.fields.notPublished;
	const was: unknown[] = Array.isArray(named) ? named : [];
	const nameable = nameableIn(form);
	const controls = new Map<string, Control>();
	const ticks = new Map<string, HTMLInputElement>();
	const context = { backend, site, entry, path: [], labelledBy: '', describedBy: '' };
	const elements = form.flatMap((field) => {
		if (field.key === 'notPublished') return [];
		const { key } = field;
		const readSibling = (sibling: string) => controls.get(sibling)?.read();
		const { element, control } = fieldElement(field, entry.fields[key], context, readSibling);
		controls.set(key, control);
		const isOffered = field.required && nameable.has(key) && !ALWAYS_KNOWN.has(key);
		if (isOffered || was.includes(key)) ticks.set(key, addTick(control, was.includes(key)));
		return [element];
	});
	return {
		element: make('div', { class: 'fields' }, ...elements),
		read: () => {
			const isNamed = (key: string) => ticks.get(key)?.checked ?? false;
			const read = [...controls].flatMap(([key, control]) =>
				isNamed(key) ? [] : [[key, control.read()] as const],
			);
			const kept = was.filter(
				(name) => typeof name !== 'string' || !ticks.has(name) || isNamed(name),
			);
			const added = [...ticks.keys()].filter((key) => isNamed(key) && !was.includes(key));
			const rest = Object.entries(entry.fields).filter(
				([key]) => !controls.has(key) && key !== 'notPublished',
			);
			return Object.fromEntries([...rest, ...read, ['notPublished', [...kept, ...added]]]);
		},
	};
}

function nameableIn(form: CollectionInSite['form']): ReadonlySet<string> {
	const value = form.find(({ key }) => key === 'notPublished')?.value;
	const item = value?.kind === 'list' ? value.item : undefined;
	return new Set(item?.kind === 'choice' ? item.choices.map((choice) => choice.value) : []);
}

function addTick(control: Control, isTicked: boolean): HTMLInputElement {
	const tick = make('input', { type: 'checkbox' });
	tick.checked = isTicked;
	const show = () => {
		control.element.hidden = tick.checked;
	};
	tick.addEventListener('change', show);
	show();
	control.element.after(
		make('label', { class: 'tick not-published' }, tick, ' No source gives this'),
	);
	return tick;
}
