import { anchorFromId } from '../../../graph/address.ts';
import { reservedId } from '../../../kinds/reserved-id.ts';
import type { Entry } from '../../../parse/entry.ts';
import type { Library } from '../../../parse/library.ts';
import { START } from '../../../parse/text/place.ts';
import { libraryAddresses } from '../../links/addresses.ts';
import { type Alias, libraryAliases } from '../../links/aliases.ts';
import { assetsInUse } from '../../links/assets.ts';
import type { Reporter, Rule } from '../../rule/rule.ts';
import { reportFindings } from './library-findings.ts';

export default {
	id: 'schema/invalid-id',
	severity: 'error',
	about:
		'Every file is an entry with an id and an address of its own, or something that an entry uses.',
	why: 'A mistyped folder or name must not lose content in silence.',
	examples: {
		bad: {
			'glossary/Ward round.yaml':
				'term: Ward\nmeaning: A place in a hospital.\nsynonyms: []\nreviewed: 2026-01-31\n',
		},
		found: 'glossary/Ward round.yaml:1:1',
		good: {
			'glossary/ward-round.yaml':
				'term: Ward\nmeaning: A place in a hospital.\nsynonyms: []\nreviewed: 2026-01-31\n',
		},
	},
	check(library, report) {
		reportFindings('schema/invalid-id', library, report);
		reportTakenAddresses(library, report);
		reportTakenAliases(library, report);
		const used = assetsInUse(library);
		for (const file of library.assets) {
			if (used.has(file)) continue;
			report(
				{ file },
				{
					at: START,
					message: `Unexpected file \`${file.split('/').at(-1)}\`: no entry beside it uses it`,
					hint: 'Use it in an entry as `./name`, delete it, or begin its name with `_` to have it left alone.',
				},
			);
		}
	},
} satisfies Rule;

/** `a/b` and `a-b` are two ids and one anchor. */
function reportTakenAddresses(library: Library, report: Reporter): void {
	const taken = new Map<string, { id: string; file: string }>();
	for (const entry of library.all()) {
		const address = libraryAddresses(library).of(entry);
		const first = taken.get(address);
		if (!first) {
			taken.set(address, entry);
			continue;
		}
		report(entry, {
			at: START,
			message: `Unexpected id \`${entry.id}\`: \`${first.id}\` has the address \`${address}\` already`,
			hint: 'Rename one of the two files.',
			related: [{ file: first.file, line: 1, message: 'The entry with this address.' }],
		});
	}
}

/** An alias belongs to one entry, and must not be an existing address of the site. */
function reportTakenAliases(library: Library, report: Reporter): void {
	const given = new Map<string, Entry>();
	for (const alias of libraryAliases(library)) {
		const { entry, id, index } = alias;
		const { collection } = entry;
		const key = `${collection}/${id}`;
		const first = given.get(key);
		const inUse = library.collectionsWith(id).includes(collection);
		const taken = takenAddress(alias, library);
		const at = entry.place(['aliases', index]);
		if (inUse || taken) {
			report(entry, {
				at,
				message: `Unexpected alias \`${id}\`: ${inUse ? `an entry of ${collection}/ has this id` : `it would take the address of ${taken}`}`,
				hint: 'Take it out: readers who ask for it get what is there now.',
			});
		} else if (first) {
			report(entry, {
				at,
				message: `Unexpected alias \`${id}\`: ${first === entry ? 'it is given twice' : `\`${first.id}\` has it already`}`,
				hint: 'Keep it in the one entry that its readers should find.',
				related:
					first === entry
						? undefined
						: [{ file: first.file, line: 1, message: 'The entry with this alias.' }],
			});
		} else given.set(key, entry);
	}
}

/** Returns the existing address that an alias would replace, in words; `undefined` for a free one. */
function takenAddress({ entry, id, address }: Alias, library: Library): string | undefined {
	const { collection } = entry;
	const reserved = reservedId(collection, id);
	if (reserved) return reserved;
	if (address !== undefined)
		return libraryAddresses(library).own.has(address) ? `\`${address}\`` : undefined;
	const other = library
		.entries(collection)
		.find((each) => anchorFromId(each.id) === anchorFromId(id));
	return other && `\`${other.id}\``;
}
