import { driversBelow } from '../../graph/driver-graph.ts';
import { ideasOfDriver } from '../../graph/ideas-by-driver.ts';
import type { Item } from '../../graph/item.ts';
import type { Model } from '../../graph/model.ts';
import { isInferred } from '../our-reading/our-reading.ts';

/**
 * The alignment of a programme’s drivers with the domains and competencies of the PCREF. It is derived from the links
 * of drivers and change ideas, so that a gap in the links is a gap in the table.
 */
export interface Alignment {
	/** The columns: primary drivers. Links of a secondary driver count for those above it. */
	drivers: readonly Item<'drivers'>[];
	rows: readonly AlignmentRow[];
}

export interface AlignmentRow {
	part: Item<'pcref'>;
	/** One for each driver, in column order. */
	cells: readonly AlignmentCell[];
}

export interface AlignmentCell {
	driver: Item<'drivers'>;
	/** True if the driver, or one below it, is linked to the part. */
	bears: boolean;
	/** True if no source says so: all these links are our reading. */
	bearsInferred: boolean;
	/** Ideas of the driver that name the part themselves. */
	ideas: readonly Item<'change-ideas'>[];
	/** Ideas of the driver that don’t name the part, if the driver is linked to it. */
	throughDriver: readonly Item<'change-ideas'>[];
	/** Those of these ideas that no source links with the part or with the driver. */
	inferredIdeas: readonly Item<'change-ideas'>[];
	/** The tools of all these ideas. */
	tools: readonly Item<'tools'>[];
}

export function buildAlignment(programme: string, model: Model): Alignment {
	const drivers = model
		.ofProgramme('drivers', programme)
		.filter(({ data }) => model.pick('drivers', data.parents).length === 0);
	const columns = drivers.map((driver) => driverColumn(driver, model));
	return {
		drivers,
		rows: model.items('pcref').map((part) => ({
			part,
			cells: columns.map((column) => alignmentCell(part, column, model)),
		})),
	};
}

interface Column {
	driver: Item<'drivers'>;
	ideas: readonly Item<'change-ideas'>[];
	/** Ideas by the part that they name. */
	byPart: ReadonlyMap<string, Item<'change-ideas'>[]>;
	/** The parts of the driver and those below it. */
	parts: ReadonlySet<string>;
	/** The parts that a source links with one of them. */
	statedParts: ReadonlySet<string>;
}

function driverColumn(driver: Item<'drivers'>, model: Model): Column {
	const ideas = ideasOfDriver(driver.id, model);
	const byPart = new Map<string, Item<'change-ideas'>[]>();
	for (const idea of ideas) {
		for (const part of new Set(idea.data.pcref ?? [])) {
			const known = byPart.get(part);
			if (known) known.push(idea);
			else byPart.set(part, [idea]);
		}
	}
	const drivers = [driver, ...driversBelow(driver.id, model)];
	const stated = drivers.filter((each) => !isInferred(each, 'pcref'));
	const partsOf = (some: readonly Item<'drivers'>[]) =>
		new Set(some.flatMap(({ data }) => data.pcref ?? []));
	return { driver, ideas, byPart, parts: partsOf(drivers), statedParts: partsOf(stated) };
}

function alignmentCell(part: Item<'pcref'>, column: Column, model: Model): AlignmentCell {
	const ideas = column.byPart.get(part.id) ?? [];
	const bears = column.parts.has(part.id);
	const named = new Set(ideas);
	const throughDriver = bears ? column.ideas.filter((idea) => !named.has(idea)) : [];
	const bearsInferred = bears && !column.statedParts.has(part.id);
	const inferredIdeas = [
		...ideas.filter((idea) => isInferred(idea, 'pcref') || isInferred(idea, 'drivers')),
		...throughDriver.filter((idea) => bearsInferred || isInferred(idea, 'drivers')),
	];
	const tools = new Set([...ideas, ...throughDriver].flatMap(({ data }) => data.tools ?? []));
	return {
		driver: column.driver,
		bears,
		bearsInferred,
		ideas,
		throughDriver,
		inferredIdeas,
		tools: model.pick('tools', [...tools]),
	};
}

/** Returns the parts without an idea of the programme, and those without a driver. */
export function alignmentGaps({ rows }: Alignment): {
	withoutIdea: Item<'pcref'>[];
	withoutDriver: Item<'pcref'>[];
} {
	const parts = (gap: (cell: AlignmentCell) => boolean) =>
		rows.filter(({ cells }) => cells.every(gap)).map(({ part }) => part);
	return {
		withoutIdea: parts(({ ideas }) => ideas.length === 0),
		withoutDriver: parts(({ bears }) => !bears),
	};
}
