import { loadOn } from '../ui/loading/load-on.client.ts';
// As a file with an address of its own: the browser opens the menu, and this only closes it.
import menu from './menu.client.ts?worker&url';

loadOn('#places', 'beforetoggle', menu);
