/**
 * Opens what a term means when the reader points at the term or comes to it by keyboard. Pressing it works
 * without this script. It stays while the pointer is on the term or on the meaning; Escape closes it.
 */

/** Long enough to move the pointer from the term to its meaning. */
const GRACE_MS = 300;

for (const term of document.querySelectorAll<HTMLButtonElement>('button.term')) {
	const meaning = term.popoverTargetElement;
	if (meaning instanceof HTMLElement) explain(term, meaning);
}

// On paper all meanings are notes, and one that is open would lie over the text.
window.addEventListener('beforeprint', () => {
	document.querySelector<HTMLElement>('.meaning:popover-open')?.hidePopover();
});

function explain(term: HTMLButtonElement, meaning: HTMLElement): void {
	/** True while the meaning is there because the term is pointed at or focused, and goes when that ends. */
	let isPassing = false;
	let isClosing = false;
	let leaving = 0;

	const open = () => {
		window.clearTimeout(leaving);
		if (meaning.matches(':popover-open')) return;
		meaning.showPopover({ source: term });
		isPassing = true;
	};
	const leave = () => {
		window.clearTimeout(leaving);
		leaving = window.setTimeout(() => closeUnlessUsed(document.activeElement), GRACE_MS);
	};
	const closeUnlessUsed = (focused: EventTarget | null) => {
		const isInUse =
			[term, meaning].some((part) => part.matches(':hover')) ||
			meaning.contains(focused as Node | null) ||
			(focused === term && term.matches(':focus-visible'));
		if (isPassing && !isInUse) meaning.hidePopover();
	};

	for (const part of [term, meaning]) {
		part.addEventListener('pointerenter', ({ pointerType }) => {
			if (pointerType === 'mouse' && (part === term || isPassing)) open();
		});
		part.addEventListener('pointerleave', leave);
		// At once: it might lie over what has the focus now.
		part.addEventListener('focusout', ({ relatedTarget }) => closeUnlessUsed(relatedTarget));
	}
	// When it closes with the focus in it, the focus comes back to the term, which must not open it again.
	term.addEventListener('focus', () => {
		if (!isClosing && term.matches(':focus-visible')) open();
	});
	meaning.addEventListener('beforetoggle', (event) => {
		isClosing = (event as ToggleEvent).newState === 'closed';
		if (!isClosing) return;
		isPassing = false;
		window.setTimeout(() => {
			isClosing = false;
		});
	});
	// The reader was there before this script.
	if (term.matches(':hover, :focus-visible')) open();
	// A press keeps what pointing has opened; the next one closes it.
	term.addEventListener('click', (event) => {
		if (!isPassing) return;
		event.preventDefault();
		isPassing = false;
	});
}
