import type { FormField, FormValue } from '../../editing/form/form-field.ts';
import type { EntryAnswer, FindingInForm } from '../../editing/saving/messages.ts';
import type { DataPath } from '../../schema/walk.ts';
import { PATH_ATTRIBUTE } from './control.client.ts';
import { make, makeButton } from './make.client.ts';

const WORDS = { error: 'Error', warning: 'Warning', info: 'Note' } as const;

/** Shows findings at their fields, and all of them in a list that leads there. */
export function showFindings(
	form: HTMLElement,
	panel: HTMLElement,
	{ findings }: EntryAnswer,
	fields: readonly FormField[],
	fix: (finding: FindingInForm) => void,
): void {
	for (const found of form.querySelectorAll('.found')) found.replaceChildren();
	const items = findings.map((finding) => {
		const field = fieldAt(form, finding.path);
		const words = finding.isGap ? gapWords() : findingWords(finding, fix);
		const found = field?.querySelector('.found');
		if (!finding.isGap || found?.childElementCount === 0) found?.append(words);
		const go = makeButton(labelOf(finding.path, fields), () => goTo(field), 'link');
		const about = finding.isGap ? '' : ` ${WORDS[finding.severity]}: ${finding.message}`;
		return {
			finding,
			item: make('li', { class: finding.isGap ? 'gap' : finding.severity }, go, about),
		};
	});
	const wrong = items.filter(({ finding }) => !finding.isGap);
	const order = (path: DataPath) => fields.findIndex(({ key }) => key === path[0]);
	const gaps = new Map(
		items
			.filter(({ finding }) => finding.isGap)
			.toSorted((one, other) => order(one.finding.path) - order(other.finding.path))
			.map(({ finding, item }) => [JSON.stringify(finding.path), item]),
	);
	const errors = wrong.filter(({ finding }) => finding.severity === 'error').length;
	panel.replaceChildren(
		...(wrong.length > 0 || gaps.size === 0
			? [
					make('h2', {}, wrong.length === 0 ? 'Nothing to correct' : 'To correct'),
					errors > 0
						? make(
								'p',
								{},
								'Errors don’t stop you from saving. The site is not published until they are corrected.',
							)
						: '',
					make('ul', {}, ...wrong.map(({ item }) => item)),
				]
			: []),
		...(gaps.size > 0
			? [
					make('h2', {}, 'Left to fill in'),
					make('p', { class: 'hint' }, 'As it was saved last.'),
					make('ul', {}, ...gaps.values()),
				]
			: []),
	);
}

function gapWords(): HTMLElement {
	return make('p', { class: 'gap-words' }, 'Needed before it is published.');
}

function findingWords(finding: FindingInForm, fix: (finding: FindingInForm) => void): HTMLElement {
	const { severity, message, hint, isFixable } = finding;
	return make(
		'div',
		{ class: `finding ${severity}` },
		make('p', {}, `${WORDS[severity]}: ${message}`),
		hint === undefined ? undefined : make('p', {}, hint),
		isFixable ? makeButton('Fix it', () => fix(finding)) : undefined,
	);
}

/** Returns the field that shows a path, or the nearest around it. */
function fieldAt(form: HTMLElement, path: DataPath): HTMLElement | undefined {
	for (let length = path.length; length >= 0; length -= 1) {
		const wanted = JSON.stringify(path.slice(0, length));
		const field = [...form.querySelectorAll<HTMLElement>(`[${PATH_ATTRIBUTE}]`)].find(
			(each) => each.getAttribute(PATH_ATTRIBUTE) === wanted,
		);
		if (field) return field;
	}
	return undefined;
}

function goTo(field: HTMLElement | undefined): void {
	for (
		let around = field?.closest('details');
		around;
		around = around.parentElement?.closest('details')
	)
		around.open = true;
	field?.scrollIntoView({ block: 'center' });
	field?.querySelector<HTMLElement>('input, textarea, select')?.focus();
}

/** Returns the names of a field and of what it is in, such as “Measures 2: Unit”. */
function labelOf(path: DataPath, fields: readonly FormField[]): string {
	const words: string[] = [];
	let value: FormValue | undefined = { kind: 'group', fields };
	for (const step of path) {
		if (typeof step === 'number') {
			words.push(`${words.pop() ?? ''} ${step + 1}`);
			value = value?.kind === 'list' ? value.item : undefined;
			continue;
		}
		const below: readonly FormField[] =
			value?.kind === 'group' || value?.kind === 'either' ? value.fields : [];
		const field = below.find(({ key }) => key === step);
		if (!field) break;
		words.push(field.label);
		value = field.value;
	}
	return words.join(': ') || 'Text of the page';
}
