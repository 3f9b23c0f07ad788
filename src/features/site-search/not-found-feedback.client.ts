/** One page serves every address that does not exist: this puts the requested one into its email. */
const feedback = document.querySelector<HTMLElement>('.feedback');
const link = feedback?.querySelector('a');
if (link && feedback?.dataset.page) {
	link.href = link.href.replace(
		encodeURIComponent(feedback.dataset.page),
		encodeURIComponent(location.href),
	);
}
