/** Leads back to the page of this site that the reader came from, where there is one. Elsewhere the link stays as it is. */
const link = document.querySelector('[data-back]');
if (document.referrer.startsWith(`${location.origin}/`))
	link?.addEventListener('click', (event) => {
		event.preventDefault();
		history.back();
	});
