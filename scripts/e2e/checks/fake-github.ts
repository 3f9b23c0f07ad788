import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { rawFields, rawList } from '../../../src/schema/raw.ts';

/**
 * A small GitHub: one repository, with as much of the API as the editor asks
 * (https://docs.github.com/en/rest/git, https://docs.github.com/en/rest/pulls).
 */
export interface FakeGitHub {
	/** The address of its API. */
	api: string;
	/** The files of each branch by path. */
	branches: Map<string, FakeBranch>;
	pulls: FakePull[];
	/** The token that may change the repository. */
	token: string;
	/** Each request, as `METHOD /path`. */
	asked: string[];
	/** Adds a commit to a branch, as another person would. */
	commit(branch: string, path: string, text: string): void;
	/** Returns the text of a file; `undefined` if there is none. */
	text(branch: string, path: string): string | undefined;
	close(): Promise<void>;
}

interface FakeBranch {
	commit: string;
	/** How many commits it has. */
	length: number;
}

interface FakePull {
	number: number;
	html_url: string;
	state: 'open' | 'closed';
	title: string;
	body: string;
	head: string;
	base: string;
}

type Files = ReadonlyMap<string, string>;

/** A token that may read the repository and not change it. */
export const READING_TOKEN = 'reading';

/** @param files the texts of the branch `main`, by path */
export async function startFakeGitHub(
	repository: string,
	files: Readonly<Record<string, Uint8Array | string>>,
): Promise<FakeGitHub> {
	const blobs = new Map<string, Buffer>();
	const trees = new Map<string, Files>();
	const commits = new Map<string, { tree: string; parent: string | undefined }>();
	const branches = new Map<string, FakeBranch>();
	const pulls: FakePull[] = [];
	const asked: string[] = [];

	const addBlob = (bytes: Buffer) => {
		const sha = createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
		blobs.set(sha, bytes);
		return sha;
	};
	const addTree = (tree: Files) => {
		const sha = hashed(JSON.stringify([...tree].sort()));
		trees.set(sha, tree);
		return sha;
	};
	const addCommit = (tree: string, parent: string | undefined) => {
		const sha = hashed(`${tree} ${parent} ${commits.size}`);
		commits.set(sha, { tree, parent });
		return sha;
	};
	const filesAt = (commit: string) => trees.get(commits.get(commit)?.tree ?? '') ?? new Map();
	const first = new Map(
		Object.entries(files).map(([path, text]) => [path, addBlob(Buffer.from(text))]),
	);
	branches.set('main', { commit: addCommit(addTree(first), undefined), length: 1 });

	const fake: Omit<FakeGitHub, 'api' | 'close'> = {
		branches,
		pulls,
		token: 'writing',
		asked,
		commit(branch, path, text) {
			const { commit, length } = branches.get(branch) ?? { commit: '', length: 0 };
			const tree = addTree(new Map([...filesAt(commit), [path, addBlob(Buffer.from(text))]]));
			branches.set(branch, { commit: addCommit(tree, commit), length: length + 1 });
		},
		text: (branch, path) =>
			blobs.get(filesAt(branches.get(branch)?.commit ?? '').get(path) ?? '')?.toString(),
	};

	const answers: Readonly<
		Record<string, (rest: string, body: Body, query: URLSearchParams) => Answer>
	> = {
		'GET /git/ref/heads/': (name) => {
			const branch = branches.get(name);
			return branch ? [200, { object: { sha: branch.commit } }] : MISSING;
		},
		'GET /git/trees/': (commit) => {
			const tree = [...filesAt(commit)].map(([path, sha]) => ({ path, sha, type: 'blob' }));
			return [200, { truncated: false, tree }];
		},
		'GET /git/blobs/': (sha) => {
			const bytes = blobs.get(sha);
			const content = bytes?.toString('base64').replaceAll(/.{60}/g, '$&\n');
			return bytes ? [200, { content, encoding: 'base64' }] : MISSING;
		},
		'GET /git/commits/': (sha) => [200, { tree: { sha: commits.get(sha)?.tree } }],
		'POST /git/blobs': (_, { content }) => [
			201,
			{ sha: addBlob(Buffer.from(String(content), 'base64')) },
		],
		'POST /git/trees': (_, { base_tree, tree }) => {
			const base = trees.get(String(base_tree)) ?? new Map();
			const items = rawList(tree).map((item): [string, string] => {
				const { path, sha } = rawFields(item);
				return [String(path), String(sha)];
			});
			const all = new Map([...base, ...items]);
			return [201, { sha: addTree(all) }];
		},
		'POST /git/commits': (_, { tree, parents }) => [
			201,
			{ sha: addCommit(String(tree), String(rawList(parents)[0])) },
		],
		'POST /git/refs': (_, { ref, sha }) => {
			const name = String(ref).replace('refs/heads/', '');
			if (branches.has(name)) return [422, { message: 'Reference already exists' }];
			branches.set(name, { commit: String(sha), length: 1 });
			return [201, {}];
		},
		'PATCH /git/refs/heads/': (name, { sha, force }) => {
			const branch = branches.get(name);
			const isNext = commits.get(String(sha))?.parent === branch?.commit;
			if (!branch || !(isNext || force === true))
				return [422, { message: 'Update is not a fast forward' }];
			branches.set(name, { commit: String(sha), length: branch.length + 1 });
			return [200, {}];
		},
		'GET /pulls': (_, __, query) => {
			const head = (query.get('head') ?? '').replace(/^[^:]*:/, '');
			return [200, pulls.filter((pull) => pull.head === head)];
		},
		'POST /pulls': (_, { title, body, head, base }) => {
			const number = pulls.length + 1;
			const pull: FakePull = {
				number,
				html_url: `https://github.example/${repository}/pull/${number}`,
				state: 'open',
				title: String(title),
				body: String(body),
				head: String(head),
				base: String(base),
			};
			pulls.push(pull);
			return [201, pull];
		},
	};

	const answer = (method: string, url: URL, given: string | undefined, body: Body): Answer => {
		const isKnown = given === `Bearer ${fake.token}` || given === `Bearer ${READING_TOKEN}`;
		if (!isKnown) return [401, { message: 'Bad credentials' }];
		const path = decodeURIComponent(url.pathname).replace(`/repos/${repository}`, '');
		const push = given === `Bearer ${fake.token}`;
		if (`${method} ${path}` === 'GET ') return [200, { permissions: { push } }];
		if (method !== 'GET' && !push) return [403, { message: 'Resource not accessible' }];
		const key = Object.keys(answers).find((start) => `${method} ${path}`.startsWith(start));
		const rest = key === undefined ? '' : `${method} ${path}`.slice(key.length);
		return (key && answers[key]?.(rest, body, url.searchParams)) || MISSING;
	};

	const server = createServer((request, response) => {
		void handle(request, response, (url, body) => {
			asked.push(`${request.method} ${url.pathname}`);
			return answer(request.method ?? '', url, request.headers.authorization, body);
		});
	});
	await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
	const address = server.address();
	const port = typeof address === 'object' && address ? address.port : 0;
	return Object.assign(fake, {
		api: `http://127.0.0.1:${port}`,
		close: () =>
			new Promise<void>((done) => {
				server.closeAllConnections();
				server.close(() => done());
			}),
	});
}

type Body = Readonly<Record<string, unknown>>;
type Answer = readonly [status: number, body: object];

const MISSING: Answer = [404, { message: 'Not Found' }];

async function handle(
	request: IncomingMessage,
	response: ServerResponse,
	answer: (url: URL, body: Body) => Answer,
): Promise<void> {
	const headers = {
		'access-control-allow-origin': '*',
		'access-control-allow-headers': 'authorization, content-type, x-github-api-version',
		'access-control-allow-methods': 'GET, POST, PATCH',
		'content-type': 'application/json',
	};
	if (request.method === 'OPTIONS') {
		response.writeHead(204, headers).end();
		return;
	}
	const parts: Buffer[] = [];
	for await (const part of request) parts.push(part);
	const text = Buffer.concat(parts).toString();
	const url = new URL(request.url ?? '/', 'http://127.0.0.1');
	const [status, body] = answer(url, text === '' ? {} : JSON.parse(text));
	response.writeHead(status, headers).end(JSON.stringify(body));
}

function hashed(text: string): string {
	return createHash('sha1').update(text).digest('hex');
}
