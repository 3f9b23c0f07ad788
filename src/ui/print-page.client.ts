/** A button that prints the page. */
class PrintPage extends HTMLElement {
	connectedCallback(): void {
		if (this.childElementCount > 0) return;
		const button = document.createElement('button');
		button.type = 'button';
		button.className = 'button';
		button.textContent = 'Print';
		button.addEventListener('click', () => print());
		this.append(button);
	}
}

customElements.define('print-page', PrintPage);
