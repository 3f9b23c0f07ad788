import { counted, listInWords } from '../../format/number-words.ts';
import { servedPath } from '../../format/served-name.ts';
import {
	buildComparison,
	type ComparedFact,
	type ComparedIdea,
	type ComparisonWords,
} from './comparison.ts';
import { followEarlierIds } from './earlier-ids.ts';
import { type ListTroubles, listNotes, NO_IDEAS } from './list-notes.ts';
import { withIdeas, writeShortlistAddress } from './shortlist.ts';
import { readShortlistAddress } from './shortlist-address.ts';
import {
	isKeptByBrowser,
	isReadInFull,
	keepIdeas,
	keptIdeas,
	onShortlistChange,
} from './shortlist-store.client.ts';
import { comparisonList, comparisonTable } from './shortlist-table.client.ts';

/** A page of the open data: there, not there, or not to be had. */
type Fetched = ComparedIdea | 'unknown' | 'failed';

/**
 * The page of the shortlist: the reader’s own, or one that came with a link. The address always says
 * what is shown, and `history.state` whose it is, so that going back shows the own list as it is by then.
 */
class IdeaShortlist extends HTMLElement {
	readonly #fetched = new Map<string, Promise<Fetched>>();
	readonly #facts = new Map<string, ComparedFact>();
	#shared = false;
	#ids: readonly string[] = [];
	/** The parts of the address that were left out. */
	#leftOut: Pick<ListTroubles, 'unknown' | 'beyond'> = { unknown: [], beyond: [] };
	/** Fetching takes time; only the latest list may be shown. */
	#turn = 0;

	connectedCallback(): void {
		this.#part('keep').addEventListener('click', () => this.#keepShared());
		this.#part('clear').addEventListener('click', () => this.#clear());
		this.#part('print').addEventListener('click', () => print());
		onShortlistChange(() => this.#fromStore());
		const { ids: named, ...leftOut } = readShortlistAddress(location.search);
		this.#leftOut = leftOut;
		const ids = named && this.#present(named);
		const own = this.#present(keptIdeas());
		if (own.join() !== keptIdeas().join()) keepIdeas(own);
		const isOwn = history.state?.ownShortlist === true || ids?.join() === own.join();
		this.#shared = ids !== undefined && ids.length > 0 && !isOwn;
		this.#ids = this.#shared ? (ids ?? []) : own;
		void this.#show();
	}

	#part(name: string): HTMLElement {
		return this.querySelector(`[data-${name}]`) as HTMLElement;
	}

	get #words(): ComparisonWords {
		return JSON.parse(this.#part('words').textContent ?? '{}');
	}

	/** The ids that ideas have by now. */
	#present(ids: readonly string[]): string[] {
		return followEarlierIds(ids, JSON.parse(this.#part('earlier').textContent ?? '{}'));
	}

	#fromStore(): void {
		if (this.#shared) return;
		this.#ids = keptIdeas();
		void this.#show();
	}

	#keepShared(): void {
		this.#shared = false;
		keepIdeas(withIdeas(keptIdeas(), this.#ids));
		this.#part('state').focus();
	}

	#clear(): void {
		this.#change([]);
		this.#part('state').focus();
	}

	#change(ids: readonly string[]): void {
		this.#leftOut = { unknown: [], beyond: [] };
		if (this.#shared) {
			this.#ids = ids;
			void this.#show();
		} else keepIdeas(ids);
	}

	async #show(): Promise<void> {
		this.#turn += 1;
		const turn = this.#turn;
		const ids = this.#ids;
		history.replaceState(
			{ ownShortlist: !this.#shared },
			'',
			location.pathname + writeShortlistAddress(ids),
		);
		const answers = await Promise.all(ids.map((id) => this.#idea(id)));
		if (turn !== this.#turn) return;
		const ideas = answers.filter((answer) => typeof answer !== 'string');
		const which = (word: Fetched) => ids.filter((_, place) => answers[place] === word);
		this.#say(ideas.length, which('unknown'), which('failed'));
		this.#compare(ideas);
		this.#part('box').hidden = ideas.length === 0;
		this.#part('tools').hidden = ids.length === 0;
	}

	#compare(ideas: readonly ComparedIdea[]): void {
		const columns = ideas.map(({ id, title = id }, place) => ({
			title,
			page: `${this.dataset.ideas}${id}/`,
			pack: `${this.dataset.ideas}by/pack/${id}/`,
			remove: () => this.#remove(id, place),
		}));
		const { rows, gaps } = buildComparison(ideas, this.#words, this.#facts);
		const isEmpty = ideas.length === 0;
		this.#part('table').replaceChildren(...(isEmpty ? [] : [comparisonTable(columns, rows)]));
		this.#part('list').replaceChildren(...(isEmpty ? [] : [comparisonList(columns, rows)]));
		const which = ideas.length === 1 ? 'this idea' : 'any of these ideas';
		this.#part('gaps').textContent =
			isEmpty || gaps.length === 0 ? '' : `Not published for ${which}: ${listInWords(gaps)}.`;
	}

	/** The next idea’s button takes the focus of the one that goes. */
	#remove(id: string, place: number): void {
		this.#change(this.#ids.filter((each) => each !== id));
		const buttons = () =>
			[...this.querySelectorAll<HTMLElement>('.column-tools button')].filter((button) =>
				button.checkVisibility(),
			);
		requestAnimationFrame(() =>
			(buttons()[Math.min(place, buttons().length - 1)] ?? this.#part('state')).focus(),
		);
	}

	#say(count: number, gone: readonly string[], failed: readonly string[]): void {
		const none = this.#ids.length === 0 ? NO_IDEAS : 'None of the ideas on this list can be shown.';
		this.#part('state').textContent = count === 0 ? none : `${counted(count, 'change idea')}.`;
		this.#part('empty').hidden = this.#ids.length > 0;
		this.#part('shared').hidden = !this.#shared || count === 0;
		this.#part('not-kept').hidden = isKeptByBrowser();
		const notes = listNotes({
			...this.#leftOut,
			gone,
			failed,
			isReadInFull: this.#shared || isReadInFull(),
		});
		const note = this.#part('unknown');
		note.hidden = notes.length === 0;
		note.textContent = notes.join(' ');
	}

	#idea(id: string): Promise<Fetched> {
		const known = this.#fetched.get(id) ?? this.#fetch(id);
		this.#fetched.set(id, known);
		return known;
	}

	async #fetch(id: string): Promise<Fetched> {
		try {
			const response = await fetch(`${this.dataset.api}change-ideas/${servedPath(id)}.json`);
			if (response.status === 404) return 'unknown';
			const idea: ComparedIdea = await response.json();
			await Promise.all((idea.results ?? []).map(({ fact }) => this.#fetchFact(fact)));
			return idea;
		} catch {
			return 'failed';
		}
	}

	/** A result whose figure cannot be fetched is shown in words alone. */
	async #fetchFact(id: string): Promise<void> {
		if (this.#facts.has(id)) return;
		try {
			const response = await fetch(`${this.dataset.api}facts/${servedPath(id)}.json`);
			if (response.ok) this.#facts.set(id, await response.json());
		} catch {}
	}
}

customElements.define('idea-shortlist', IdeaShortlist);
