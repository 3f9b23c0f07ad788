import ts from 'typescript';
import { readComponentCode } from './component-code.ts';

/** Words that people read: a comment, a message, the title of a test or text in markup. */
export interface Prose {
	text: string;
	/** The line on which it starts, counted from 1. */
	line: number;
}

/**
 * Returns the prose of a source or content file. Of the strings in a test only titles count, since the others
 * include bad input. A file that is not code is all prose.
 */
export function readProse(path: string, text: string): Prose[] {
	if (path.endsWith('.css')) return findComments(text);
	if (path.endsWith('.astro')) return readComponent(text);
	if (!/\.m?ts$|\.mjs$/.test(path)) return [{ text, line: 1 }];
	return readCode({ code: text, line: 1 }, path.endsWith('.test.ts') ? readTitle : readString);
}

/** The markup keeps its line numbers, since code and styles are replaced by as many empty lines. */
function readComponent(text: string): Prose[] {
	const blocks = readComponentCode(text);
	const style = /<style\b[^>]*>(.*?)<\/style>/gs;
	const markup = blocks.reduce((rest, { code }) => rest.replace(code, blankLines), text);
	const styles = [...text.matchAll(style)].flatMap((found) => {
		const line = text.slice(0, found.index).split('\n').length;
		return findComments(found[0]).map((prose) => ({ ...prose, line: line + prose.line - 1 }));
	});
	return [
		...blocks.flatMap((block) => readCode(block, readString)),
		...styles,
		{ text: markup.replace(style, blankLines), line: 1 },
	];
}

const blankLines = (text: string) => text.replace(/[^\n]+/g, '');

type Literal = ts.StringLiteralLike | ts.TemplateHead | ts.TemplateMiddle | ts.TemplateTail;

function isLiteral(node: ts.Node): node is Literal {
	return (
		ts.isStringLiteralLike(node) ||
		ts.isTemplateHead(node) ||
		ts.isTemplateMiddleOrTemplateTail(node)
	);
}

/** A string with a space in it; an identifier or a path has none. */
const readString = (node: ts.Node) => (isLiteral(node) && /\s/.test(node.text) ? node.text : '');

/** The first argument of `test(…)`, `test.each(…)(…)` or `describe(…)`. */
function readTitle(node: ts.Node): string {
	if (!ts.isCallExpression(node)) return '';
	const [title] = node.arguments;
	if (!title || !/^(?:test|it|describe)\b/.test(node.expression.getText())) return '';
	return ts.isStringLiteralLike(title) || ts.isTemplateExpression(title) ? title.getText() : '';
}

function readCode(
	{ code, line }: { code: string; line: number },
	read: (node: ts.Node) => string,
): Prose[] {
	const file = ts.createSourceFile('code.ts', code, ts.ScriptTarget.Latest, true);
	const strings: Prose[] = [];
	const literals: ts.Node[] = [];
	const visit = (node: ts.Node) => {
		const words = read(node);
		if (words !== '') {
			const start = file.getLineAndCharacterOfPosition(node.getStart(file));
			strings.push({ text: words, line: start.line + 1 });
		}
		if (isLiteral(node) || ts.isRegularExpressionLiteral(node)) literals.push(node);
		ts.forEachChild(node, visit);
	};
	visit(file);
	let end = 0;
	const rest = literals.map((node) => {
		const before = code.slice(end, node.getStart(file));
		end = node.end;
		return `${before}${node.getText(file).replace(/[^\n]+/g, '')}`;
	});
	const comments = findComments(rest.join('') + code.slice(end));
	return [...strings, ...comments].map((prose) => ({
		...prose,
		line: line + prose.line - 1,
	}));
}

/** The comments of code without strings, each without its marks. Consecutive `//` lines are one comment. */
function findComments(text: string): Prose[] {
	return [...text.matchAll(/\/\*.*?\*\/|\/\/[^\n]*(?:\n\s*\/\/[^\n]*)*/gs)].map((found) => ({
		text: found[0].replace(/^\s*(?:\/\*\*?|\/\/|\*(?!\/))|\*\/$/gm, ''),
		line: text.slice(0, found.index).split('\n').length,
	}));
}
