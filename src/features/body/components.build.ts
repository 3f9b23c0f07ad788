import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import Box from './Box.astro';
import Callout from './Callout.astro';
import Card from './Card.astro';
import CardGrid from './CardGrid.astro';
import Checklist from './Checklist.astro';
import Cite from './Cite.astro';
import Download from './Download.astro';
import DriverDiagram from './DriverDiagram.astro';
import Fact from './Fact.astro';
import Lang from './Lang.astro';
import Lines from './Lines.astro';
import PageBreak from './PageBreak.astro';
import Image from './PageImage.astro';
import PhaseTimeline from './PhaseTimeline.astro';
import Picture from './Picture.astro';
import RunChart from './RunChart.astro';
import Steps from './Steps.astro';
import Term from './Term.astro';
import Voice from './Voice.astro';

/** The components that a body is made of, by name: those of authors, and those that Markdown becomes. */
export const bodyComponents: Readonly<Record<string, AstroComponentFactory | undefined>> = {
	Box,
	Callout,
	Card,
	CardGrid,
	Checklist,
	Cite,
	Download,
	DriverDiagram,
	Fact,
	Image,
	Lang,
	Lines,
	PageBreak,
	PhaseTimeline,
	Picture,
	RunChart,
	Steps,
	Term,
	Voice,
};
