/**
 * Preloaded into a measured process: writes its memory use (KiB) and processor time (µs) to the file named by
 * `USAGE_FILE` when it ends.
 */
import { writeFileSync } from 'node:fs';

const { USAGE_FILE: file } = process.env;
if (file)
	process.on('exit', () => {
		// Worker threads preload this too; the main thread writes last, for the whole process.
		const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
		writeFileSync(
			file,
			JSON.stringify({ memory: maxRSS, processors: userCPUTime + systemCPUTime }),
		);
	});
