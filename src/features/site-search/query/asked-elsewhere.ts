/** What people look for on the website of a hospital, and never find on one about improvement. Read against folded words. */
const ELSEWHERE: readonly RegExp[] = [
	/\bvisit(ing|ors?)? (hours?|times?)\b/,
	/\b(jobs?|vacanc(y|ies)|careers?|apprenticeships?)\b(?! description)/,
	/\b(agency|bank) (shifts?|staff|work|rates?)\b/,
	/\b(become|becoming|train(ing)? (as|to be)|qualify(ing)? as) an? (nurse|doctor|psychiatrist|psychologist|therapist|social worker|paramedic|midwife)\b/,
	/\b(payslips?|payroll|salary|salaries|annual leave|sick pay|pensions?|rota|rotas|uniforms?)\b/,
	/\b(phone|telephone|extension|contact|fax|bleep) numbers?\b|\bswitchboard\b/,
	/\bbed (numbers?|state|manager|managers)\b|\bbeds? (free|available)\b|\b(available|free) beds?\b/,
	/\b(car )?parking\b|\bcar parks?\b|\b(bus|tram|train) (stop|stops|times?|station)\b/,
	/\b(wi ?fi|passwords?|log ?ins?|vpn|printer)\b/,
	/\b(canteen|cafeteria|menus?|vending)\b/,
	/\b(book|cancel|change|rebook) (an |my |the )?appointments?\b|\bappointment (times?|letters?)\b/,
	/\b(prescriptions?|dose|doses|dosage|blood tests?|scan results?|test results)\b/,
];

/** The words of a query that ask for what a hospital’s own website has; `undefined` for other queries. @param text folded */
export function askedElsewhere(text: string): string | undefined {
	for (const pattern of ELSEWHERE) {
		const found = pattern.exec(text)?.[0];
		if (found !== undefined) return found;
	}
	return undefined;
}
