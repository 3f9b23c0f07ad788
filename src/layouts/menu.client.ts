/** The menu on a phone. The browser itself opens and closes it; it also closes when the keyboard leaves it. */
const menu = document.getElementById('places');

menu?.addEventListener('focusout', ({ relatedTarget }) => {
	const isInside = relatedTarget instanceof Node && menu.contains(relatedTarget);
	if (relatedTarget && !isInside && menu.matches(':popover-open')) menu.hidePopover();
});
// A link to a part of the same page leaves the menu, too.
menu?.addEventListener('click', ({ target }) => {
	if (target instanceof Element && target.closest('a') && menu.matches(':popover-open'))
		menu.hidePopover();
});
