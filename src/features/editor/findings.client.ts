import type { FormField } from '../../editing/form/form-field.ts';
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
		const words = findingWords(finding, fix);
		field?.querySelector('.found')?.append(words);
		const label = labelOf(finding.path, fields);
		const go = makeButton(label, () => goTo(field), 'link');
		return make(
			'li',
			{ class: finding.severity },
			go,
			` ${WORDS[finding.severity]}: ${finding.message}`,
		);
	});
	const errors = findings.filter(({ severity }) => severity === 'error').length;
	panel.replaceChildren(
		make('h2', {}, findings.length === 0 ? 'Nothing to correct' : 'To correct'),
		errors > 0
			? make(
					'p',
					{},
					'Errors don’t stop you from saving. The site is not published until they are corrected.',
				)
			: '',
		make('ul', {}, ...items),
	);
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

function labelOf([key]: DataPath, fields: readonly FormField[]): string {
	return fields.find((field) => field.key === key)?.label ?? 'Text of the page';
}
