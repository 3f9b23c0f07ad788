/**
 * The rooms of the code and what each may import. `.github/ARCHITECTURE.md` has the map and the reasons;
 * `structure.test.ts` checks every import against this table.
 */

export type Room =
	| 'format'
	| 'spc'
	| 'data-reader'
	| 'schema'
	| 'kinds'
	| 'text'
	| 'parse'
	| 'graph'
	| 'pure'
	| 'client'
	| 'build'
	| 'component'
	| 'ui'
	| 'collections'
	| 'validator'
	| 'writing'
	| 'editing'
	| 'config'
	| 'styles'
	| 'entry'
	| 'pages'
	| 'scripts';

interface Rule {
	/** Which files are in the room. */
	files: string;
	/** The rooms that they may import in addition to their own. */
	may: readonly Room[];
	/** Rooms of which they may import only types. */
	types?: readonly Room[];
	/** True for code that knows no file system, no Astro and no picture library: it runs anywhere. */
	isPure?: true;
}

const FLOOR = ['format', 'spc', 'schema', 'kinds', 'graph'] as const;
const PURE = [...FLOOR, 'data-reader', 'pure', 'ui'] as const;
const BUILD = [
	...PURE,
	'text',
	'writing',
	'parse',
	'collections',
	'config',
	'build',
	'styles',
] as const;
const COMPONENT = [...BUILD, 'client', 'validator', 'component'] as const;

export const RULES: Readonly<Record<Room, Rule>> = {
	format: { files: '`format`', may: [], isPure: true },
	spc: { files: '`spc`', may: ['format'], isPure: true },
	'data-reader': { files: '`data-reader`', may: ['format'], isPure: true },
	schema: { files: '`schema`', may: ['format'], isPure: true },
	kinds: {
		files: '`kinds`: the list of kinds, and `schema.ts` and `definition.ts` of each',
		may: ['format', 'schema'],
		isPure: true,
	},
	text: {
		files:
			'`text`, `yaml` and `messages` in `parse`: a file’s text in, its fields and what is wrong with them',
		may: ['format', 'schema', 'kinds'],
		isPure: true,
	},
	parse: {
		files: '`parse`: reading the content',
		may: ['format', 'data-reader', 'schema', 'kinds', 'text'],
	},
	graph: { files: '`graph`', may: ['format', 'schema', 'kinds'], isPure: true },
	pure: {
		files: '`*.ts` in `features`, `layouts` and the page of a kind',
		may: [...FLOOR, 'data-reader', 'ui'],
		types: ['text', 'parse', 'collections', 'build'],
		isPure: true,
	},
	client: {
		files: '`*.client.ts`: what runs in the reader’s browser',
		may: [...PURE, 'text', 'writing', 'styles'],
		types: ['editing'],
		isPure: true,
	},
	build: { files: '`*.build.ts`: what runs in the build alone', may: [...BUILD, 'component'] },
	component: { files: '`*.astro` in `features`, `layouts` and the page of a kind', may: COMPONENT },
	ui: { files: '`ui`', may: ['format'], isPure: true },
	collections: {
		files: '`collections`',
		may: ['format', 'data-reader', 'schema', 'kinds', 'text', 'parse', 'graph', 'config'],
	},
	validator: { files: '`validator`', may: [...PURE, 'text', 'parse', 'config'] },
	writing: {
		files:
			'`form`, `merge`, `values` and `saving` in `editing`: what a form says, laid into a file as it is',
		may: [...FLOOR, 'data-reader', 'text'],
		types: ['parse'],
		isPure: true,
	},
	editing: {
		files: '`editing`: the rest of it',
		may: [...PURE, 'text', 'parse', 'validator', 'config', 'writing'],
	},
	config: { files: '`config`', may: ['format', 'schema', 'kinds', 'text', 'parse', 'graph'] },
	styles: { files: '`styles`', may: ['spc'], isPure: true },
	entry: {
		files: '`content.config.ts`, `middleware.ts` and `env.d.ts`, by which Astro begins',
		may: COMPONENT,
	},
	pages: { files: '`pages`', may: COMPONENT },
	scripts: { files: '`scripts`', may: [...COMPONENT, 'editing'] },
};

/** Returns a room’s row in the table of the architecture page. */
export function ruleRow(room: Room): string {
	const { files, may, types = [] } = RULES[room];
	return `| ${room} | ${files} | ${may.join(', ') || 'nothing of ours'} | ${types.join(', ')} |`;
}

/**
 * Returns the room of a file by its path from the project's root; `undefined` for a file outside all rooms, such as
 * `public/`.
 */
export function findRoom(path: string): Room | undefined {
	if (path.startsWith('scripts/')) return 'scripts';
	const [, top = '', below = ''] = /^src\/([^/]+)(\/.*)?$/.exec(path) ?? [];
	switch (top) {
		case 'features':
		case 'layouts':
			return roomByName(path);
		case 'kinds':
			return /^(\/[^/]+){1,2}$/.test(below) ? 'kinds' : roomByName(path);
		case 'parse':
			return /^\/(text|yaml|messages)\//.test(below) ? 'text' : top;
		case 'editing':
			return /^\/(form|merge|values|saving)\//.test(below) ? 'writing' : top;
		case 'format':
		case 'spc':
		case 'data-reader':
		case 'schema':
		case 'graph':
		case 'ui':
		case 'collections':
		case 'validator':
		case 'config':
		case 'styles':
		case 'pages':
			return top;
		default:
			return below === '' && top !== '' ? 'entry' : undefined;
	}
}

function roomByName(path: string): Room {
	if (path.endsWith('.client.ts')) return 'client';
	if (path.endsWith('.build.ts')) return 'build';
	return path.endsWith('.ts') ? 'pure' : 'component';
}
