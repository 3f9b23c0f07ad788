/** Words that people type for what pages say in other words, and no glossary explains. Folded, each group its own line. */
const ALIKE = `
ethnicity, ethnic, ethnic group, race
language, translated, translation, interpreter
picture, pictures, pics, images, visual
faith, religion, religious, spiritual, prayer, pray, chaplain, chaplaincy, multifaith, worship, belief, beliefs
food, meals, meal, diet, halal, kosher
noise, noisy, loud, sounds, sensory
lights, bright, lighting, sensory
scared, afraid, frightened, anxious, anxiety, fear
pick, choose, select, choosing
money, cost, costs, price, budget, expensive
pay, paid, payment, wages, fee
training, teaching, course, lesson, learn
boss, manager, leader, director, executive
report, publish, share
ethics, permission, approval, consent form
evidence, research, study, studies, proof
results, findings, outcomes, impact
graph, chart, plot
black, racialised, ethnically diverse
women, woman, female
men, man, male
elderly, older, old age
kids, children, teenagers, adolescents, young people
doctor, psychiatrist, consultant
illegible, accessible, easy read, plain
goal, goals, aims, objectives
wound, wounds, sore, sores, ulcer, ulcers, bruise, bruises, skin damage
start, starting, begin
continue, sustain, keep going, last
feedback, opinions, views, survey
questionnaire, survey
stakeholder, stakeholders, who is affected, people affected
understand, understanding, accessible, plain, easy read
bedbound, bedridden, immobile, pressure wound
night, sleep, bedtime
listen, listened, heard, views
colour, tone
angry, upset, distress, distressed
calm, calming, quiet, low stimulus
relax, calm
wellbeing, looking after yourself, self care
slides, presentation
template, sheet, form
`;

const GROUPS = ALIKE.trim()
	.split('\n')
	.map((line) => line.split(', '));

/** Words in a row that mean much the same as a folded word, without it. */
export function everydayWords(word: string): string[] {
	const groups = GROUPS.filter((group) => group.includes(word));
	return [...new Set(groups.flat())].filter((other) => other !== word);
}

/** Words that narrow a question on this site hardly at all: a page without them may answer it. */
const VAGUE = new Set(
	`patient patients people person hospital hospitals ward wards staff service services form forms sheet sheets
	template templates document documents leaflet page pages website site info information advice guidance guide
	material materials data number numbers new last next year years day days different together
	speaking talk talking improve improving version versions`.split(/\s+/),
);

/** True for a word that a page may lack and still answer the question. */
export function isVague(word: string): boolean {
	return VAGUE.has(word);
}
