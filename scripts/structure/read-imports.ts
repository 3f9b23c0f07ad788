import { dirname, join } from 'node:path/posix';
import ts from 'typescript';

/** One import of a file, however it is written: `import`, `export … from`, `import(…)`, a type, or `@import` of a style. */
export interface Import {
	/** As written, without what comes after a `?`. */
	specifier: string;
	line: number;
	/** True where only types are taken, of which nothing is left when the code runs. */
	isType: boolean;
}

/** Every import of a TypeScript, JavaScript, Astro or CSS file that names its module by a plain string. */
export function importsOf(path: string, text: string): Import[] {
	if (path.endsWith('.css')) return styleImports(text);
	if (path.endsWith('.astro')) return codeOfComponent(text).flatMap(codeImports);
	return codeImports({ code: text, line: 1 });
}

/** The path of what is imported, from the project's root; `undefined` for a package. */
export function importedPath(path: string, specifier: string): string | undefined {
	return specifier.startsWith('.') ? join(dirname(path), specifier) : undefined;
}

interface Code {
	code: string;
	/** The line at which it begins. */
	line: number;
}

/** The code of a component: between its fences, and in its `<script>` elements. */
function codeOfComponent(text: string): Code[] {
	const fenced = /^---\r?\n(.*?)^---/ms.exec(text);
	const markup = fenced ? fenced[0].length : 0;
	const scripts = [...text.slice(markup).matchAll(/<script\b[^>]*>(.*?)<\/script>/gs)].map(
		(script) => ({ code: script[1] ?? '', line: lineAt(text, markup + script.index) }),
	);
	return fenced ? [{ code: fenced[1] ?? '', line: 2 }, ...scripts] : scripts;
}

function codeImports({ code, line }: Code): Import[] {
	const imports: Import[] = [];
	const file = ts.createSourceFile('code.ts', code, ts.ScriptTarget.Latest, false);
	const visit = (node: ts.Node) => {
		const named = moduleOf(node);
		if (named)
			imports.push({
				specifier: named.text.replace(/\?.*$/s, ''),
				line: line + file.getLineAndCharacterOfPosition(node.getStart(file)).line,
				isType: takesTypesOnly(node),
			});
		ts.forEachChild(node, visit);
	};
	visit(file);
	return imports;
}

function moduleOf(node: ts.Node): ts.StringLiteralLike | undefined {
	let named: ts.Node | undefined;
	if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) named = node.moduleSpecifier;
	if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument))
		named = node.argument.literal;
	if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
		named = node.arguments[0];
	return named && ts.isStringLiteralLike(named) ? named : undefined;
}

function takesTypesOnly(node: ts.Node): boolean {
	if (ts.isImportTypeNode(node)) return true;
	if (ts.isExportDeclaration(node)) return node.isTypeOnly;
	if (!ts.isImportDeclaration(node) || !node.importClause) return false;
	const { phaseModifier, name, namedBindings } = node.importClause;
	if (phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
	return (
		name === undefined &&
		namedBindings !== undefined &&
		ts.isNamedImports(namedBindings) &&
		namedBindings.elements.length > 0 &&
		namedBindings.elements.every(({ isTypeOnly }) => isTypeOnly)
	);
}

function styleImports(text: string): Import[] {
	return [...text.matchAll(/@import\s+(?:url\()?["']([^"']+)["']/g)].map((found) => ({
		specifier: found[1] ?? '',
		line: lineAt(text, found.index),
		isType: false,
	}));
}

function lineAt(text: string, offset: number): number {
	return text.slice(0, offset).split('\n').length;
}
