import { z } from 'zod';
import { schemas } from '../../kinds/index.ts';
import type { CollectionName } from '../../schema/collection-name.ts';
import { readEntryFields } from '../../schema/entry.ts';
import { EXTENDABLE, type OwnVocabularies, type Vocabulary } from '../../schema/vocabulary.ts';
import {
	fieldTitle,
	readFieldMeta,
	schemaDateForm,
	schemaDescription,
	unwrap,
} from '../../schema/walk.ts';
import type { Choice, FormField, FormValue } from './form-field.ts';

/** Returns the fields of a collection’s entries, in the order of the schema. */
export function formFields(collection: CollectionName, own: OwnVocabularies = {}): FormField[] {
	const schema = schemas[collection];
	const { required, notPublishable } = readEntryFields(schema) ?? {};
	return fieldsOf(schema, own).map((field): FormField => {
		if (field.key !== 'notPublished')
			return required?.has(field.key) ? { ...field, required: true } : field;
		return { ...field, value: { kind: 'list', item: fieldNames(schema, notPublishable) } };
	});
}

function fieldsOf(schema: z.ZodObject, own: OwnVocabularies): FormField[] {
	return Object.entries(schema.shape).map(([key, field]) => ({
		key,
		label: fieldTitle(key, field),
		hint: schemaDescription(field),
		required: !(field instanceof z.ZodOptional),
		value: formValue(field, own),
	}));
}

/** The names of fields, chosen by what forms call them. */
function fieldNames(schema: z.ZodObject, names: ReadonlySet<string> = new Set()): FormValue {
	const choices = Object.entries(schema.shape).flatMap(([key, field]) =>
		names.has(key)
			? [{ value: key, label: fieldTitle(key, field), description: schemaDescription(field) }]
			: [],
	);
	return { kind: 'choice', choices, listedAt: undefined };
}

function formValue(schema: z.core.$ZodType, own: OwnVocabularies): FormValue {
	const inner = unwrap(schema);
	const date = schemaDateForm(schema) ?? readFieldMeta(inner).date;
	const { ref, file, measureData, vocabulary, choices, listedAt, markdown } = {
		...readFieldMeta(inner),
		...readFieldMeta(schema),
	};
	if (date) return { kind: 'date', form: date };
	if (ref) return { kind: 'reference', collection: ref };
	if (file) return { kind: 'file' };
	if (measureData) return { kind: 'data' };
	if (vocabulary) return chosen({ ...EXTENDABLE[vocabulary], ...own[vocabulary] }, undefined);
	if (choices) return chosen(choices, listedAt);
	if (inner instanceof z.ZodObject) return { kind: 'group', fields: fieldsOf(inner, own) };
	if (inner instanceof z.ZodArray) return { kind: 'list', item: formValue(inner.element, own) };
	if (inner instanceof z.ZodRecord)
		return {
			kind: 'map',
			key: formValue(inner.keyType, own),
			item: formValue(inner.valueType, own),
		};
	if (inner instanceof z.ZodEnum) return listed(inner.options.map(String));
	if (inner instanceof z.ZodLiteral) return literal([...inner.values]);
	if (inner instanceof z.ZodUnion) return either(inner, own);
	if (inner instanceof z.ZodNumber)
		return { kind: 'number', whole: inner.format?.includes('int') ?? false };
	return { kind: 'text', markdown: markdown ?? false, most: maximumOf(inner) };
}

function chosen(vocabulary: Vocabulary, listedAt: string | undefined): FormValue {
	const choices = Object.entries(vocabulary).map(
		([value, { label, description }]): Choice => ({
			value,
			label: label || wordsOf(value),
			description,
		}),
	);
	return { kind: 'choice', choices, listedAt };
}

function listed(values: readonly string[]): FormValue {
	const choices = values.map((value) => ({ value, label: wordsOf(value), description: undefined }));
	return { kind: 'choice', choices, listedAt: undefined };
}

function wordsOf(value: string): string {
	const words = value.replaceAll('-', ' ');
	return words.charAt(0).toUpperCase() + words.slice(1);
}

function literal(values: readonly unknown[]): FormValue {
	return values.length === 1 && values[0] === true ? { kind: 'tick' } : listed(values.map(String));
}

function either(union: z.ZodUnion, own: OwnVocabularies): FormValue {
	const options = union.options.map(unwrap);
	const fields = options.find((option) => option instanceof z.ZodObject);
	const word = options.find((option) => option instanceof z.ZodLiteral);
	if (!fields || !word) return { kind: 'text', markdown: false, most: undefined };
	return { kind: 'either', word: String([...word.values][0]), fields: fieldsOf(fields, own) };
}

function maximumOf(schema: z.core.$ZodType): number | undefined {
	return schema instanceof z.ZodString ? (schema.maxLength ?? undefined) : undefined;
}
