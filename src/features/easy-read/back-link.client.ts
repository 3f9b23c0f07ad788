/** Leads back to the page of this site that the reader came from, where there is one. Elsewhere the link stays as it is. */
const backLink = document.querySelector('[data-back]');
if (document.referrer.startsWith(`${location.origin}/`))
	backLink?.addEventListener('click', (event) => {
		event.preventDefault();
		history.back();
	});
