import ts from "typescript";

/** What Python has under these names, generated code may need: as keywords, built-ins, modules, helpers, or names of its own. */
const hard =
  "list len print str int type self range dict float bool set object sum min max map filter iter next abs any all bytes isinstance " +
  "getattr tuple zip sorted reversed hash id input open pow repr round sys gc time json asyncio OrderedDict log num_str machine array " +
  "main args kwargs cls def elif lambda pass nonlocal raise and or not is del except from_ as_ __name__ exec dir locals globals " +
  "bytearray memoryview slice property enumerate divmod chr ord hex oct bin turn value item key callback result";

/** The program with its variables and parameters under names that are hard to keep. */
export function renamed(text: string): string {
  const service = ts.createLanguageService(hostOf(text));
  const source = service.getProgram()?.getSourceFile(file);
  if (!source) throw new Error("no program");
  const names = unusedNames(source);
  const edits = new Map<number, { readonly length: number; readonly text: string }>();
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node) && isRenamable(node)) {
      const name = names.pop();
      const places = service.findRenameLocations(file, node.getStart(), false, false, withShorthands) ?? [];
      for (const { textSpan, prefixText = "", suffixText = "" } of name ? places : [])
        edits.set(textSpan.start, { length: textSpan.length, text: prefixText + name + suffixText });
    }
    node.forEachChild(visit);
  };
  visit(source);
  return [...edits]
    .sort(([a], [b]) => b - a)
    .reduce((all, [at, { length, text }]) => all.slice(0, at) + text + all.slice(at + length), text);
}

const file = "main.ts";
const withShorthands = { providePrefixAndSuffixTextForRename: true };

/** Of all that has none yet: another part for each program. */
function unusedNames(source: ts.SourceFile): string[] {
  const used = new Set<string>();
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node)) used.add(node.text);
    node.forEachChild(visit);
  };
  visit(source);
  const all = hard.split(" ");
  const from = source.text.length % all.length;
  return [...all.slice(from), ...all.slice(0, from)].filter((name) => !used.has(name));
}

function isRenamable({ parent, text }: ts.Identifier): boolean {
  const isVariable =
    ts.isVariableDeclaration(parent) || ts.isParameter(parent) || ts.isBindingElement(parent);
  if (!isVariable || !ts.isIdentifier(parent.name) || parent.name.text !== text || text === "this")
    return false;
  if (ts.isBindingElement(parent) && parent.propertyName && parent.propertyName === parent.name) return false;
  if (ts.isParameter(parent) && ts.isParameterPropertyDeclaration(parent, parent.parent)) return false;
  return !ts.findAncestor(
    parent,
    (at) => ts.isTypeNode(at) || ts.isInterfaceDeclaration(at) || ts.isTypeAliasDeclaration(at),
  );
}

function hostOf(text: string): ts.LanguageServiceHost {
  const options: ts.CompilerOptions = {
    target: ts.ScriptTarget.ESNext,
    module: ts.ModuleKind.ESNext,
    strict: true,
    lib: ["lib.es2022.d.ts", "lib.esnext.disposable.d.ts"],
  };
  return {
    getScriptFileNames: () => [file],
    getScriptVersion: () => "1",
    getScriptSnapshot(path) {
      const content = path === file ? text : ts.sys.readFile(path);
      return content === undefined ? undefined : ts.ScriptSnapshot.fromString(content);
    },
    getCurrentDirectory: () => "/",
    getCompilationSettings: () => options,
    getDefaultLibFileName: () => ts.getDefaultLibFilePath(options),
    fileExists: (path) => path === file || ts.sys.fileExists(path),
    readFile: (path) => ts.sys.readFile(path),
  };
}
