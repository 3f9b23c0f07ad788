import { platform, setPriority } from 'node:os';

/** As `nice` counts, up to 19. With much more, a thread would hardly get on while other programs are busy. */
const LOWER = 5;

/**
 * Lets other threads of this process go first, and those of the processes that this thread starts. Only on Linux does a
 * thread have a priority of its own: elsewhere nothing is changed, since it would be that of the whole process.
 */
export function lowerPriority(): void {
	if (platform() === 'linux') setPriority(LOWER);
}
