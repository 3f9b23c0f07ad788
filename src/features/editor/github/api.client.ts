import { RefusedError } from '../backend.client.ts';

/** The version of GitHub’s API that is asked (https://docs.github.com/en/rest/about-the-rest-api/api-versions). */
const VERSION = '2022-11-28';

/** An answer of GitHub that is not the one hoped for. */
export class GitHubError extends RefusedError {
	override name = 'GitHubError';
	readonly status: number;

	/** @param status the status of the answer; 0 where there was none */
	constructor(status: number, words: string) {
		super({ refused: words });
		this.status = status;
	}
}

export interface GitHubRepository {
	/** The address of the API, without `/` at its end. */
	api: string;
	/** As owner/name. */
	repository: string;
}

/** The API of GitHub for one repository. */
export class GitHubApi {
	readonly #top: string;
	readonly #repository: string;
	readonly #token: () => string;
	readonly #signInAgain: () => Promise<void>;

	/**
	 * @param token returns the token of who is signed in
	 * @param signInAgain asks for another token, since GitHub does not accept this one
	 */
	constructor(
		{ api, repository }: GitHubRepository,
		token: () => string,
		signInAgain: () => Promise<void>,
	) {
		this.#top = `${api}/repos/${repository}`;
		this.#repository = repository;
		this.#token = token;
		this.#signInAgain = signInAgain;
	}

	/** @throws GitHubError */
	async ask<T>(method: string, path: string, body?: object): Promise<T> {
		const response = await this.#send(method, path, body);
		if (response.ok) return response.json();
		if (response.status !== 401) throw this.#problem(response);
		await this.#signInAgain();
		return this.ask(method, path, body);
	}

	/** Asks for what may not be there. */
	async find<T>(path: string): Promise<T | undefined> {
		try {
			return await this.ask<T>('GET', path);
		} catch (error) {
			if (error instanceof GitHubError && error.status === 404) return undefined;
			throw error;
		}
	}

	async #send(method: string, path: string, body?: object): Promise<Response> {
		try {
			return await fetch(`${this.#top}${path}`, {
				method,
				cache: 'no-store',
				headers: {
					accept: 'application/vnd.github+json',
					authorization: `Bearer ${this.#token()}`,
					'x-github-api-version': VERSION,
				},
				...(body && { body: JSON.stringify(body) }),
			});
		} catch {
			throw new GitHubError(
				0,
				'GitHub can’t be reached. What you wrote is still here: check your connection, then try again.',
			);
		}
	}

	#problem({ status, headers }: Response): GitHubError {
		const isLimited =
			status === 429 || (status === 403 && headers.get('x-ratelimit-remaining') === '0');
		if (isLimited)
			return new GitHubError(
				status,
				'GitHub has had too many requests for now. Wait a few minutes, then try again.',
			);
		if (status === 403)
			return new GitHubError(
				status,
				`Your token may not do this in ${this.#repository}. It needs “Contents” and “Pull requests”, both with “Read and write”.`,
			);
		if (status === 404)
			return new GitHubError(
				status,
				`GitHub shows your token no such thing in ${this.#repository}. Check that the token is for this repository.`,
			);
		return new GitHubError(status, `GitHub could not do this (${status}). Try again.`);
	}
}
