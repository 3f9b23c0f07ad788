/** Folds the choices that contain this script on a narrow screen, before anything below them is painted. */
const choices = document.currentScript?.closest('details');
if (choices && matchMedia('(max-width: 71.99rem)').matches) choices.open = false;
