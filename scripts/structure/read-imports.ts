import { dirname, join } from 'node:path/posix';
import ts from 'typescript';
import { type ComponentCode, lineAt, readComponentCode } from './component-code.ts';

/**
 * One import of a file, however it is written: `import`, `export … from`, `import(…)`, a type, or `@import` of a style.
 */
export interface Import {
	/** As written, without the query. */
	specifier: string;
	line: number;
	/** True if only types are imported, which are erased when the code runs. */
	isType: boolean;
}

/** Returns every import of a TypeScript, JavaScript, Astro or CSS file whose module is a plain string. */
export function readImports(path: string, text: string): Import[] {
	if (path.endsWith('.css')) return styleImports(text);
	if (path.endsWith('.astro')) return readComponentCode(text).flatMap(codeImports);
	return codeImports({ code: text, line: 1 });
}

/** Returns the path of an imported file from the project's root; `undefined` for a package. */
export function importedPath(path: string, specifier: string): string | undefined {
	return specifier.startsWith('.') ? join(dirname(path), specifier) : undefined;
}

function codeImports({ code, line }: ComponentCode): Import[] {
	const imports: Import[] = [];
	const file = ts.createSourceFile('code.ts', code, ts.ScriptTarget.Latest, false);
	const visit = (node: ts.Node) => {
		const named = importedModule(node);
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

function importedModule(node: ts.Node): ts.StringLiteralLike | undefined {
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
