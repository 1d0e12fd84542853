// Writes docs/report.md: every field of a report, from its schema, with the official terms of the forms.
//
//   npm run docs:report
import { readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";

/**
 * @typedef {import("gongkai").Form} Form
 * @typedef {import("gongkai").FormColumn} FormColumn
 * @typedef {import("gongkai").Edition} Edition
 * @typedef {{ type?: string | string[], const?: string, enum?: string[], format?: string, properties?: Record<string, Node>, items?: Node, anyOf?: Node[], oneOf?: Node[] }} Node
 * @typedef {{ path: string, type: string }} Field
 */

/** The fields that are no figures: Chinese term and meaning. */
const TERMS = new Map([
  [
    "form",
    [
      "格式",
      "Edition of the form, told from the tables: that of section two's heads, else of section three's rows.",
    ],
  ],
  ["title", ["标题", "As printed; a title broken over two lines is one."]],
  ["issuer", ["发布机关", "The office that reports, as printed."]],
  [
    "issuerBasis",
    [
      "",
      "What names the issuer: the title, the signature (落款), the site's 来源, or the opening sentences.",
    ],
  ],
  ["year", ["年度", "The year reported on, never that of publication."]],
  ["publishedOn", ["发布日期", "ISO date, such as `2025-01-24`."]],
  ["documentNumber", ["文号", "As printed."]],
  ["indexNumber", ["索引号", "As printed."]],
  ["sections[].number", ["序号", "1 to 6."]],
  [
    "sections[].key",
    [
      "",
      "`overview` 总体情况, `disclosure` 主动公开政府信息情况, `requests` 收到和处理政府信息公开申请情况, `proceedings` 行政复议、行政诉讼情况, `problems` 存在的主要问题及改进情况, `other` 其他需要报告的事项.",
    ],
  ],
  [
    "sections[].heading",
    [
      "标题",
      "As printed; null where the section has none and was found from its table or its place, or was not found.",
    ],
  ],
  [
    "sections[].text",
    [
      "正文",
      "Its prose, without heading and official table, paragraphs parted by line ends; null where the section was not found.",
    ],
  ],
  ["sections[].paragraphs[].text", ["段落", "One paragraph of the prose."]],
  ["sections[].paragraphs[].span.start", ["", "0-based UTF-16 offset into `source`."]],
  ["sections[].paragraphs[].span.end", ["", "Offset behind the last character."]],
  ["sections[].span.start", ["", "Where the section begins; `span` is null where it was not found."]],
  ["sections[].span.end", ["", "Where it ends."]],
  ["disclosure.form", ["格式", "Edition of section two's table."]],
  ["requests.form", ["格式", "Edition of section three's table."]],
]);

/** The aspects of section one, each null where the page does not mark it. */
const ASPECTS = new Map([
  ["disclosure", "主动公开"],
  ["requests", "依申请公开"],
  ["management", "政府信息管理"],
  ["platform", "政府信息公开平台建设"],
  ["supervision", "监督保障"],
]);
const ASPECT_FIELDS = new Map([
  ["title", "Its sub-heading without the number."],
  ["text", "What is said under it."],
  ["span.start", "Where it begins."],
  ["span.end", "Where it ends."],
]);

/** What a column holds, as the schema keeps it: the parts of its field, and the unit of each. */
const QUANTITIES = {
  count: [["", "count"]],
  fee: [["", "万元"]],
  change: [
    [".net", "count, negative where fewer"],
    [".increase", "count, where an increase is printed"],
    [".decrease", "count, where a decrease is printed"],
  ],
  procurement: [
    [".value", "as printed, in `unit`"],
    [".unit", "元, 万元 or 亿元, as printed"],
  ],
};

const TABLES = /** @type {const} */ (["disclosure", "requests", "proceedings"]);
const TITLES = {
  disclosure: "Section two: 主动公开政府信息情况",
  requests: "Section three: 收到和处理政府信息公开申请情况",
  proceedings: "Section four: 政府信息公开行政复议、行政诉讼情况",
};

/**
 * The document, in Markdown.
 *
 * @param {Node} schema - of a report, as JSON Schema
 * @param {Readonly<Record<Edition, Form>>} forms
 * @returns {string}
 * @throws Error where a field has no term, or a term no field
 */
export function describeReport(schema, forms) {
  const editions = /** @type {Edition[]} */ (Object.keys(forms));
  const fields = uniqueFields(fieldsOf(schema, ""));
  const terms = termsOfFields();
  const figures = new Map(editions.flatMap((edition) => figuresOf(forms[edition])));
  const unexplained = fields.filter(({ path }) => !terms.has(path) && !figures.has(path));
  if (unexplained.length > 0)
    throw new Error(`No term for ${unexplained.map(({ path }) => path).join(", ")}`);
  const known = new Set(fields.map(({ path }) => path));
  const gone = [...terms.keys(), ...figures.keys()].filter((path) => !known.has(path));
  if (gone.length > 0) throw new Error(`No field of the schema: ${gone.join(", ")}`);
  return [
    INTRODUCTION,
    table(
      ["field", "中文", "type", "meaning"],
      fields.flatMap(({ path, type }) => {
        const [chinese, meaning] = terms.get(path) ?? [];
        return chinese === undefined ? [] : [[code(path), chinese, type, meaning ?? ""]];
      }),
    ),
    ...TABLES.map((key) => [`## ${TITLES[key]}`, ...tableOf(forms, editions, key)].join("\n\n")),
  ].join("\n\n");
}

const INTRODUCTION = [
  "# Report",
  "",
  "<!-- Written by npm run docs:report from the schema; do not edit. -->",
  "",
  "What `parseReport(…).report` holds: plain JSON that `reportSchema` accepts. Nothing is left out: what the page does not",
  "show is null. Figures are `number | null`; `figures` tells why one is null. Counts have no unit, and there are no units",
  "but those named here. `reportJsonSchema()` gives the same as JSON Schema.",
  "",
  "## Head and sections",
].join("\n");

function termsOfFields() {
  /** @type {Map<string, readonly string[]>} */
  const terms = new Map(TERMS);
  for (const [key, chinese] of ASPECTS) {
    for (const [field, meaning] of ASPECT_FIELDS)
      terms.set(`sections[].aspects.${key}.${field}`, [chinese, meaning]);
  }
  return terms;
}

/**
 * The rows and columns of one official table: in full where the editions differ, as rows times columns where they do not.
 *
 * @param {Readonly<Record<Edition, Form>>} forms
 * @param {readonly Edition[]} editions
 * @param {typeof TABLES[number]} key
 * @returns {readonly string[]}
 */
function tableOf(forms, editions, key) {
  const grids = editions.map((edition) => forms[edition][key]);
  const columns = grids[0]?.rows[0]?.columns ?? [];
  const isGrid = grids.every(({ rows }) =>
    rows.every(
      (row) => row.columns.map((column) => column.key).join() === columns.map((column) => column.key).join(),
    ),
  );
  if (!isGrid) {
    return [
      table(
        ["field", "行", "列", "unit", "edition"],
        grids.flatMap(({ rows, edition }) =>
          rows.flatMap((row) =>
            row.columns.flatMap((column) =>
              QUANTITIES[column.quantity].map(([part = "", unit = ""]) => [
                code(`${row.path}.${column.key}${part}`),
                row.label,
                column.label,
                unit,
                edition,
              ]),
            ),
          ),
        ),
      ),
    ];
  }
  const rows = new Map(
    grids.flatMap((grid) => grid.rows.map((row) => /** @type {const} */ ([row.path, row.label]))),
  );
  return [
    "Each row has the same columns, all counts.",
    table(
      ["column", "列"],
      columns.map((column) => [code(column.key), column.label]),
    ),
    table(
      ["row", "行", "edition"],
      [...rows].map(([path, label]) => [
        code(path),
        label,
        grids
          .filter((grid) => grid.rows.some((row) => row.path === path))
          .map(({ edition }) => edition)
          .join(", "),
      ]),
    ),
  ];
}

/**
 * The fields that the figures of a form fill.
 *
 * @param {Form} form
 * @returns {readonly (readonly [string, FormColumn])[]}
 */
function figuresOf(form) {
  return TABLES.flatMap((key) =>
    form[key].rows.flatMap((row) =>
      row.columns.flatMap((column) =>
        QUANTITIES[column.quantity].map(
          ([part]) => /** @type {const} */ ([`${row.path}.${column.key}${part}`, column]),
        ),
      ),
    ),
  );
}

/**
 * The fields at the ends of a schema, with their types.
 *
 * @param {Node} node
 * @param {string} path
 * @returns {readonly Field[]}
 */
function fieldsOf(node, path) {
  const choices = node.oneOf ?? node.anyOf;
  if (choices !== undefined) {
    const [only, ...more] = choices.filter(({ type }) => type !== "null");
    const isWord = only !== undefined && more.length === 0 && only.properties === undefined;
    return isWord && choices.length > 1
      ? [{ path, type: `${typeOf(only)} or null` }]
      : choices.filter(({ type }) => type !== "null").flatMap((choice) => fieldsOf(choice, path));
  }
  if (node.items !== undefined) return fieldsOf(node.items, `${path}[]`);
  if (node.properties === undefined) return [{ path, type: typeOf(node) }];
  return Object.entries(node.properties).flatMap(([key, field]) =>
    fieldsOf(field, path === "" ? key : `${path}.${key}`),
  );
}

/** @param {Node} node */
function typeOf({ type, const: only, enum: words }) {
  const nullable = Array.isArray(type) && type.includes("null");
  if (only !== undefined) return code(JSON.stringify(only));
  if (words !== undefined) return words.map((word) => code(JSON.stringify(word))).join(", ");
  const name = Array.isArray(type) ? type.filter((word) => word !== "null").join(", ") : (type ?? "");
  return nullable ? `${name} or null` : name;
}

/**
 * One line a path; a field that is a constant in each edition lists both.
 *
 * @param {readonly Field[]} fields
 * @returns {readonly Field[]}
 */
function uniqueFields(fields) {
  const paths = [...new Set(fields.map(({ path }) => path))];
  return paths.map((path) => ({
    path,
    type: [...new Set(fields.filter((field) => field.path === path).map(({ type }) => type))].join(" or "),
  }));
}

/** @param {string} text */
function code(text) {
  return `\`${text}\``;
}

/**
 * @param {readonly string[]} head
 * @param {readonly (readonly string[])[]} rows
 */
function table(head, rows) {
  const line = (/** @type {readonly string[]} */ cells) => `| ${cells.join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}

if (process.argv[1] !== undefined && resolve(process.argv[1]) === import.meta.filename) {
  const { forms, reportJsonSchema } = await import("gongkai");
  const file = join(import.meta.dirname, "../docs/report.md");
  const text = describeReport(reportJsonSchema(), forms);
  writeFileSync(file, `${text}\n`);
  console.log(`${readFileSync(file, "utf8").split("\n").length} lines in docs/report.md`);
}
