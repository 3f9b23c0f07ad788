import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { stringify } from 'yaml';
import { z } from 'zod';
import {
	BODY_COMPONENTS,
	type BodyAttribute,
	type BodyComponent,
} from '../../../src/features/body/body-components.ts';
import { KINDS, schemas } from '../../../src/kinds/index.ts';
import { readLibrary } from '../../../src/parse/library.ts';
import { COLLECTIONS, type CollectionName } from '../../../src/schema/collection-name.ts';
import { siteFileSchema } from '../../../src/schema/site-file.ts';
import { onlyErrors } from '../../../src/validator/run/content-report.ts';
import { buildContext } from '../../../src/validator/run/context.ts';
import { validate } from '../../../src/validator/run/run.ts';
import { fixtureRoot } from '../checks/other-root.ts';
import { asAttribute, asMarkdown, forms, marker } from './marker.ts';
import { mapTexts, type TextField, textFields } from './text-fields.ts';

/** A content root with a marker in every text of it that takes one. */
export interface MarkedRoot {
	folder: string;
	/** The text fields, `collection: path`, by the form of marker that they take. */
	taken: ReadonlyMap<string, string>;
	/** Those that refuse a marker in any form, by their schema or a rule: references, dates, ids and the like. */
	refused: ReadonlySet<string>;
	/** Those that no entry has: the examples of the schemas lack them. */
	missing: readonly string[];
}

/** The id of the entry with markers, in each collection. */
const MARKED = 'marked';
/** The id of another one that it refers to. */
const OTHER = 'other';

/** The id of the measure in the examples. */
const MARKED_MEASURE = 'measure-a';

/** `site.yaml` with every field that can hold a text. */
const SITE_FILE = {
	title: 'Site',
	tagline: 'What it is',
	url: 'https://marked.example',
	base: '/',
	locale: 'en-GB',
	programme: MARKED,
	feedback: 'site@marked.example',
	topics: 'topics@marked.example',
	footer: 'Foot',
	licence: 'Licence',
	newsletter: 'https://marked.example/news',
	populations: [{ id: 'night-workers', label: 'Night workers', description: 'They work at night' }],
	serviceTypes: [{ id: 'island-hospital', label: 'Island', description: 'A hospital' }],
	privacy: { allow: { emails: ['a@b.example'], phones: ['1'], postcodes: ['A'], links: ['a'] } },
	help: [
		{ label: 'Help', text: 'Now', tel: '111', sms: '85258', url: 'https://marked.example/help' },
	],
	editing: { repository: 'owner/name', branch: 'main', api: 'https://api.marked.example' },
};

/** What the examples of the schemas lack for the rules that check a whole content root. */
const MORE: Partial<Record<CollectionName, object>> = {
	facts: { value: 7, numerator: 30, denominator: 40 },
	guides: { downloads: ['./sheet.txt'] },
	voices: { consent: { basis: 'written', reviewOn: '2099-01-01' } },
	drivers: { parents: [OTHER], strength: { [OTHER]: 'strong' } },
};

/**
 * Writes the root: the fixture programme, and in each collection an entry whose every text is a marker. What the
 * validator refuses keeps the text of its example.
 */
export function writeMarkedRoot(): MarkedRoot {
	const first = writeRoot(new Set());
	return writeRoot(refusedBy(first));
}

function writeRoot(tame: ReadonlySet<string>): Writer {
	const folder = mkdtempSync(join(tmpdir(), 'marked-'));
	cpSync(fixtureRoot('other-programme'), folder, { recursive: true });
	const writer = new Writer(folder, tame);
	writer.writeSite();
	for (const collection of COLLECTIONS) writer.writeEntry(collection);
	writer.writeParent();
	return writer;
}

/** The fields at whose markers the validator reports an error. */
function refusedBy({ folder, places }: Writer): Set<string> {
	const library = readLibrary(folder);
	const errors = onlyErrors(
		validate(library, buildContext({ publicFolder: 'public', root: folder })),
	);
	return new Set(
		errors.map(({ file, line, column, message }) => {
			const source = readFileSync(join(folder, file), 'utf8').split('\n')[line - 1] ?? '';
			const number = /m(\d+)'"/.exec(source.slice(column - 1))?.[1];
			const place = places.get(Number(number));
			if (place === undefined) throw new Error(`${file}:${line}:${column} ${message}`);
			return place;
		}),
	);
}

function findPlaces(name: string, schema: z.ZodType): string[] {
	return [...textFields(schema).keys()].map((path) => `${name}: ${path}`);
}

class Writer implements MarkedRoot {
	readonly folder: string;
	readonly taken = new Map<string, string>();
	readonly refused = new Set<string>();
	/** The field of each marker that is the text of a field. */
	readonly places = new Map<number, string>();
	readonly #tame: ReadonlySet<string>;
	#markers = 0;

	constructor(folder: string, tame: ReadonlySet<string>) {
		this.folder = folder;
		this.#tame = tame;
	}

	writeSite(): void {
		this.#write('site.yaml', stringify(this.#mark('site.yaml', siteFileSchema, SITE_FILE)));
	}

	get missing(): string[] {
		const all = [
			...findPlaces('site.yaml', siteFileSchema),
			...COLLECTIONS.flatMap((collection) => findPlaces(collection, schemas[collection])),
		];
		return all.filter((place) => !this.taken.has(place) && !this.refused.has(place));
	}

	/** A primary driver, for the marked one to be below. */
	writeParent(): void {
		const {
			parents: _,
			strength: __,
			draft: ___,
			aliases: ____,
			...example
		} = KINDS.drivers.example;
		const data = { ...example, level: 'primary', lens: 'individual' };
		const marked = this.#mark('drivers', schemas.drivers, data);
		this.#write(`drivers/${OTHER}.mdx`, `---\n${stringify(marked)}---\n`);
	}

	#write(file: string, text: string): void {
		mkdirSync(dirname(join(this.folder, file)), { recursive: true });
		writeFileSync(join(this.folder, file), text);
	}

	writeEntry(collection: CollectionName): void {
		const { draft: _, ...example } = { ...KINDS[collection].example, ...MORE[collection] };
		const data = this.#mark(collection, schemas[collection], example);
		const ending = KINDS[collection].endings[0] ?? '.mdx';
		const body = ending === '.mdx' ? `---\n${this.#body(collection)}` : '';
		const opening = ending === '.mdx' ? '---\n' : '';
		this.#write(
			`${collection}/${MARKED}${ending}`,
			`${opening}${stringify(data, { lineWidth: 0 })}${body}`,
		);
	}

	/** The data with a marker in each text, and with references to entries that are there. */
	#mark(name: string, schema: z.ZodType, data: object): unknown {
		const marked = mapTexts(schema, data, (text, field) => {
			const place = `${name}: ${field.path}`;
			const { ref, vocabulary } = field.meta;
			if (vocabulary) return this.#refuse(place, text);
			if (!ref) return this.#markText(place, text, field, name === 'site.yaml' ? '' : name);
			return this.#refuse(
				place,
				ref !== name ? MARKED : ref === 'drivers' ? OTHER : this.#otherEntry(ref),
			);
		});
		// It takes the names of fields alone, which only the schema of the whole entry knows.
		const hasList = textFields(schema).has('notPublished.*');
		if (hasList && !schema.safeParse({ ...data, notPublished: [marker(0)] }).success)
			this.refused.add(`${name}: notPublished.*`);
		return marked;
	}

	#markText(place: string, text: string, field: TextField, folder: string): string {
		const number = this.#next();
		const accepted = forms(number).find((form) => z.safeParse(field.schema, form).success);
		if (accepted === undefined || this.#tame.has(place)) return this.#refuse(place, text);
		this.places.set(number, place);
		this.taken.set(place, accepted);
		if (accepted.startsWith('./')) this.#write(join(folder, accepted), this.#values());
		return field.meta.markdown ? asMarkdown(accepted) : accepted;
	}

	#refuse(place: string, text: string): string {
		this.refused.add(place);
		return text;
	}

	#next(): number {
		this.#markers += 1;
		return this.#markers;
	}

	#marker(): string {
		return marker(this.#next());
	}

	/** Values of a measure, each with a note. */
	#values(): string {
		const notes = Array.from({ length: 12 }, () => `"${this.#marker().replaceAll('"', '""')}"`);
		const rows = notes.map((note, index) => `2025-01-${index + 10},${index % 5},${note}`);
		return `date,value,note\n${rows.join('\n')}\n`;
	}

	/** A body with a marker in each thing that Markdown and our components can say. */
	#body(collection: CollectionName): string {
		const text = () => asMarkdown(this.#marker());
		const code = () => this.#marker().replaceAll('`', '');
		return [
			'',
			`## ${text()}`,
			`${text()} *${text()}* **${text()}** \`${code()}\``,
			`[${text()}](https://foreign.example/'%22%3E%3Cscript%3E "${text()}")`,
			`> ${text()}`,
			`- ${text()}\n- ${text()}`,
			`1. ${text()}`,
			`### ${text()}`,
			`| ${text()} | b |\n|---|---|\n| ${text()} | ${text()} |`,
			`\`\`\`html\n${code()}\n\`\`\``,
			`:::note[${text()}]\n${text()}\n:::`,
			...Object.entries(BODY_COMPONENTS)
				.filter(([, { only }]) => only === undefined || only === collection)
				.map(([name]) => this.#component(name)),
			'',
		].join('\n\n');
	}

	#component(name: string): string {
		const { attributes, inside } = BODY_COMPONENTS[name] as BodyComponent;
		const written = Object.entries(attributes).map(([attribute, kind]) => {
			const value = this.#attribute(kind);
			return ` ${attribute}=${asAttribute(value)}`;
		});
		const text = asMarkdown(this.#marker());
		const insides: Record<BodyComponent['inside'], string> = {
			nothing: '',
			words: text,
			list: `\n\n- ${text}\n\n`,
			cards: `\n\n${name === 'CardGrid' ? this.#component('Card') : ''}\n\n`,
			markdown: `\n\n${text}\n\n`,
		};
		return inside === 'nothing'
			? `<${name}${written.join('')}/>`
			: `<${name}${written.join('')}>${insides[inside]}</${name}>`;
	}

	#attribute(attribute: BodyAttribute): string {
		switch (attribute.kind) {
			case 'words':
				return this.#marker();
			case 'choice':
				return attribute.values[0] ?? '';
			case 'count':
				return '1';
			case 'language':
				return 'ur';
			case 'reference':
				return MARKED;
			case 'measure':
				return MARKED_MEASURE;
			case 'address':
				return '/about/';
			case 'file':
				return '/favicon.svg';
		}
	}

	/** An entry of the fixture programme. */
	#otherEntry(collection: CollectionName): string {
		const [file = ''] = readdirSync(join(this.folder, collection)).filter(
			(each) => /\.(mdx|yaml)$/.test(each) && !each.startsWith(MARKED),
		);
		return file.replace(/\.[a-z]+$/, '');
	}
}
