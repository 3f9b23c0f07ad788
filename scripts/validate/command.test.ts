import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { contentFolder, type Files } from '../../src/validator/run/check.ts';

// Each run is a separate process.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 120_000 });

const PROJECT = join(import.meta.dirname, '../..');
const roots: string[] = [];

afterAll(() => {
	for (const root of roots) rmSync(root, { recursive: true, force: true });
});

function content(files: Files): string {
	const root = contentFolder(files);
	roots.push(root);
	return root;
}

function validate(...args: string[]) {
	const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/validate.ts', ...args], {
		cwd: PROJECT,
		encoding: 'utf8',
		env: { ...process.env, NO_COLOR: '1', CONTENT_DIR: '' },
		maxBuffer: 64 * 1024 * 1024,
	});
	return { status, stdout, stderr };
}

const ONE_ERROR = {
	'glossary/ward.yaml':
		'term: Ward\nmeaning: A place. See <Term id="wad"/>.\nsynonyms: []\nreviewed: 2026-01-31\n',
};
const ONE_WARNING = {
	'glossary/ward.yaml':
		'term: Ward\nmeaning: A place. See [here](/glossary/).\nsynonyms: []\nreviewed: 2026-01-31\n',
};
const IN_ORDER = {
	'glossary/ward.yaml': 'term: Ward\nmeaning: A place.\nsynonyms: []\nreviewed: 2026-01-31\n',
};

describe('the exit code', () => {
	test('is 0 if no problems are found', () => {
		const root = content(IN_ORDER);
		expect(validate('--content', root)).toEqual({
			status: 0,
			stdout: '2 files, no problems found\n',
			stderr: '',
		});
	});

	test('is 1 for an error, which is shown with its place and what to do', () => {
		const root = content(ONE_ERROR);
		const { status, stdout, stderr } = validate('--content', root);
		expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
		const lines = stdout.split('\n');
		expect(lines.slice(0, 4)).toEqual([
			`${join(root, 'glossary/ward.yaml')}:2:23  error  Unknown term \`wad\`, expected an id from glossary/  reference/unknown`,
			'    2 | meaning: A place. See <Term id="wad"/>.',
			'      |                       ^^^^^^^^^^^^^^^^',
			"    Did you mean 'ward'?",
		]);
		expect(lines.slice(-2)).toEqual(['1 error in 2 files', '']);
	});

	test('is 0 for warnings, and 1 for more warnings than are allowed', () => {
		const root = content(ONE_WARNING);
		expect(validate('--content', root).status).toBe(0);
		expect(validate('--content', root, '--max-warnings', '1').status).toBe(0);
		expect(validate('--content', root, '--max-warnings', '0').status).toBe(1);
	});

	test('is 2 if it could not run, with one line that says why', () => {
		expect(validate('--contnet', 'x')).toEqual({
			status: 2,
			stdout: '',
			stderr: "Unknown option '--contnet'. Did you mean '--content'?\n",
		});
		expect(validate('--content', 'package.json')).toEqual({
			status: 2,
			stdout: '',
			stderr: 'No such folder: package.json\n',
		});
	});
});

test('the report as JSON is one object on standard output', () => {
	const root = content(ONE_ERROR);
	const { status, stdout, stderr } = validate('--content', root, '--format', 'json');
	expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
	expect(JSON.parse(stdout)).toEqual({
		version: 1,
		summary: { files: 2, errors: 1, warnings: 0, infos: 0 },
		diagnostics: [
			{
				file: 'glossary/ward.yaml',
				line: 2,
				column: 23,
				endLine: 2,
				endColumn: 39,
				severity: 'error',
				rule: 'reference/unknown',
				message: 'Unknown term `wad`, expected an id from glossary/',
				hint: "Did you mean 'ward'?",
			},
		],
	});
});

test('two runs print the same bytes', () => {
	const root = content(ONE_ERROR);
	const copy = `${root}-copy`;
	roots.push(copy);
	cpSync(root, copy, { recursive: true });
	expect(validate('--content', root, '--format', 'json').stdout).toBe(
		validate('--content', copy, '--format', 'json').stdout,
	);
});

test('paths and rules limit what is reported and counted, but not what is read', () => {
	const root = content({
		'tools/a.mdx': '---\ntitle: A\n---\n{1} <Fact id="x"/>\n',
		'tools/b.mdx': '---\ntitle: B\n---\n{1} <Fact id="x"/>\n',
	});
	const { stdout } = validate(
		...[
			'--content',
			root,
			'--format',
			'json',
			'--rule',
			'mdx/unsafe',
			'--rule',
			'reference/unknown',
		],
		...[join(root, 'tools/b.mdx')],
	);
	const { summary, diagnostics } = JSON.parse(stdout);
	expect(summary).toEqual({ files: 1, errors: 2, warnings: 0, infos: 0 });
	expect(diagnostics.map(({ file, rule }: Record<string, string>) => `${file} ${rule}`)).toEqual([
		'tools/b.mdx mdx/unsafe',
		'tools/b.mdx reference/unknown',
	]);
});

test('the rules are listed with their severity and what they require', () => {
	const { status, stdout } = validate('--list-rules');
	expect(status).toBe(0);
	expect(stdout).toMatch(/^reference\/orphan +warning +Every driver has a change idea/m);
});

test('without a site.yaml there is one finding, at its line 1', () => {
	const root = content(IN_ORDER);
	rmSync(join(root, 'site.yaml'));
	const { status, stdout } = validate('--content', root, '--format', 'json');
	expect(status).toBe(1);
	const report = JSON.parse(stdout);
	expect(report.summary).toEqual({ files: 1, errors: 1, warnings: 0, infos: 0 });
	expect(report.diagnostics).toMatchObject([{ file: 'site.yaml', line: 1, column: 1 }]);
});

describe('bad input', () => {
	const DEEP = 10_000;
	const nested = (open: string, close = '', inside = 'x') =>
		`${open.repeat(DEEP)}${inside}${close.repeat(DEEP)}`;
	const tool = (body: string, title = 'A') => `---\ntitle: ${title}\n---\n\n${body}\n`;
	const half = '---\ntitle: Half wri';
	const bytes = (...values: number[]) => new Uint8Array(values);
	const utf16 = Buffer.from(`\ufeff${tool('Text')}`, 'utf16le');

	const files: Record<string, [string | Uint8Array, string[]]> = {
		'tools/empty.mdx': ['', ['1 schema/invalid-yaml']],
		'tools/blank.mdx': ['\n \n', ['1 schema/invalid-yaml']],
		'tools/binary.mdx': [bytes(0, 1, 2, 0xff, 0xfe, 0), ['1 schema/invalid-yaml']],
		'tools/latin-1.mdx': [bytes(0x2d, 0x2d, 0x2d, 0x0a, 0xe9), ['1 schema/invalid-yaml']],
		'tools/huge.mdx': [tool('word '.repeat(2_000_000)), ['1 schema/invalid-yaml']],
		'tools/half.mdx': [half, ['1 schema/invalid-yaml']],
		'tools/utf-16.mdx': [utf16, ['1 schema/invalid-yaml']],
		'tools/twice.mdx': ['---\ntitle: A\ntitle: B\n---\n', ['3 schema/invalid-yaml']],
		'tools/anchor.mdx': [
			'---\ntitle: &a A\nsummary: *a\n---\n',
			['2 schema/invalid-yaml', '3 schema/invalid-yaml'],
		],
		'tools/merge.mdx': ['---\n<<: {title: A}\n---\n', ['2 schema/invalid-yaml']],
		'tools/deep-flow.mdx': [`---\ntitle: ${nested('[', ']')}\n---\n`, ['2 schema/invalid-yaml']],
		'tools/deep-flow-open.mdx': [`---\ntitle: ${nested('[')}\n---\n`, ['2 schema/invalid-yaml']],
		'tools/deep-map.mdx': [`---\ntitle: ${nested('{a: ', '}')}\n---\n`, ['2 schema/invalid-yaml']],
		'tools/deep-block.mdx': [`---\ntitle:\n  ${nested('- ')}\n---\n`, ['2 schema/invalid-yaml']],
		'tools/deep-list.mdx': [tool(nested('- ')), ['5 mdx/syntax']],
		'tools/deep-quote.mdx': [tool(nested('> ')), ['5 mdx/syntax']],
		'tools/deep-tags.mdx': [tool(nested('<Callout>', '</Callout>')), ['5 mdx/syntax']],
		// The 201st level starts two lines below the 200th.
		'tools/deep-blocks.mdx': [tool(nested('<Steps>\n\n', '\n\n</Steps>')), ['405 mdx/syntax']],
		'tools/deep-braces.mdx': [tool(nested('{', '}')), ['5 mdx/syntax']],
		'tools/deep-code.mdx': [tool(`{${nested('(', ')')}}`), ['5 mdx/syntax']],
		'tools/deep-attribute.mdx': [tool(`<Fact id={${nested('[', ']')}}/>`), ['5 mdx/syntax']],
		'tools/deep-export.mdx': [tool(`export const a = ${nested('[', ']')}`), ['5 mdx/syntax']],
		// In Markdown, brackets without an address are text.
		'tools/deep-brackets.mdx': [tool(nested('[', ']')), []],
		'tools/deep-field.mdx': ['---\ntitle: A\n---\n', []],
		'change-ideas/deep-field.mdx': [`---\nproblem: "${nested('<Fact>')}"\n---\n`, ['2 mdx/syntax']],
		'change-ideas/measured.mdx': [
			'---\nmeasures: [{data: ./empty.csv}, {data: ./binary.csv}, {data: ./huge.csv}]\n---\n',
			['2 improvement/measures', '2 improvement/measures'],
		],
		'change-ideas/empty.csv': ['', ['1 schema/invalid-data']],
		'change-ideas/binary.csv': [bytes(0, 1, 2), ['1 schema/invalid-data']],
		'change-ideas/huge.csv': ['1,'.repeat(5_000_000), ['1 schema/invalid-data']],
		'tools/binary.csv': [bytes(0, 1, 2), ['1 file/unsafe', '1 schema/invalid-id']],
		'glossary/half.yaml': ['term: "Half wri', ['1 schema/invalid-yaml']],
		'glossary/list.yaml': ['- a\n- b\n', ['1 schema/invalid-yaml']],
		'pages/crlf.mdx': ['---\r\ntitle: A\r\n---\r\n\r\nText\r\n', []],
		'pages/bom.mdx': ['\ufeff---\ntitle: A\n---\n\nText\n', []],
		'pages/still-checked.mdx': ['---\ntitle: A\n---\n\n[A](/nope/)\n', ['5 link/broken']],
		'drivers/_left-alone.mdx': [bytes(0), []],
	};
	const links: Record<string, [string, string[]]> = {
		'tools/nowhere.mdx': ['/no/such/file', ['1 schema/invalid-yaml']],
		'tools/itself.mdx': ['itself.mdx', ['1 schema/invalid-yaml']],
		'tools/nowhere.png': ['/no/such/picture', ['1 schema/invalid-id']],
		'tools/loop': ['.', ['1 schema/invalid-id']],
		'tools/up': ['..', ['1 schema/invalid-id']],
		'tools/everything': ['/', ['1 file/unsafe']],
		'tools/device.mdx': ['/dev/zero', ['1 file/unsafe']],
	};

	let found: Map<string, string[]>;
	let run: ReturnType<typeof validate>;

	beforeAll(() => {
		const root = content({});
		for (const [path, [text]] of Object.entries(files)) {
			mkdirSync(join(root, path, '..'), { recursive: true });
			writeFileSync(join(root, path), text);
		}
		for (const [path, [target]] of Object.entries(links)) symlinkSync(target, join(root, path));
		mkdirSync(join(root, 'tools/folder.mdx'));
		run = validate('--content', root, '--format', 'json');
		found = new Map();
		for (const { file, line, rule } of JSON.parse(run.stdout).diagnostics) {
			// The fixtures are incomplete entries; missing fields are not tested here.
			if (rule === 'schema/missing-field') continue;
			found.set(file, [...(found.get(file) ?? []), `${line} ${rule}`]);
		}
	});

	test('never ends the validator', () => {
		expect({ status: run.status, stderr: run.stderr }).toEqual({ status: 1, stderr: '' });
	});

	test.each(Object.entries({ ...files, ...links }).map(([path, [, expected]]) => [path, expected]))(
		'%s gives %j',
		(path, expected) => {
			expect(found.get(path as string) ?? []).toEqual(expected);
		},
	);

	test('is the only finding', () => {
		const expected = Object.entries({ ...files, ...links }).flatMap(([path, [, lines]]) =>
			lines.length > 0 ? [path] : [],
		);
		expect([...found.keys()].sort()).toEqual(expected.sort());
	});
});

test('help lists every option, and is not a failure', () => {
	const { status, stdout, stderr } = validate('--help');
	expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
	for (const option of [
		'--content',
		'--format',
		'--max-warnings',
		'--rule',
		'--fix',
		'--watch',
		'--list-rules',
	])
		expect(stdout).toContain(`\n${option}`);
});
