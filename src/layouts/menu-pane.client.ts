/**
 * The menu on a phone. The browser itself opens and closes it; this keeps the keyboard in it while it is open. On a
 * wide screen it is always there.
 */
class MenuPane extends HTMLElement {
	connectedCallback(): void {
		const wide = matchMedia('(min-width: 50em)');
		const place = () => {
			this.popover = wide.matches ? null : 'auto';
		};
		place();
		wide.addEventListener('change', place);
		this.addEventListener('toggle', ({ newState }) => {
			for (const behind of document.querySelectorAll('.main-frame, .sl-skip-link'))
				behind.toggleAttribute('inert', newState === 'open');
		});
	}
}

customElements.define('sl-sidebar-pane', MenuPane);
