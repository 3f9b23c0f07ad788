/** The scripts of any page as one file: each file is a request of its own. */
import '../features/display/reading-tools.client.ts';
import '../features/offline/start.client.ts';
import '../features/page-notes/begin-meanings.client.ts';
import '../features/shared-computers/forget-button.client.ts';
import '../ui/loading/load-tools.client.ts';
import './begin-menu.client.ts';
