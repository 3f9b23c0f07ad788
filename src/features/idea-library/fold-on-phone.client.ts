/** Folds the choices that it stands in on a narrow screen, as they are read and before anything below them is painted. */
const choices = document.currentScript?.closest('details');
if (choices && matchMedia('(max-width: 71.99rem)').matches) choices.open = false;
