// Written by `npm run schemas` from the rules in src/validator/rules.

import type { Rule } from '../rule/rule.ts';
import accessibilityAltText from './accessibility/alt-text.ts';
import accessibilityHeadingOrder from './accessibility/heading-order.ts';
import accessibilityTableHeader from './accessibility/table-header.ts';
import evidenceArithmetic from './evidence/arithmetic.ts';
import evidenceDisputed from './evidence/disputed.ts';
import evidenceOverdue from './evidence/overdue.ts';
import evidenceRelativeAsPoints from './evidence/relative-as-points.ts';
import evidenceUnsourcedNumber from './evidence/unsourced-number.ts';
import fileLarge from './file/large.ts';
import fileUnsafe from './file/unsafe.ts';
import improvementCoProduction from './improvement/co-production.ts';
import improvementMeasures from './improvement/measures.ts';
import improvementPdsa from './improvement/pdsa.ts';
import languageAcronym from './language/acronym.ts';
import languageEasyRead from './language/easy-read.ts';
import languageInclusive from './language/inclusive.ts';
import languageReadability from './language/readability.ts';
import linkBroken from './link/broken.ts';
import linkInsecure from './link/insecure.ts';
import linkPrivate from './link/private.ts';
import linkText from './link/text.ts';
import markdownNotTaken from './markdown/not-taken.ts';
import mdxSyntax from './mdx/syntax.ts';
import mdxUnknownComponent from './mdx/unknown-component.ts';
import mdxUnsafe from './mdx/unsafe.ts';
import privacyConsent from './privacy/consent.ts';
import privacyContact from './privacy/contact.ts';
import privacyDateOfBirth from './privacy/date-of-birth.ts';
import privacyNhsNumber from './privacy/nhs-number.ts';
import privacySmallNumber from './privacy/small-number.ts';
import programmeCoverage from './programme/coverage.ts';
import programmeMovedEvent from './programme/moved-event.ts';
import referenceCircular from './reference/circular.ts';
import referenceOrphan from './reference/orphan.ts';
import referenceUnknown from './reference/unknown.ts';
import referenceWrongKind from './reference/wrong-kind.ts';
import schemaInvalidData from './schema/invalid-data.ts';
import schemaInvalidId from './schema/invalid-id.ts';
import schemaInvalidValue from './schema/invalid-value.ts';
import schemaInvalidYaml from './schema/invalid-yaml.ts';
import schemaMissingField from './schema/missing-field.ts';
import schemaUnknownField from './schema/unknown-field.ts';
import textInvisible from './text/invisible.ts';
import validatorIgnore from './validator/ignore.ts';

/** Every rule, in the order in which they are listed. */
export const rules: readonly Rule[] = [
	schemaInvalidYaml,
	schemaMissingField,
	schemaUnknownField,
	schemaInvalidValue,
	schemaInvalidData,
	schemaInvalidId,
	referenceUnknown,
	referenceWrongKind,
	referenceCircular,
	referenceOrphan,
	linkBroken,
	linkInsecure,
	linkText,
	linkPrivate,
	fileUnsafe,
	fileLarge,
	mdxUnsafe,
	mdxSyntax,
	mdxUnknownComponent,
	accessibilityAltText,
	accessibilityHeadingOrder,
	accessibilityTableHeader,
	languageReadability,
	languageInclusive,
	languageAcronym,
	languageEasyRead,
	evidenceUnsourcedNumber,
	evidenceArithmetic,
	evidenceRelativeAsPoints,
	evidenceDisputed,
	evidenceOverdue,
	privacyNhsNumber,
	privacyContact,
	privacyDateOfBirth,
	privacySmallNumber,
	privacyConsent,
	improvementMeasures,
	improvementPdsa,
	improvementCoProduction,
	validatorIgnore,
	programmeCoverage,
	programmeMovedEvent,
	markdownNotTaken,
	textInvisible,
];
