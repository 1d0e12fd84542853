import { join } from "node:path";
import ts from "typescript";
import { describe, expect, it } from "vitest";

const root = join(import.meta.dirname, "..");
const ENTRIES = ["src/index.ts", "src/text.ts", "src/testing/index.ts"];

const config = ts.getParsedCommandLineOfConfigFile(
  join(root, "tsconfig.src.json"),
  {},
  {
    ...ts.sys,
    onUnRecoverableConfigFileDiagnostic: ({ messageText }) => {
      throw new Error(ts.flattenDiagnosticMessageText(messageText, "\n"));
    },
  },
);
const program = ts.createProgram(config?.fileNames ?? [], config?.options ?? {});
const checker = program.getTypeChecker();

/** A public symbol, or a field of one. */
interface Documented {
  readonly name: string;
  readonly symbol: ts.Symbol;
  readonly declaration: ts.Declaration;
  /** All that the docstring says, tags included. */
  readonly text: string;
  readonly tags: readonly string[];
}

function documented(name: string, symbol: ts.Symbol): readonly Documented[] {
  const [declaration] = symbol.declarations ?? [];
  if (declaration === undefined) return [];
  const tags = symbol.getJsDocTags(checker);
  const words = [
    ts.displayPartsToString(symbol.getDocumentationComment(checker)),
    ...tags.map((tag) => ts.displayPartsToString(tag.text)),
  ];
  return [{ name, symbol, declaration, text: words.join("\n"), tags: tags.map((tag) => tag.name) }];
}

const publicSymbols: readonly Documented[] = ENTRIES.flatMap((entry) => {
  const file = program.getSourceFile(join(root, entry));
  const module = file === undefined ? undefined : checker.getSymbolAtLocation(file);
  return module === undefined ? [] : checker.getExportsOfModule(module);
}).flatMap((symbol) =>
  documented(symbol.name, symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol),
);

/** The fields of the public interfaces, those of each member of a union included. */
const publicFields: readonly Documented[] = publicSymbols.flatMap(({ name, symbol, declaration }) => {
  if (!ts.isInterfaceDeclaration(declaration) && !ts.isTypeAliasDeclaration(declaration)) return [];
  const type = checker.getDeclaredTypeOfSymbol(symbol);
  const members = type.isUnion() ? type.types : [type];
  return members
    .filter((member) => !member.isLiteral() && (member.flags & ts.TypeFlags.Object) !== 0)
    .filter((member) => isOurs(member.symbol.declarations?.[0]))
    .flatMap((member) =>
      member
        .getProperties()
        .flatMap((field) => documented(`${name}: ${member.symbol.name}.${field.name}`, field)),
    )
    .filter(({ declaration: field }) => isOurs(field));
});

/** Whether something is declared in `src`, not inferred by zod: the fields of a report stand in docs/report.md. */
function isOurs(declaration: ts.Declaration | undefined): boolean {
  return (
    declaration !== undefined &&
    declaration.getSourceFile().fileName.startsWith(join(root, "src")) &&
    (ts.isInterfaceDeclaration(declaration) || ts.isPropertySignature(declaration))
  );
}

/** The code of the examples; `…` stands for what is left out. */
function examplesOf(symbol: ts.Symbol): readonly string[] {
  return symbol
    .getJsDocTags(checker)
    .filter((tag) => tag.name === "example")
    .map((tag) => /```ts\n([\s\S]*?)```/u.exec(ts.displayPartsToString(tag.text))?.[1] ?? "")
    .map((code) => code.replaceAll(/, …|…,?/gu, ""));
}

/** Whether a text can be parsed as a program that says something. */
function isProgram(text: string): boolean {
  const { diagnostics = [] } = ts.transpileModule(text, { reportDiagnostics: true });
  return text.trim() !== "" && diagnostics.length === 0;
}

/** Whether a field only tells the members of a union apart, as `code` does: the docstring of the interface explains it. */
function tellsApart({ declaration }: Documented): boolean {
  return checker.getTypeAtLocation(declaration).isStringLiteral();
}

/** The words that a type admits, such as `"blank"`; empty for a type that is no union of words. */
function wordsOf({ symbol, declaration }: Documented): readonly string[] {
  if (!ts.isTypeAliasDeclaration(declaration)) return [];
  const type = checker.getDeclaredTypeOfSymbol(symbol);
  const members = type.isUnion() ? type.types : [type];
  return members.flatMap((member) => (member.isStringLiteral() ? [member.value] : []));
}

const hasCode = (documents: Documented): boolean =>
  !(ts.isTypeAliasDeclaration(documents.declaration) && wordsOf(documents).length > 0);

const withNumber = publicFields.filter(({ declaration }) => {
  const type = checker.getTypeAtLocation(declaration);
  return (type.isUnion() ? type.types : [type]).some((member) => member.flags & ts.TypeFlags.NumberLike);
});

const names = (symbols: readonly Documented[]): readonly string[] => symbols.map(({ name }) => name);

describe("the docstrings", () => {
  it("are looked for on all that is public", () => {
    expect(names(publicSymbols)).toContain("parseReport");
    expect(names(publicSymbols)).toContain("checkTokenizer");
    expect(names(publicFields)).toContain("Figure: Figure.printed");
    expect(names(withNumber)).toContain("Figure: Figure.value");
  });

  it("give every public symbol a meaning", () => {
    expect(names(publicSymbols.filter(({ text }) => text.length < 20))).toEqual([]);
  });

  it("show an example of every function, class, value and object", () => {
    expect(
      names(publicSymbols.filter((symbol) => hasCode(symbol) && !symbol.tags.includes("example"))),
    ).toEqual([]);
  });

  it("show examples that are programs, or the data that they explain", () => {
    const broken = publicSymbols.flatMap(({ name, symbol }) =>
      examplesOf(symbol)
        .filter((example) => !isProgram(example) && !isProgram(`(${example}\n)`))
        .map((example) => `${name}: ${example}`),
    );
    expect(publicSymbols.flatMap(({ symbol }) => examplesOf(symbol)).length).toBeGreaterThan(60);
    expect(broken).toEqual([]);
  });

  it("say of every field what it is", () => {
    expect(names(publicFields.filter((field) => field.text === "" && !tellsApart(field)))).toEqual([]);
  });

  it("name the unit or the base of every number", () => {
    const unit =
      /万元|元\b|unit|count|how many|how often|offset|0-based|1-based|1 to 6|pixel|year|number of|random/iu;
    expect(names(withNumber.filter(({ text }) => !unit.test(text)))).toEqual([]);
  });

  it("explain every word of a union, or name the document that does", () => {
    const unexplained = publicSymbols.flatMap((symbol) =>
      /docs\/[a-z]+\.md/u.test(symbol.text)
        ? []
        : wordsOf(symbol)
            .filter((word) => !symbol.text.includes(`\`${word}\``))
            .map((word) => `${symbol.name}: ${word}`),
    );
    expect(unexplained).toEqual([]);
  });

  it("explain every parameter of a function", () => {
    const unexplained = publicSymbols.flatMap(({ name, declaration, tags, symbol }) => {
      if (!ts.isFunctionDeclaration(declaration)) return [];
      const explained = symbol
        .getJsDocTags(checker)
        .filter((tag) => tag.name === "param")
        .map((tag) => ts.displayPartsToString(tag.text?.slice(0, 1)));
      return tags.length === 0
        ? [name]
        : declaration.parameters
            .map((parameter) => (ts.isIdentifier(parameter.name) ? parameter.name.text : "options"))
            .filter((parameter) => !explained.includes(parameter))
            .map((parameter) => `${name}(${parameter})`);
    });
    expect(unexplained).toEqual([]);
  });

  it("name the errors of what throws", () => {
    const throwing = publicSymbols.filter(({ name }) =>
      ["parseReport", "parseText", "checkTokenizer"].includes(name),
    );
    expect(names(throwing.filter(({ tags }) => !tags.includes("throws")))).toEqual([]);
  });

  it("name the source of what the official forms prescribe", () => {
    const OFFICIAL = [
      "forms",
      "Form",
      "FormTable",
      "Edition",
      "reportSchema",
      "Report",
      "Check",
      "CheckCode",
    ];
    expect(
      names(
        publicSymbols.filter(({ name, text }) => OFFICIAL.includes(name) && !text.includes("国办公开办函")),
      ),
    ).toEqual([]);
  });
});
