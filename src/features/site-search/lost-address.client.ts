/** The page for addresses that lead nowhere stands for all of them: this puts the one at hand into its email. */
const feedback = document.querySelector<HTMLElement>('.feedback');
const link = feedback?.querySelector('a');
if (link && feedback?.dataset.page) {
	link.href = link.href.replace(
		encodeURIComponent(feedback.dataset.page),
		encodeURIComponent(location.href),
	);
}
