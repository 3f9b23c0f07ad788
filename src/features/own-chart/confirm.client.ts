/** Asks in a dialog, and says whether the reader wants to go on. */
export function isConfirmed(dialog: HTMLDialogElement): Promise<boolean> {
	dialog.returnValue = '';
	dialog.showModal();
	return new Promise((done) => {
		dialog.addEventListener('close', () => done(dialog.returnValue === 'on'), { once: true });
	});
}
