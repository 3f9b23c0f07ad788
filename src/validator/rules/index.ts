import type { Rule } from '../rule.ts';
import linkBroken from './link/broken.ts';
import linkInsecure from './link/insecure.ts';
import linkText from './link/text.ts';
import mdxSyntax from './mdx/syntax.ts';
import mdxUnknownComponent from './mdx/unknown-component.ts';
import mdxUnsafe from './mdx/unsafe.ts';
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
	mdxUnsafe,
	mdxSyntax,
	mdxUnknownComponent,
];
