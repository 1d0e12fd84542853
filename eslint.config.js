import eslint from "@eslint/js";
import { defineConfig, globalIgnores } from "eslint/config";
import tseslint from "typescript-eslint";

const exportedType = "ExportNamedDeclaration > :matches(TSInterfaceDeclaration, TSTypeAliasDeclaration)";

export default defineConfig(
  // Examples with packages of their own, and what is compiled from the packed package, are projects apart.
  globalIgnores([
    "**/dist",
    "docs/api",
    "examples/{dataset,edge,parse-file,scraper}",
    "scripts/platforms",
    "test/fixtures",
  ]),
  eslint.configs.recommended,
  tseslint.configs.strictTypeChecked,
  tseslint.configs.stylisticTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    linterOptions: { reportUnusedDisableDirectives: "error" },
    rules: {
      "@typescript-eslint/no-explicit-any": "error",
      "@typescript-eslint/no-non-null-assertion": "error",
      "@typescript-eslint/no-shadow": "error",
      "@typescript-eslint/prefer-readonly": "error",
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/switch-exhaustiveness-check": "error",
      eqeqeq: "error",
      "no-param-reassign": "error",
      "no-undef": "off", // tsc knows which globals each project has
    },
  },
  {
    files: ["**/*.{js,mjs}"],
    rules: {
      "@typescript-eslint/no-unsafe-assignment": "off", // it cannot see a JSDoc cast of JSON.parse
    },
  },
  {
    files: ["src/**"],
    rules: {
      "no-restricted-syntax": [
        "error",
        {
          selector:
            ":matches(Program, Program > ExportNamedDeclaration) > VariableDeclaration[kind!='const']",
          message: "One call must not taint the next: no variables at module level.",
        },
        {
          selector:
            ":matches(Program, Program > ExportNamedDeclaration) > VariableDeclaration > VariableDeclarator:not([id.typeAnnotation]) > NewExpression[callee.name=/^(Map|Set|WeakMap|WeakSet|Array)$/]",
          message:
            "Annotate it as ReadonlyMap, ReadonlySet or readonly array: no mutable state at module level.",
        },
        {
          selector: `${exportedType} TSPropertySignature[readonly=false]`,
          message: "Fields of exported types are readonly.",
        },
        {
          selector: `${exportedType} :not(TSTypeOperator) > TSArrayType`,
          message: "Arrays in exported types are readonly.",
        },
        {
          selector:
            "ExportNamedDeclaration > FunctionDeclaration > Identifier > TSTypeAnnotation > TSArrayType",
          message: "A stage does not change its input: take a readonly array.",
        },
        {
          selector: "CallExpression[callee.property.name='flatMap']",
          message: "Take flatMap of source/flat-map.ts: that of V8 needs ten times as long.",
        },
      ],
    },
  },
);
