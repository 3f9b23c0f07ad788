import { loadOn } from '../../ui/loading/load-on.client.ts';
// As a file with an address of its own: most pages are read without asking for a meaning.
import termMeanings from './term-meanings.client.ts?worker&url';

/** Loads what opens the meanings of terms once a reader points at a term or comes to it by keyboard. */
loadOn('button.term', 'pointerover', termMeanings);
loadOn('button.term', 'focusin', termMeanings);
