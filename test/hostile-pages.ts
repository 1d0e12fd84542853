/** A page made to hurt a reader, of any length. */
export interface HostilePages {
  readonly name: string;
  /** A page of about so many characters. */
  readonly page: (size: number) => string;
}

/** Pages made to hurt a reader: whoever publishes a page chooses what stands in it. */
export const HOSTILE_PAGES: readonly HostilePages[] = [
  inTable("bars", "| "),
  inTable("bars of box drawing", "│"),
  inTable("rules of box drawing", "├┼┤\n"),
  inTable("strokes", "+--"),
  {
    name: "as many rows as strokes above them",
    page: (size) =>
      inTable("", "-- ")
        .page(size / 2)
        .replace("\n四、", `\n${"章\n".repeat(size / 4)}-- --\n四、`),
  },
  inTable("digits", "4"),
  inTable("full-width digits", "４"),
  inTable("numbers", "12 0\n"),
  inTable("commas", "1,"),
  inTable("quotation marks", '1,"'),
  inTable("brackets", "(（["),
  inTable("spaces", " "),
  inTable("empty lines", "\n"),
  inTable("carriage returns", "\r"),
  inTable("numberings", "一、"),
  inTable("labels", "一、本年新收政府信息公开申请数量\n"),
  inTable("labels with their figure", "其他\n0\n"),
  inTable("glued figures", "规章000"),
  inTable("lone surrogates", "\ud800"),
  inTable("surrogates in the wrong order", "\udc00\ud800件"),
  inTable("NUL", "\0"),
  inTable("numbers and NUL", "1\0"),
  inTable("combining marks", "\u0301"),
  inOverview("numbers of requests", "收到申请1件"),
  inOverview("verbs without a number", "收到接收邮"),
  inOverview("negations without an object", "未有无行未"),
  inOverview("offices without an end", "某人民政府办公"),
  repeated("headings", "三、收到和处理政府信息公开申请情况\n"),
  repeated("titles", "某某局2020年政府信息公开报告("),
  repeated("dates", "2021年1月1日\n"),
  repeated("open tags", "<div>"),
  repeated("open cells", "<td>"),
  repeated("open comments", "<!--"),
  repeated("open attributes", '<td title="'),
  repeated("tags closed without having been opened", "<i></b>"),
  repeated("nested tables", "<table><tr><td>1"),
  repeated("entities", "&nbsp;&#21495;"),
  repeated("Pandoc's brackets", "[一]{"),
  inMarkup("cells over a thousand million columns", '<tr><td colspan="1000000000">1</td></tr>'),
  inMarkup("cells over all rows", '<tr><td rowspan="65535">1</td><td rowspan="65535">0</td></tr>'),
  inMarkup("cells over all rows in one row", '<td rowspan="65535">1</td>'),
  inMarkup("lone surrogates in cells", "<tr><td>\udfff</td><td>\ud800</td></tr>"),
  inMarkup("NUL in cells", "<tr><td>\0</td><td>\0</td></tr>"),
  inMarkup("numbers outside of cells", "<tr>1<td>0</td>1</tr>"),
];

function repeated(name: string, piece: string, before = "", behind = ""): HostilePages {
  return { name, page: (size) => before + piece.repeat(Math.ceil(size / piece.length)) + behind };
}

/** Where section three should print its table. */
function inTable(name: string, piece: string): HostilePages {
  return repeated(
    name,
    piece,
    "二、主动公开政府信息情况\n规章 0 0 0\n三、收到和处理政府信息公开申请情况\n",
    "\n四、政府信息公开行政复议、行政诉讼情况\n",
  );
}

function inMarkup(name: string, piece: string): HostilePages {
  return repeated(name, piece, "<p>三、收到和处理政府信息公开申请情况</p><table>", "</table>");
}

function inOverview(name: string, piece: string): HostilePages {
  return repeated(name, piece, "一、总体情况\n", "\n二、主动公开政府信息情况\n");
}
