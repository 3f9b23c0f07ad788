import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir, userInfo } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readPlan } from './host-plan.ts';
import { HOSTS } from './hosts.ts';
import { ADDRESSES, expectedHeaders, smallSite } from './testing/small-site.ts';

/** How each server is started on a small site, at a port of this machine. */
const START: Readonly<Record<string, (site: Started) => readonly string[] | undefined>> = {
	container: ({ folder }) => [
		process.execPath,
		join(folder, '.container/scripts/host/container-server.ts'),
	],
	nginx: startNginx,
	apache: startApache,
	caddy: startCaddy,
};

interface Started {
	folder: string;
	base: string;
	port: number;
	/** The files that were written for the host. */
	files: Readonly<Record<string, string>>;
}

const GLOBAL = { cwd: '/', encoding: 'utf8' } as const;
const isInstalled = (program: string) => spawnSync('which', [program], GLOBAL).status === 0;
const scratch = () => mkdtempSync(join(tmpdir(), 'server-'));

/** What every server needs to run as its own user or as this one, without touching the machine. */
function startNginx({ port, files }: Started): readonly string[] | undefined {
	if (!isInstalled('nginx')) return undefined;
	const own = scratch();
	const site = (files['.nginx/site.conf'] ?? '').replace('listen 80;', `listen 127.0.0.1:${port};`);
	const paths = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
		(name) => `${name}_temp_path ${own}/${name};`,
	);
	writeFileSync(
		join(own, 'nginx.conf'),
		`${userInfo().uid === 0 ? `user ${userInfo().username};\n` : ''}daemon off;\npid ${own}/pid;\nerror_log /dev/null crit;\nevents {}\nhttp {\naccess_log off;\n${paths.join('\n')}\n${site}}\n`,
	);
	return ['nginx', '-p', own, '-c', join(own, 'nginx.conf'), '-e', 'stderr'];
}

function startApache({ folder, base, port }: Started): readonly string[] | undefined {
	if (!isInstalled('apache2')) return undefined;
	const own = scratch();
	const modules = ['mpm_event', 'authz_core', 'alias', 'dir', 'mime', 'headers'].map(
		(name) => `LoadModule ${name}_module /usr/lib/apache2/modules/mod_${name}.so`,
	);
	writeFileSync(
		join(own, 'apache.conf'),
		`ServerRoot ${own}
ServerName localhost
Listen 127.0.0.1:${port}
PidFile ${own}/pid
ErrorLog ${own}/error.log
TypesConfig /dev/null
${modules.join('\n')}
DocumentRoot ${base === '/' ? folder : own}
${base === '/' ? '' : `Alias ${base} ${folder}/\nRedirectMatch 301 ^${base.slice(0, -1)}$ ${base}\n`}
<Directory ${folder}>
	AllowOverride All
	Require all granted
</Directory>
`,
	);
	return ['apache2', '-f', join(own, 'apache.conf'), '-DFOREGROUND'];
}

function startCaddy({ port, files }: Started): readonly string[] | undefined {
	if (!isInstalled('caddy')) return undefined;
	const own = scratch();
	const site = (files['.caddy/Caddyfile'] ?? '').replace('site.gov.uk', `http://127.0.0.1:${port}`);
	writeFileSync(join(own, 'Caddyfile'), `{\n\tadmin off\n}\n${site}`);
	return ['caddy', 'run', '--adapter', 'caddyfile', '--config', join(own, 'Caddyfile')];
}

function freePort(): Promise<number> {
	return new Promise((done) => {
		const probe = createServer().listen(0, '127.0.0.1', () => {
			const address = probe.address();
			probe.close(() => done(typeof address === 'object' && address ? address.port : 0));
		});
	});
}

async function answers(url: string): Promise<boolean> {
	for (let tries = 0; tries < 200; tries++) {
		if (
			await fetch(url).then(
				({ ok }) => ok,
				() => false,
			)
		)
			return true;
		await setTimeout(50);
	}
	return false;
}

/** What a server may leave out of a header that protects pages, for a file that is none. */
const OF_PAGES =
	/^(?:content-security-policy|cross-origin-opener-policy|permissions-policy|referrer-policy|strict-transport-security)$/;

const CASES = Object.keys(START).flatMap((name) => [
	{ name, base: '/' },
	{ name, base: '/sub/' },
]);

describe.each(CASES)('the site on $name, served at $base', ({ name, base }) => {
	let url = '';
	let server: ChildProcess | undefined;
	beforeAll(async () => {
		const folder = smallSite(base);
		const plan = readPlan(folder, new URL(base, 'https://site.gov.uk'));
		const files = HOSTS.get(name)?.files(plan, folder).files ?? {};
		for (const [path, text] of Object.entries(files)) {
			mkdirSync(dirname(join(folder, path)), { recursive: true });
			writeFileSync(join(folder, path), text);
		}
		const port = await freePort();
		const [command, ...options] = START[name]?.({ folder, base, port, files }) ?? [];
		if (command === undefined) return;
		server = spawn(command, options, {
			env: { ...process.env, PORT: String(port), HOST: '127.0.0.1', HOME: scratch() },
			stdio: 'ignore',
		});
		url = `http://127.0.0.1:${port}${base.slice(0, -1)}`;
		if (!(await answers(`${url}/`))) throw new Error(`${name} does not answer`);
	}, 30_000);
	afterAll(() => {
		server?.kill();
	});

	test('sends every file with its headers and its type', async ({ skip }) => {
		if (!server) return skip('It is not installed on this machine.');
		for (const address of ADDRESSES) {
			const response = await fetch(`${url}${address}`);
			expect(response.status, address).toBe(200);
			const isPage = /\/$|html$|worker\.js$|svg$|xml$/.test(address);
			for (const [header, value] of Object.entries(expectedHeaders(address)))
				if (isPage || !OF_PAGES.test(header))
					expect(response.headers.get(header), `${header} of ${address}`).toBe(value);
		}
		const type = async (address: string) =>
			(await fetch(`${url}${address}`)).headers.get('content-type')?.toLowerCase();
		expect(await type('/')).toBe('text/html; charset=utf-8');
		expect(await type('/events.ics')).toMatch(/^text\/calendar/);
		expect(await type('/api/facts.csv')).toBe('text/csv; charset=utf-8');
		expect(await type('/manifest.webmanifest')).toMatch(/^application\/manifest\+json/);
		expect(await type('/pagefind/pagefind.js')).toMatch(/^text\/javascript/);
	});

	test('answers what is not there with the page for it, protected like any page', async ({
		skip,
	}) => {
		if (!server) return skip('It is not installed on this machine.');
		for (const address of ['/nowhere/', '/nowhere', '/.built-site', '/.container/site.json']) {
			const response = await fetch(`${url}${address}`, { redirect: 'manual' });
			expect(response.status, address).toBe(404);
			expect(response.headers.get('content-security-policy')).toMatch(/^default-src 'none';/);
			expect(await response.text()).toBe('404.html\n');
		}
	});

	test('leads from an address without its slash, and from a former address, to the page', async ({
		skip,
	}) => {
		if (!server) return skip('It is not installed on this machine.');
		const leadsTo = async (address: string) => {
			const { status, headers } = await fetch(`${url}${address}`, { redirect: 'manual' });
			const to = new URL(headers.get('location') ?? '', url);
			return `${[301, 308].includes(status)} ${to.pathname.slice(base.length - 1)}`;
		};
		expect(await leadsTo('/drivers/one')).toBe('true /drivers/one/');
		expect(await leadsTo('/drivers/old/')).toBe('true /drivers/one/');
	});
});
