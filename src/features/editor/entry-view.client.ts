import { isSameData } from '../../editing/merge/same-data.ts';
import type {
	CollectionInSite,
	EntryAnswer,
	EntryToSave,
	SiteAnswer,
} from '../../editing/saving/messages.ts';
import { isRecord, rawList } from '../../schema/raw.ts';
import { type Backend, RefusedError } from './backend.client.ts';
import { bodyControl } from './body-control.client.ts';
import type { Control } from './control.client.ts';
import { isPastedData } from './data-control.client.ts';
import { entryFields } from './entry-fields.client.ts';
import { showFindings } from './findings.client.ts';
import { make, makeButton } from './make.client.ts';
import { textView } from './text-view.client.ts';

/** What a page of the editor needs of the page around it. */
export interface View {
	element: HTMLElement;
	/** True while there is something that is not saved. */
	isChanged(): boolean;
}

/** What the form of an entry says: pasted data of measures are still in their fields. */
type FormText = Pick<EntryAnswer, 'fields' | 'body'>;

/** The form of an entry, what is wrong with it, and its page. */
export function entryView(
	collection: CollectionInSite,
	opened: EntryAnswer,
	site: SiteAnswer,
	backend: Backend,
	goTo: (entry: EntryAnswer) => void,
): View {
	if (opened.text !== undefined) return textView(opened, opened.text, backend, goTo);
	let entry = opened;
	let isChanged = false;
	let fields: Control;
	let body: Control | undefined;
	/** What the form said before the author changed anything. */
	let drawn: FormText;
	const form = make('form', { class: 'form', novalidate: true });
	const panel = make('section', { class: 'panel', 'aria-label': 'Findings' });
	const status = make('p', { class: 'status', role: 'status' });
	const preview = make('iframe', { class: 'preview', title: 'The page' });
	const title = make('h1', {});
	const say = (words: string) => {
		status.textContent = words;
	};

	const fill = (shown: EntryAnswer) => {
		const context = { entry: shown, site, backend };
		fields = entryFields(collection, context);
		body = collection.hasBody ? bodyControl(context, say) : undefined;
		form.replaceChildren(fields.element, ...(body ? [body.element] : []));
	};
	const read = (): FormText => {
		const said = fields.read();
		return { fields: isRecord(said) ? said : {}, body: String(body?.read() ?? entry.body) };
	};
	const draw = () => {
		fill(entry);
		drawn = read();
		isChanged = false;
		review();
	};
	const review = () => {
		title.textContent = entry.id === '' ? `New ${collection.noun}` : nameOf(entry, collection);
		showFindings(form, panel, entry, collection.form, (finding) => {
			if (isChanged) return say('Save your changes first.');
			void attempt(async () => {
				entry = await backend.fix(entry, finding);
				draw();
				say('Fixed.');
			});
		});
		if (entry.id === '') panel.replaceChildren(newWords(collection));
		else if (site.review) panel.replaceChildren();
		if (site.review) panel.append(reviewWords(entry));
		const isHeldBack = entry.findings.some(({ severity }) => severity === 'error');
		if (!site.review && entry.id !== '' && !entry.address && isHeldBack)
			panel.append(make('p', {}, 'The page is shown here once these fields are saved.'));
		const address = site.review ? undefined : entry.address;
		preview.hidden = address === undefined;
		if (address !== undefined) preview.src = address;
	};
	/** The form waits meanwhile, since its answer takes the place of what is typed. */
	const attempt = async (work: () => Promise<void>) => {
		if (form.inert) return;
		const { activeElement } = document;
		form.inert = true;
		try {
			await work();
		} catch (error) {
			if (error instanceof RefusedError && error.refusal.current)
				offerCurrent(error.refusal.current, error.message);
			else say(error instanceof Error ? error.message : String(error));
		}
		form.inert = false;
		if (activeElement instanceof HTMLElement && form.contains(activeElement)) activeElement.focus();
	};
	/** The file changed elsewhere: both sets of changes are kept. */
	const offerCurrent = (current: EntryAnswer, why: string) => {
		status.replaceChildren(
			`${why} `,
			makeButton('Keep my changes', () => {
				const kept = changesOver(drawn, read(), current);
				entry = current;
				draw();
				fill({ ...current, ...kept });
				review();
				isChanged = true;
				say('Your changes are in the form. Save to keep them.');
			}),
			makeButton('Use the file as it is', () => {
				entry = current;
				draw();
				say('The form shows what the file says now.');
			}),
		);
	};
	const toSave = (): EntryToSave => {
		const { id, version } = entry;
		const said = read();
		return { collection: collection.name, id, version, body: said.body, ...withData(said.fields) };
	};
	const save = () =>
		attempt(async () => {
			say('Saving …');
			const isNew = entry.id === '';
			entry = await backend.save(toSave());
			isChanged = false;
			say(entry.proposal ? `Saved in pull request ${entry.proposal.number}.` : 'Saved.');
			if (isNew) goTo(entry);
			else draw();
		});

	form.addEventListener('input', () => {
		isChanged = true;
	});
	form.addEventListener('submit', (event) => {
		event.preventDefault();
		void save();
	});
	draw();
	const bar = make(
		'div',
		{ class: 'bar' },
		makeButton('Save', () => void save(), 'main'),
		status,
	);
	const element = make(
		'div',
		{ class: 'entry' },
		title,
		bar,
		make('div', { class: 'columns' }, form, make('div', { class: 'side' }, panel, preview)),
	);
	element.addEventListener('keydown', (event) => {
		if (event.key !== 's' || !(event.ctrlKey || event.metaKey)) return;
		event.preventDefault();
		void save();
	});
	return { element, isChanged: () => isChanged };
}

function nameOf({ fields, id }: EntryAnswer, { name, entries }: CollectionInSite): string {
	const key = { facts: 'statement', glossary: 'term' }[String(name)] ?? 'title';
	return String(fields[key] ?? entries.find((entry) => entry.id === id)?.title ?? id);
}

function newWords({ noun, about }: CollectionInSite): HTMLElement {
	return make(
		'div',
		{ class: 'review' },
		make('h2', {}, `A new ${noun}`),
		make('p', {}, about),
		make(
			'p',
			{},
			'To begin, a title is enough: press Save, and go on whenever you like. It stays a draft, which is not published, until you take the tick off “Draft”.',
		),
	);
}

/** What becomes of a change that others review. */
function reviewWords({ proposal, address }: EntryAnswer): HTMLElement {
	const link = (href: string, words: string) =>
		make('a', { href, target: '_blank', rel: 'noopener' }, words);
	return make(
		'div',
		{ class: 'review' },
		make('h2', {}, 'Review'),
		proposal
			? make(
					'p',
					{},
					'Your change is in ',
					link(proposal.address, `pull request ${proposal.number}`),
					'. Its check says what is left to correct. The site shows the change once the request is merged.',
				)
			: make(
					'p',
					{},
					'Saving opens a pull request: others look at the change before the site shows it.',
				),
		address === undefined
			? undefined
			: make('p', {}, link(address, 'The page as it is published now')),
	);
}

/** New data of measures go beside the fields: the service saves them as files. */
function withData(fields: Readonly<Record<string, unknown>>): Pick<EntryToSave, 'fields' | 'data'> {
	const data: { measure: number; csv: string }[] = [];
	if (!Array.isArray(fields.measures)) return { fields, data };
	const measures = rawList(fields.measures).map((measure, index) => {
		if (!isRecord(measure) || !isPastedData(measure.data)) return measure;
		data.push({ measure: index, csv: measure.data.csv });
		return { ...measure, data: measure.data.data };
	});
	return { fields: { ...fields, measures }, data };
}

/** Returns what the author changed since opening, laid over what the file says now. */
function changesOver(drawn: FormText, mine: FormText, current: EntryAnswer): FormText {
	const changed = Object.entries(mine.fields).filter(
		([key, value]) => !isSameData(value, drawn.fields[key]),
	);
	return {
		fields: { ...current.fields, ...Object.fromEntries(changed) },
		body: mine.body === drawn.body ? current.body : mine.body,
	};
}
