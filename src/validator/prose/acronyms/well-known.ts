/**
 * Abbreviations that need no explanation. The NHS content guide (A to Z of NHS health writing,
 * https://service-manual.nhs.uk/content/a-to-z-of-nhs-health-writing), NICE (Abbreviations,
 * https://www.nice.org.uk/corporate/ecd1/chapter/abbreviations) and Mind (Abbreviations and acronyms,
 * https://www.mind.org.uk/style-guide/grammar-and-style/abbreviations-and-acronyms/) do not spell these out.
 */
const GUIDES = 'NHS GP A&E CT MRI HIV AIDS DNA UV USB UK US LGBT LGBTQ LGBTQ+ BBC COVID';

/** Everyday abbreviations, which are better known than their meanings. */
const EVERYDAY =
	'AM BSc CCTV CD CV DIY DVD EU FAQ GB ID ISBN ISO IT KB MA MB MP MSc OK PC PDF PM PIN QR SIM TV UN USA VIP WC WIFI';

/** Abbreviations of the web: what readers download or click, and its licence. */
const WEB = 'BY CC CSS CSV GOV HTML HTTP HTTPS JSON PNG RSS SVG URL WWW XML YAML';

export const WELL_KNOWN: ReadonlySet<string> = new Set(`${GUIDES} ${EVERYDAY} ${WEB}`.split(' '));
