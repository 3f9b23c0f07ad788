import type { z } from 'zod';
import { withoutInvisible } from '../format/invisible.ts';
import { type DataOf, type FieldOf, type RawOf, schemas } from '../kinds/index.ts';
import type { CollectionName } from '../schema/collection-name.ts';
import { isRecord, type Raw, rawFields } from '../schema/raw.ts';
import { type DataPath, markedValues } from '../schema/walk.ts';
import type { Finding } from './finding.ts';
import { LazyMarkdown, OVER_BUDGET } from './markdown/lazy-markdown.ts';
import type { Markdown } from './markdown/markdown.ts';
import { asMdx } from './markdown/markdown-page.ts';
import { ParseBudget } from './markdown/parse-budget.ts';
import type { SchemaProblem } from './messages/schema-messages.ts';
import { type SiteVocabularies, validateData } from './messages/validate-data.ts';
import { splitFrontMatter } from './text/front-matter.ts';
import { DerivedLines, LineIndex, type Place } from './text/place.ts';
import { recoverYaml } from './yaml/recover-yaml.ts';
import { scalarOffsets } from './yaml/scalar-map.ts';
import { readYaml, type YamlFile } from './yaml/yaml-file.ts';
import { isBeyondLimits } from './yaml/yaml-problem.ts';

/** A file with YAML in it, read and parsed once: `site.yaml` or an entry. */
export interface Document<Field extends string = string> {
	/** The file, relative to the content root, with `/`. */
	file: string;
	/** Its text, with `\n` at line ends and without a byte order mark. */
	text: string;
	/** Its values as the author wrote them, whatever their shape; `undefined` when the YAML can’t be read. */
	raw: Raw<Field> | undefined;
	/** Returns the place of the value at a path (or of its key); if there is none, that of its nearest parent. */
	place(path: DataPath, part?: 'value' | 'key'): Place;
	/** Returns the place of the characters from `start` to `end` of the text at a path. */
	placeIn(path: DataPath, start: number, end: number): Place;
	/** Returns the place of a range of the file’s text. */
	placeOf(start: number, end: number): Place;
	/** The body; only of MDX entries. */
	body: Markdown | undefined;
	/** Every inline Markdown field. */
	texts: readonly Markdown[];
}

/** One entry of a collection. */
export interface Entry<C extends CollectionName = CollectionName> extends Document<FieldOf<C>> {
	collection: C;
	id: string;
	/** Its data if the schema accepts it. */
	data: DataOf<C> | undefined;
	/** True if it is left out of a production build. */
	draft: boolean;
	/** True if a voice’s consent is withdrawn: nothing of it may be shown. */
	withdrawn: boolean;
}

/**
 * A document before its values are validated. It depends only on its own text, so it can be cached while the file
 * does not change.
 */
export interface ParsedDocument extends Document {
	/** The problems of its YAML. */
	yamlFindings: readonly Finding[];
	/** What can be read of YAML with problems. */
	recovered: Recovered | undefined;
}

/** The fields of a document without a mistake in their YAML. */
export interface Recovered extends Pick<Document, 'file' | 'place'> {
	raw: Raw;
	/** The names of the fields with a mistake. */
	dropped: ReadonlySet<string>;
}

/**
 * Parses the text of a file: only YAML, or front matter and a body. Characters that nobody sees are removed before
 * anything is read, so that they hide nothing; places are those in the file. Never throws.
 */
export function parseDocument(file: string, text: string, schema: z.ZodType): ParsedDocument {
	const clean = withoutInvisible(text);
	const ownLines = new LineIndex(text);
	const lines = clean.text === text ? ownLines : new DerivedLines(ownLines, clean);
	const findings: Finding[] = [];
	const isYaml = file.endsWith('.yaml');
	const parts = isYaml
		? { yaml: { text: clean.text, offset: 0 }, body: undefined }
		: splitFrontMatter(clean.text);
	if ('message' in parts) {
		findings.push({
			rule: 'schema/invalid-yaml',
			file,
			place: lines.place(...parts.range),
			message: parts.message,
		});
		return { ...unreadableDocument(file, text), yamlFindings: findings, recovered: undefined };
	}
	const yaml = readYaml(parts.yaml.text, parts.yaml.offset);
	for (const { range, message, hint } of yaml.problems) {
		findings.push({
			rule: 'schema/invalid-yaml',
			file,
			place: lines.place(...range),
			message,
			hint,
		});
	}
	const documentPlaces = makePlaces(
		lines,
		yaml,
		isYaml ? firstLineLength(clean.text) : '---'.length,
	);
	const raw = yaml.value === null ? {} : yaml.value;
	if (yaml.problems.length === 0 && !isRecord(raw)) {
		const message = 'Expected fields with values, such as `title: …`, each on its own line';
		findings.push({ rule: 'schema/invalid-yaml', file, place: documentPlaces.place([]), message });
	}
	const budget = new ParseBudget();
	const body =
		parts.body &&
		new LazyMarkdown(
			file.endsWith('.md') ? asMdx(parts.body.text) : parts.body.text,
			[],
			(start, end) => lines.place(parts.body.offset + start, parts.body.offset + end),
			budget,
		);
	const texts: Markdown[] = [];
	for (const { path, value, meta } of markedValues(schema, raw)) {
		if (meta.markdown)
			texts.push(
				new LazyMarkdown(
					value,
					path,
					(start, end) => documentPlaces.placeIn(path, start, end),
					budget,
				),
			);
	}
	return {
		file,
		text,
		raw: yaml.problems.length === 0 && isRecord(raw) ? raw : undefined,
		body,
		texts,
		yamlFindings: findings,
		recovered: recover(file, lines, parts.yaml, yaml),
		...documentPlaces,
		placeOf: (start, end) => ownLines.place(start, end),
	};
}

function recover(
	file: string,
	lines: Pick<LineIndex, 'place' | 'slice'>,
	{ text, offset }: { text: string; offset: number },
	{ problems }: YamlFile,
): Recovered | undefined {
	const isWorthReading = problems.length > 0 && !problems.some(isBeyondLimits);
	const yaml = isWorthReading ? recoverYaml(text, offset) : undefined;
	if (!yaml || !isRecord(yaml.value)) return undefined;
	const { place } = makePlaces(lines, yaml, 0);
	return { file, place, raw: yaml.value, dropped: yaml.dropped };
}

/** Returns the problems of the body and the inline fields of a document, which are parsed for this. */
export function markdownFindings({ file, body, texts }: Document): Finding[] {
	let isOverBudget = false;
	return [body, ...texts].flatMap((markdown): Finding[] => {
		if (!markdown?.problem || (isOverBudget && markdown.problem === OVER_BUDGET)) return [];
		isOverBudget ||= markdown.problem === OVER_BUDGET;
		const { start, end, message, hint } = markdown.problem;
		return [{ rule: 'mdx/syntax', file, place: markdown.place(start, end), message, hint }];
	});
}

/**
 * Validates a parsed document with its schema. If its YAML has mistakes, only what could be read is validated, and it
 * has no data.
 */
export function validateDocument<S extends z.ZodType>(
	document: Pick<Document, 'file' | 'raw' | 'place'>,
	schema: S,
	vocabularies: SiteVocabularies,
	recovered?: Recovered,
): { data: z.output<S> | undefined; findings: Finding[] } {
	if (document.raw === undefined && recovered === undefined)
		return { data: undefined, findings: [] };
	const { file, place, raw } = recovered ?? document;
	const { data, problems } = validateData(schema, raw, vocabularies);
	const isKnown = ({ rule, path }: SchemaProblem) =>
		rule === 'schema/missing-field' && path.length === 1 && recovered?.dropped.has(String(path[0]));
	const findings = problems
		.filter((problem) => !isKnown(problem))
		.map(({ rule, path, part, message, hint }) => ({
			rule,
			file,
			place: place(path, part),
			message,
			hint,
		}));
	return { data: recovered ? undefined : data, findings };
}

/** Returns an entry, with the problems of its YAML and its values. */
export function toEntry<C extends CollectionName>(
	collection: C,
	id: string,
	parsed: ParsedDocument,
	vocabularies: SiteVocabularies,
): { entry: Entry<C>; findings: Finding[] } {
	const { yamlFindings, recovered, ...document } = parsed;
	const { data, findings } = validateDocument(
		document,
		schemas[collection],
		vocabularies,
		recovered,
	);
	const { draft, consent }: RawOf<'voices'> = document.raw ?? recovered?.raw ?? {};
	// A mistake elsewhere in the file, or in the very field, must not bring back what was withdrawn.
	const isUnread = document.raw === undefined && /\bwithdrawn\b/.test(document.text);
	const entry = {
		...document,
		collection,
		id,
		data: data as DataOf<C> | undefined,
		draft: draft === true,
		withdrawn: collection === 'voices' && (rawFields(consent).basis === 'withdrawn' || isUnread),
	};
	return { entry, findings: [...yamlFindings, ...findings] };
}

function makePlaces(
	lines: Pick<LineIndex, 'place' | 'slice'>,
	yaml: YamlFile,
	rootLength: number,
): Pick<Document, 'place' | 'placeIn'> {
	const place: Document['place'] = (path, part = 'value') =>
		lines.place(...(yaml.range(path, part) ?? [0, rootLength]));
	const offsets = new Map<string, { base: number; map: Uint32Array }>();
	return {
		place,
		placeIn: (path, start, end) => {
			const key = path.join('\0');
			let found = offsets.get(key);
			if (!found) {
				const scalar = yaml.scalar(path);
				if (!scalar) return place(path);
				const [from, to] = scalar.range;
				found = { base: from, map: scalarOffsets(scalar.value, lines.slice(from, to)) };
				offsets.set(key, found);
			}
			const { base, map } = found;
			const first = map[Math.min(start, map.length - 1)] ?? 0;
			const last = end > start ? (map[Math.min(end - 1, map.length - 1)] ?? 0) + 1 : first;
			return lines.place(base + first, base + last);
		},
	};
}

/** Returns a document of which only the text is known. Every place in it is its first line. */
export function unreadableDocument(file: string, text: string): Document {
	const lines = new LineIndex(text);
	const root = () => lines.place(0, firstLineLength(text));
	return {
		file,
		text,
		raw: undefined,
		place: root,
		placeIn: root,
		placeOf: (start, end) => lines.place(start, end),
		body: undefined,
		texts: [],
	};
}

function firstLineLength(text: string): number {
	return text.split('\n', 1)[0]?.length ?? 0;
}
