/**
 * Runs in the page. Returns the elements with text or a field of the page by a key of all that decides their contrast:
 * how they look, and each element that they are within. Elements with the same key have the same contrast, on this
 * page or another. The layers that may be under or over any text of the page are a part of every key.
 */
export function textsByContrast(): Map<string, Element[]> {
	const chains = new Map<Element, string>();
	const elements = [...document.querySelectorAll('*')];
	const layers = hash([...new Set(elements.map(describeLayer))].sort().join());

	const byKey = new Map<string, Element[]>();
	for (const element of elements) {
		const text = ownText(element);
		if (text === '' && !element.matches('input, select, textarea')) continue;
		const key = hash([layers, chain(element), describeText(element, text)].join());
		const same = byKey.get(key);
		if (same) same.push(element);
		else byKey.set(key, [element]);
	}
	return byKey;

	/** Two sums of 32 bits over the text, each with another factor. */
	function hash(text: string): string {
		let one = 0xdeadbeef;
		let other = 0x41c6ce57;
		for (let index = 0; index < text.length; index += 1) {
			const code = text.charCodeAt(index);
			one = Math.imul(one ^ code, 2654435761);
			other = Math.imul(other ^ code, 1597334677);
		}
		return `${(one >>> 0).toString(36)}-${(other >>> 0).toString(36)}`;
	}

	function ownText(element: Element): string {
		return [...element.childNodes]
			.filter((node) => node.nodeType === Node.TEXT_NODE)
			.map((node) => node.textContent?.trim())
			.join('');
	}

	/** An element with a background that is not in the flow may be under text that it does not contain. */
	function describeLayer(element: Element): string {
		const { position, transform, translate, backgroundColor, backgroundImage } =
			getComputedStyle(element);
		const isMoved = position !== 'static' || transform !== 'none' || translate !== 'none';
		return isMoved && (backgroundColor !== 'rgba(0, 0, 0, 0)' || backgroundImage !== 'none')
			? [element.localName, element.getAttribute('class'), backgroundColor, backgroundImage].join()
			: '';
	}

	function chain(element: Element): string {
		const known = chains.get(element);
		if (known !== undefined) return known;
		const parent = element.parentElement ? chain(element.parentElement) : '';
		const names = ['class', 'role', 'hidden', 'disabled', 'aria-disabled', 'inert'].map((name) =>
			element.getAttribute(name),
		);
		const found = hash(
			[
				parent,
				element.localName,
				...names,
				describeBox(getComputedStyle(element)),
				describeBox(getComputedStyle(element, '::before')),
				describeBox(getComputedStyle(element, '::after')),
			].join(),
		);
		chains.set(element, found);
		return found;
	}

	function describeBox(style: CSSStyleDeclaration): string {
		if (style.content === 'none') return '';
		return [
			style.backgroundColor,
			style.backgroundImage,
			style.opacity,
			style.filter,
			style.mixBlendMode,
			style.position,
			style.transform,
			style.clip,
			style.clipPath,
			style.visibility,
			style.overflow,
		].join();
	}

	/** A text of one character or without letters, and one that cannot be seen, is not checked. */
	function describeText(element: Element, text: string): string {
		const style = getComputedStyle(element);
		const { width, height, right, bottom } = element.getBoundingClientRect();
		return [
			style.color,
			style.fontFamily,
			style.fontSize,
			style.fontWeight,
			style.textShadow,
			style.textIndent,
			style.webkitTextStrokeWidth,
			style.webkitTextStrokeColor,
			text.length > 1,
			/[\p{L}\p{N}]/u.test(text),
			element.checkVisibility({ visibilityProperty: true, opacityProperty: true }),
			width > 1 && height > 1,
			right > 0 && bottom > 0,
			element.matches(':disabled'),
			element.closest('label')?.control?.matches(':disabled'),
		].join();
	}
}
