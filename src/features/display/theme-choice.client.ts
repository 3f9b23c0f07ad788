/** Light or dark as the reader chooses: kept for the next page where the browser allows it, else for this one. */

const boxes = document.querySelectorAll<HTMLSelectElement>('.theme-choice select');

for (const box of boxes)
	box.addEventListener('change', () => {
		try {
			localStorage.setItem(`${import.meta.env.BASE_URL}theme`, box.value);
			// The head of the page listens for what other tabs keep, and shows it.
			dispatchEvent(new Event('storage'));
		} catch {
			document.documentElement.dataset.theme = box.value;
		}
	});
