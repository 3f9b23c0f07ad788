import { gitHubPages, type TeamSite } from '../../../editing/saving/team-site.ts';
import { make, newId } from '../make.client.ts';

/**
 * Asks for a token of GitHub in a dialog, and says how to make one.
 *
 * @param why what was wrong with the last one
 * @param check throws in words if a token may not edit the repository
 */
export function askForToken(
	{ title, repository, api }: TeamSite,
	why: string | undefined,
	check: (token: string) => Promise<void>,
): Promise<string> {
	const [owner = '', name = ''] = repository.split('/');
	const [headingId, fieldId, hintId] = [newId(), newId(), newId()];
	const field = make('input', {
		type: 'password',
		id: fieldId,
		autocomplete: 'off',
		spellcheck: 'false',
		'aria-describedby': hintId,
	});
	const status = make('p', { class: 'error', role: 'alert' }, why ?? '');
	const button = make('button', { type: 'submit', class: 'main' }, 'Sign in');
	const form = make(
		'form',
		{ novalidate: true },
		make('label', { class: 'label', for: fieldId }, 'Your token'),
		make(
			'p',
			{ class: 'hint', id: hintId },
			`It is kept in this tab until you close it, and sent to ${new URL(api).host} alone.`,
		),
		field,
		status,
		make('p', {}, button),
	);
	const dialog = make(
		'dialog',
		{ class: 'sign-in', 'aria-labelledby': headingId },
		make('h1', { id: headingId }, `Sign in to edit ${title}`),
		make(
			'p',
			{},
			`The content is kept on GitHub, in ${repository}. You need an account there that may change it, and a token: a password for this one purpose.`,
		),
		make('h2', {}, 'Make a token'),
		make(
			'ol',
			{},
			make(
				'li',
				{},
				'Open ',
				make(
					'a',
					{
						href: `${gitHubPages(api)}/settings/personal-access-tokens/new`,
						target: '_blank',
						rel: 'noopener noreferrer',
					},
					'a new fine-grained token on GitHub',
				),
				'.',
			),
			make(
				'li',
				{},
				`Give it a name and a day on which it ends, and choose ${owner} as its owner.`,
			),
			make('li', {}, `Under “Repository access”, choose “Only select repositories” and ${name}.`),
			make(
				'li',
				{},
				'Under “Permissions”, set “Contents” and “Pull requests” to “Read and write”.',
			),
			make('li', {}, 'Press “Generate token”, copy the token, and paste it below.'),
		),
		form,
	);
	// Without a token there is nothing to go back to.
	dialog.addEventListener('cancel', (event) => event.preventDefault());
	document.body.append(dialog);
	dialog.showModal();
	field.focus();
	return new Promise((done) => {
		form.addEventListener('submit', (event) => {
			event.preventDefault();
			const given = field.value.trim();
			if (given === '') {
				status.textContent = 'Paste your token first.';
				field.focus();
				return;
			}
			button.disabled = true;
			status.textContent = '';
			check(given)
				.then(() => {
					dialog.remove();
					done(given);
				})
				.catch((error: unknown) => {
					button.disabled = false;
					status.textContent = error instanceof Error ? error.message : String(error);
					field.focus();
				});
		});
	});
}
