import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compileFunction } from 'node:vm';

/** What a script in a browser needs to search: both have the shape that the search uses of the browser’s own. */
export interface BrowserParts {
	fetch(address: string | URL): Promise<Response>;
	Worker: new (address: string) => FileWorker;
}

/** Stands for a worker whose script is a file: it runs in this thread. */
export interface FileWorker {
	addEventListener(type: 'message' | 'error', listener: (event: { data: unknown }) => void): void;
	postMessage(data: unknown): void;
}

/**
 * Returns the parts of a browser that read a built site from its folder, for which the search needs neither a browser
 * nor a server.
 */
export function browserParts(folder: string): BrowserParts {
	const fetchFile = async (address: string | URL): Promise<Response> => {
		const file = join(folder, decodeURI(new URL(address, 'https://site.example/').pathname));
		return existsSync(file)
			? new Response(readFileSync(file))
			: new Response(null, { status: 404 });
	};
	class WorkerOfFile implements FileWorker {
		readonly #toWorker = new EventTarget();
		readonly #toPage = new EventTarget();

		constructor(address: string) {
			const self = {
				location: { origin: 'https://site.example' },
				addEventListener: (type: string, listener: EventListener) =>
					this.#toWorker.addEventListener(type, listener),
				postMessage: (data: unknown) => this.#toPage.dispatchEvent(messageOf(data)),
			};
			const code = readFileSync(join(folder, new URL(address, 'https://site.example/').pathname));
			compileFunction(code.toString(), ['self', 'location', 'fetch'])(
				self,
				self.location,
				fetchFile,
			);
		}

		addEventListener(type: string, listener: (event: { data: unknown }) => void): void {
			this.#toPage.addEventListener(type, (event) => {
				if (event instanceof MessageEvent) listener(event);
			});
		}

		postMessage(data: unknown): void {
			this.#toWorker.dispatchEvent(messageOf(data));
		}
	}
	return { fetch: fetchFile, Worker: WorkerOfFile };
}

/** A message with a copy of its data, as between threads. */
function messageOf(data: unknown): MessageEvent {
	return new MessageEvent('message', { data: structuredClone(data) });
}
