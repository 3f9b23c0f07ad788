import { parsedYaml, type YamlFile } from './yaml-file.ts';

/** A field at the beginning of a line, in its spellings, mistakes in them included. */
const FIELD =
	/^(?:"(?<quoted>[^"\n]*)"|'(?<single>[^'\n]*)'|(?<plain>[^\s"'#[\]{}&*!|>%@`:-][^:\n]*?))\s*:/;

/** YAML of which the fields with a mistake were left out. */
export interface RecoveredYaml extends YamlFile {
	/** The names of the fields that were left out. */
	dropped: ReadonlySet<string>;
}

/**
 * Reads what can be read of YAML with mistakes: each top field is read alone, and those with a mistake are left out, so
 * that one does not hide those in the rest of the file. Places are those in the whole text.
 *
 * @returns `undefined` if the fields with mistakes can’t be separated from the others
 */
export function recoverYaml(text: string, offset: number): RecoveredYaml | undefined {
	// A key of several lines is in no entry, and its lines can’t be read apart.
	if (/^[?:]/m.test(text)) return undefined;
	const dropped = new Set<string>();
	let rest = '';
	for (const { name, start, end } of topBlocks(text)) {
		const block = text.slice(start, end);
		const isRead = name !== undefined && parsedYaml(block).problems.length === 0;
		if (!isRead && name !== undefined) dropped.add(name);
		rest += isRead ? block : block.replace(/[^\n]/g, ' ');
	}
	const yaml = parsedYaml(rest, offset);
	return yaml.problems.length === 0 && yaml.value ? { ...yaml, dropped } : undefined;
}

interface TopBlock {
	/** The name of its field; `undefined` for lines that are none. */
	name: string | undefined;
	start: number;
	end: number;
}

/** Cuts YAML at each line that is not indented. */
function topBlocks(text: string): TopBlock[] {
	const blocks: TopBlock[] = [];
	let start = 0;
	for (const line of text.split('\n')) {
		const end = Math.min(start + line.length + 1, text.length);
		const last = blocks.at(-1);
		const goesOn = line === '' || /^[\s#\]}-]/.test(line);
		if (last && goesOn) last.end = end;
		else {
			const { quoted, single, plain } = FIELD.exec(line)?.groups ?? {};
			blocks.push({ name: quoted ?? single ?? plain, start, end });
		}
		start = end;
	}
	return blocks;
}
