/**
 * Preloaded into a measured process: writes its memory use (KiB) and processor time (µs), with that of processes that it
 * has started, to the file named by `USAGE_FILE` when it ends.
 */
import { writeFileSync } from 'node:fs';
import { childrenTime } from './process-tree.ts';

const { USAGE_FILE: file } = process.env;
if (file)
	process.on('exit', () => {
		// Worker threads and other processes preload this, too; the main thread of the first process writes last.
		const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
		const processors = userCPUTime + systemCPUTime + childrenTime();
		writeFileSync(file, JSON.stringify({ memory: maxRSS, processors }));
	});
