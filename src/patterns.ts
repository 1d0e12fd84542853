/**
 * Every regular expression of the library. The texts in backticks are tested: a pattern matches them, printed or folded, and
 * does not match those behind "not", up to the end of that sentence.
 */

// Source.

/**
 * `<meta charset="gb2312">`, `<meta http-equiv="Content-Type" content="text/html; charset=gbk">`; not
 * `<meta name="author">`.
 */
export const META_CHARSET = /<meta\b[^<>]*?charset\s*=["'\s]*([\w.:-]+)/i;

/** A page number on a line of its own, folded: `-3-`, `第3页`, `第3页共8页`; not `3`, which could be a figure. */
export const PAGE_MARK = /^(?:-{1,3}\d{1,4}-{1,3}|第\d{1,4}页(?:[,/]?共\d{1,4}页)?)$/;

// Page.

/** `<p style=…>`, `</td>`, `<div>`, `<pdf2xml>`; not `<政府信息公开条例>`, not a lone `<br>` inside Markdown. */
export const HTML_TAG =
  /<\/?(?:html|body|table|tbody|tr|td|th|p|div|span|h[1-6]|ul|li|article|section|font|pdf2xml)(?:\s[^<>]*)?>/i;

/**
 * A tag that parts paragraphs or lines, also with its signs as entities; one that parts blocks of any kind; or the start or end of a
 * table: `<p class="a">`, `<br/>`, `&lt;p&gt;`, `</section>`, `</table>`; not `<td>`, `<font>`. Groups: the name of the block; of a
 * table, nothing or a slash.
 */
export const PARTING_TAG =
  /(?:<|&lt;)(?:p|br|li|h[1-6])[\s>/&]|<\/?(div|section|article|center|ul|dl|pdf2xml)[\s>]|<(\/?)table[\s>]/gi;

/** A source that begins with a tag: `<html>`, ` <!doctype html>`; not `# 某局<p>`. */
export const TAG_FIRST = /^\s*</;

/** A heading of Markdown, the rule below the head of a table, or what parts the rows of wikitext: `## 一、总体情况`, `|---|:---:|`, `|-\n`; not `#main {`, `-----`. */
export const MARKDOWN_LINE = /^(?:#{1,6} [^\n\r]{0,20}[\u4E00-\u9FFF]|\| ?:?-[\s-])/m;

/** The type of a field of a form that shows what is filled in: `text`, `Number`; not `hidden`, `button`, `checkbox`. */
export const TEXT_FIELD = /^(?:text|number|tel)?$/i;

/** The start of a tag whose signs are written as entities: `&lt;td class="a"&gt;`, `&lt;/p&gt;`; not `&lt;100`, `&lt;条例&gt;`. */
export const ESCAPED_TAG = /&lt;\/?(?:html|body|table|tbody|tr|td|th|p|div|span|h[1-6])(?:\s|\/?&gt;)/i;

/** How JSON with strings begins: `{"code":200`, `[1,"a"]`, `"<p>`; not `规章`, `<p>`. */
export const JSON_START = /^[\s\uFEFF]*[[{"]/;

/** The title of a report in a string of its own: `某局2023年政府信息公开工作年度报告`; not `公开12件`, `工作报告`. */
export const JSON_TITLE = /^[^\n<]{0,60}信息公开[^\n<]{0,12}(?:报告|年报)[^\n<]{0,12}$/;

/** `display:none`, `color:red; visibility: hidden`, `mso-hide:all`, `-webkit-text-decoration:line-through`; not `display:block`, `-webkit-backface-visibility: hidden`, nor `font-size:0`, which its children may undo. */
export const HIDDEN_STYLE =
  /(?<![\w-])(?:display\s{0,9}:\s{0,9}none|visibility\s{0,9}:\s{0,9}hidden)|mso-hide\s{0,9}:\s{0,9}all|text-decoration(?:-line)?\s{0,9}:[^;]{0,40}line-through/i;

/** `vertical-align:super`, `mso-text-raise:4.0pt`; not `vertical-align:middle`, `mso-text-raise:0pt`. */
export const RAISED_STYLE =
  /(?:vertical-align\s{0,9}:\s{0,9}su(?:per|b)|mso-text-raise\s{0,9}:\s{0,9}-?[1-9])/i;

/** What makes a span a line of its own: `display:block`, `display: list-item`; not `display:inline-block`. */
export const BLOCK_STYLE = /display\s{0,9}:\s{0,9}(?:block|flex|grid|list-item)/i;

/** What ends lines beside line feeds: the line breaks of Word, `1\v2`, and those of Unicode; not `1\n2`. */
export const OTHER_LINE_ENDS = /[\v\u0085\u2028\u2029]/g;

/**
 * What is left of markup in a text that is no HTML: of Markdown a line break or a comment, of a page whose tags alone were taken out an
 * entity: `0<br>0`, `<br />`, `<!-- page 3 -->`, `&nbsp;自然人`, `&#12288;`, `&#x3000;`; not `<b>`, `A&B`, `&td;`.
 */
export const LEFT_MARKUP =
  /<br\s{0,3}\/?>|<!--[^<>]{0,200}-->|(?:&(?:nbsp|e[mn]sp|thinsp);)+|&(?:([lr][ds]quo|[mn]dash|middot|hellip|times)|#(\d{1,7})|#x([\da-f]{1,6}));/i;

/** All of it: `0<br>0<BR/>`, `<!-- image -->`, `&nbsp;&nbsp;`; not `<b>`. Groups: the name of a mark, a number in tens or sixteens. */
export const ALL_LEFT_MARKUP = new RegExp(LEFT_MARKUP.source, "gi");

/** `position:absolute` in a style; not `position:relative`. */
export const ABSOLUTE_STYLE = /position\s{0,3}:\s{0,3}absolute/i;

/**
 * The sheet on which positioned text stands: `position:relative;width:892px;height:1261px`; not
 * `position:absolute`.
 */
export const SHEET_STYLE = /position\s{0,3}:\s{0,3}relative/i;

/** `top:312px`, `left:1px;top:2px`; not `margin-top:3px`. */
export const TOP_STYLE = /(?:^|[;\s])top\s{0,3}:\s{0,3}(-?\d{1,6}(?:\.\d{1,4})?)/i;

/** `left:85px`, `top:1px;left:2px`; not `margin-left:3px`. */
export const LEFT_STYLE = /(?:^|[;\s])left\s{0,3}:\s{0,3}(-?\d{1,6}(?:\.\d{1,4})?)/i;

/**
 * A span that document converters write with its attributes: `[二、]{style="font-weight:bold"}`; no bracket
 * stands inside. Not `[2021]30号`.
 */
export const ATTRIBUTED_SPAN = /\[([^[\]]*)\]\{[^{}\n]*\}/g;

/** The line that opens or closes a block in the Markdown of document converters: `::: {align="center"}`, `::: Section0`, `:::::`; not `:::某局`. */
export const DIVISION_FENCE = /^:{3,}[ \t]{0,8}(?:\{[^{}\n]{0,400}\}|[\w.-]{1,80})?\s*$/;

// Sections, folded.

/**
 * A line that could be a heading of its own: `五、存在的困难`, `第二部分主动公开`, `##三、申请办理`, `(四)复议诉讼`; not `1.属于国家秘密`,
 * not a line with a full stop. Groups: marks before it, the number after 第, before 、, in brackets, the title.
 */
export const HEADING_LINE =
  /^([#*>·]{0,8})(?:第([一二三四五六])部分[、.:]?|([一二三四五六])[、.,:]|\(([一二三四五六])\))([^。;]{2,36})$/;

/** What the title of each section says in home-made wordings, in order; not a row head such as `本年新收政府信息公开申请数量`. */
export const OTHER_HEADINGS: readonly RegExp[] = [
  // `一、总体情况`, `工作情况`; not `主动公开情况`
  /总体|概况|概述|基本情况|^工作情况/,
  // `主动公开情况`; not `主动公开申请情况`
  /^(?!.{0,30}申请).{0,12}主动公开/,
  // `收到申请办理情况`, `依申请公开`; not `本年新收政府信息公开申请数量`
  /^(?!本年新收|本年度办理).{0,20}(?:申请.{0,12}(?:情况|办理|处理)|依申请公开)/,
  // `行政复议和诉讼`; not `申请办理`
  /复议|诉讼/,
  // `存在的困难`, `下一步打算`; not `总体情况`
  /问题|不足|改进|整改|困难|打算|下一步/,
  // `其他需要报告的事项`, `需要说明的`; not `其他`
  /其[他它].{0,12}(?:事项|情况)|需要?(?:报告|说明)的/,
];

/** A mark behind a word, as sentences have: `本报告由某某局办公室负责编制。`, `2023年,我局未收到申请`; not `对外公开总数量`. */
export const CLAUSE_END = /\p{Script=Han}[,。;]/u;

/** A line about the page itself, which is no sentence: `发布时间:2024-01-01`, `当前位置:首页`; not `本报告由某某局编制。`. */
export const LINE_ABOUT_PAGE = /^.{0,20}(?:当前位置|发布时间|发布日期|浏览|来源|链接)/;

/**
 * What a table of section four is made of: its labels, also torn, its figures, bars and rules. A text that
 * goes on otherwise matches as far as it does, if only at its start: `结果维持|0`, `一是`; it matches any text.
 */
export const PROCEEDINGS_WORDS =
  /^(?:[行政复议诉讼结果维持纠正其他它尚未审总合计经直接起后件]|[\d|/\\\-—─━│┃┌┐└┘├┤┬┴┼=+_:.,#*()~"…])*/u;

/** A note under a table: `注:行政复议数量含上年度结转数量。`, `(注:…)`; not `注重培训`. */
export const TABLE_NOTE = /^\(?(?:备?注|说明):[^。]{0,120}。?/;

/** The number that opens the text behind a table, at its end: `0(一)`, `0 1.`, `0五、`; not `(二)收费`. */
export const TEXT_NUMBER = /(?:\([一二三四五六\d]?\)|[一二三四五六]、|[1-9][.、]|\()$/;

/** A line of site furniture behind a report: `扫一扫在手机打开当前页`, `上一篇:没有了`, `附件:`; not `附件中列明…的事项`, not `分享会`. */
export const CHROME_LINE =
  /^[([<>|·*#_-]{0,4}(?:附件(?:下载|\d{0,2}[:.]|$)|扫一扫|[用微]?.{0,2}扫描二维码|分享(?:到|至|:|按钮|$)|关闭|打印|上一[篇条页]|下一[篇条页]|(?:主办|承办|版权|技术支持)(?:单位)?:|版权所有|友情链接|网站标识码|网站地图|网站声明|网站(?:监督|举报|支持)|.{1,2}ICP备|.{1,2}公网安备|相关(?:文章|链接|信息|附件|文档|稿件|新闻|阅读|解读)|文字解读|图片解读|责任编辑|政府网站找错|我要纠错|返回顶部|回到顶部|您访问的链接|[Cc]opyright|发表评论|点击数|浏览次数|浏览量|字体|字号|信息来源:|文件下载|第\(1\))/;

/** Words of site furniture that no report uses, wherever they stand: `扫一扫在手机打开当前页`, `主办单位:`; not `主办单位和承办单位`. */
export const CHROME_WORDS =
  /扫一扫在手机打开|[用微]信扫描二维码|上一[篇条]:|下一[篇条]:|主办单位:|版权所有|网站标识码|ICP备\d|公网安备\d|分享到:|\(发表评论\)|\(关闭(?:窗口)?\)|\(打印(?:本页)?\)/;

/** Signature and date glued behind the last sentence: `…事项。某某局2024年1月17日`; not `…截至2024年1月17日`. */
export const SIGNATURE_TAIL =
  /[。;!]((?:[\p{Script=Han}]{2,30}(?:局|委|办|厅|部|院|府|会|处|所|中心|乡|镇|街道|公司|署|站))?20\d\d年\d{1,2}月\d{1,2}日)$/u;

// Cells.

/** The number of a page that stands apart from its dashes, printed: `- 3 -`, `— 12 —`, `\- 3 -`, `**- 3 -**`; not `- 3 - 4`, `规章 - 3 -`. */
export const SPACED_PAGE_NUMBER =
  /^[\\*_]{0,4}[-—–―−─－]{1,3}[ \u00a0\u3000]\d{1,4}[ \u00a0\u3000]\\?[-—–―−─－]{1,3}[*_]{0,3}$/;

/** The same, with the label of the next row glued behind it, printed: `- 4 -3、补正后`, `— 5 —（四）无法提供`, `- 6 -规章`; not `- 4 -3`, `- 4 - 3、`. */
export const GLUED_PAGE_NUMBER =
  /^[-—–―−─－]{1,3}[ \u00a0\u3000]\d{1,4}[ \u00a0\u3000][-—–―−─－]{1,3}(?=[（(]?(?:\d{1,2}[、.．])?\p{Script=Han})/u;

/**
 * A line of a table whose cells are parted, or its edge, printed: `行政强制,,,`, `| 制作 | | |`, `└──┴──┘`, `--- ----`; not
 * `行政强制 |`, `|||`, `-----`.
 */
export const PARTED_LINE =
  /^[\s|｜│┃║]*[^\s|｜│┃║][^|｜│┃║,\t+┘┴┐┬]*[|｜│┃║,\t+┘┴┐┬][^|｜│┃║,\t+┘┴┐┬]*[|｜│┃║,\t+┘┴┐┬]|^[\s-]*--\s+--/;

/** A bar between cells: `|`, `│`; not `-`. */
export const ANY_BAR = /[|｜│┃║]/;

/** A word that goes on after a number in a sentence: `件、…`, `条,…`; not a label such as `其他`. */
export const PROSE_AFTER_NUMBER = /^(?:件|条|项|个|份|次|篇|人|年|月|日|万|元|%|％|余|多)/;

/** A word of a sentence that leads to a number: `全年共收到`, `制发文件，`; not `其他`. */
export const PROSE_BEFORE_NUMBER = /(?:[，；。]|共|收到|发布|公开了|制发)$/;

/**
 * A number by itself, as cells print it: `12`, `3.6`, `1,234`, `减3`, `0元`, `0/0`, `+0/-2`, `+(0)`, `+(0)-(2)`; not `1.`, not `2023年`, not
 * `(1)`, not `1/2/3`.
 */
export const LONE_NUMBER =
  /^(?:(?:[+-]|增加?|减少?)?\d{1,15}(?:,\d{3}){0,4}(?:\.\d{1,10})?(?:件|项|个|条|宗|亿元?|万元?|元)?|[+-]\(\d{1,12}\)|(?:\+\(?\d{1,12}\)?\/?-|\(?\d{1,12}\)?\/-?)\(?\d{1,12}\)?)$/;

/** The end of a part of a cell, where the next part could go on with the number: `其他 1`; not `1件`. */
export const ENDS_IN_DIGIT = /[\d０-９]$/;

/** A full-width digit: `１２`; not `12`. */
export const FULL_WIDTH_DIGIT = /[０-９]/g;

/** A line of figures alone, which PDF tools print behind the text they belong to: ` 0 0 12`; not `总计 0`. */
export const LINE_OF_FIGURES = /^\s*\d{1,7}(?:\s+\d{1,7})*\s*$/;

/** The unit that follows glued digits: `元`, `万元`; not `件`. */
export const GLUED_UNIT = /^(?:亿元|万元|元|亿|万)/;

/** The second half of a signed change, behind the digits of the first: `/-1`, `、-1`; not `-01`, as in a date. */
export const CHANGE_REST = /^[/、][+-]\d{1,12}(?!\d)/;

/** Digits glued behind a label, with their sign: `规章000`, `收费减3`; not `规章61件`, `于2023年`, `占12%`, nor the number in `公开2.其他`. */
export const GLUED_RUN =
  /(?:增加?|减少?|(?<=[\p{Script=Han}）)”"]))\d{1,64}(?![\d.．、,年月日件条项个份次篇人号%％期批场时分])/gu;

/** The head of a column that counts the rows, printed: `行次`, `序 号`; not `序号及名称`. */
export const ROW_NUMBER_HEAD = /^(?:行次|行\s?号|序\s?号|编\s?号)$/;

/** What may be a corner of a drawn table: `+--`, `==+`, `┼`; not `|`, `+(5) -(8)`. */
export const COULD_BE_CORNER = /[┌-╬]|\+(?:--|==)|(?:--|==)\+/u;

/** A figure in aligned columns, alone: `12`, `-3`, `0/0`, `1,234`, `１２`, `12件`; not `1/`. */
export const ALIGNED_FIGURE = /^[+-]?[\d０-９]+(?:[.．,，/][+-]?[\d０-９]+)*[件条项个]?$/u;

/** A comma and the three digits it parts from those before: `,857`, `,857件`; not `,85`, `,8570`. */
export const THOUSANDS_GROUP = /^,\d{3}(?!\d)/;

/** A line that looks empty: ` `, `\t`; not `0`, `- `. */
export const PLAIN_SPACES = /^[ \t]*$/;

/** A short line of digits or a mark, a figure, which is never wrapped: `12`, `/`, `--`, `１２`, `无`, `12件`; not `无法提供`. */
export const FIGURE_LINE = /^[\d０-９/\-—–.,%+无無]{1,16}件?$/u;

/** The marks of Markdown that open the next heading, at the end of what stands before it: ` **  `, `\n## `; not `0 | *`, not `0**`. */
export const HEADING_MARK = /\s(?:\*{2,3}|#{1,6})\s{0,20}$/;

/** A rule of Markdown between at least two columns: `---|---`, `:--- | ---:`; not `--- |`, not `a|b`. */
export const RULE_OF_COLUMNS = /-:?\s{0,8}[|｜]\s{0,8}:?-/;

/**
 * The last digit of a number that goes on behind white space or a bar, by its point, its thousands or its sentence: `12\n.5`, `2|.`,
 * `1 ,234.5`, `84\n件，`; not `1,234`, not `0\n,120,3`, `2\n件数`.
 */
export const TORN_NUMBER =
  /\d(?=[\s|｜]{1,8}(?:[.．](?![.．])|,\d{3}(?![\d,])|[件项条个次人份宗][，。；、]))/g;

/** The last digit of a number of money, whose unit follows on its line: `12000 元`, `3.5万元`; not `12件`. */
export const MONEY_BEHIND = /\d(?=[ \t\u00A0\u3000]{0,3}[万亿百千]{0,2}元)/g;

/** A line that prints several cells of a row: `规章,1,0,4`, `(一)予以公开\t\t\t\t`; not `规章`, `0 |`, `6,466`, `(区分处理的,只计这一情形)`. */
export const CELLS_ON_LINE = /[\t|｜][ \u3000]{0,8}[^\s|｜]|[^\d\s],\d|[\t|｜,]{3}/;

/** A line that prints heads of outcomes, whole or torn, and nothing else: `尚未`, `结果维 结果纠`, `审结`; not `结果`, `维持现状`. */
export const TORN_OUTCOME = /^[结果其他总计\s]{0,40}[维纠尚审][结果维持纠正其他尚未审总计\s]{0,80}$/;

/** What stands behind a label, folded, and begins words of their own, a note, a row that an office adds: `注:"规章"指…`, `-行政确认`, `'],['行政检查'`; not `(件)`, `数量`. */
export const WORDS_BEHIND_LABEL = /^[^()]{0,4}(?:[-—–/]+[\u4E00-\u9FFF]|[:;,。'"[\]])/;

/** What follows each comma of a number grouped by thousands, also where more digits are glued to it: `345`, `3456,7`; not `34`. */
export const COULD_FOLLOW_COMMA = /^\d{3}/;

// Fit: figures, labels and heads.

/**
 * A count, folded: `12`, `124件`, `22(其中修订16件)`, `-3`; not `1-2`, not `2021年`, not `12(准予)、3(不予)`, and not `000`, the end of a
 * number torn at its commas. A bad character before the digits stays out: `?12`.
 */
export const COUNT_CELL =
  /^\??([+-]?(?:0|[1-9]\d{0,14})(?:\.\d{1,10})?)(?:件|项|个|条|宗|次|份|起|例|人次|部)?((?:\([^()]*(?:\([^()]*\)[^()]*){0,4}\)){0,2})[。;]?$/;

/** Another number in brackets behind one, folded, so that nobody knows which counts: `(15)`, `(3件)`; not `(其中修订16件)`. */
export const NUMBER_REMARK = /^\([+-]?\d{1,12}(?:\.\d{1,6})?[件项个条]?\)$/;

/**
 * A remark that takes a number back or tells it of another time, folded: `(应为57)`, `(应改为57)`, `(实为57)`, `(更正:57件)`, `(约)`,
 * `(上年数)`, `(上年同期)`, `(2022年)`, `(累计)`; not `(其中修订16件)`, `(更正申请2件)`, `(上年31)`, `(含往年)`.
 */
export const REVOKING_REMARK =
  /[(,;]应该?改?[为是]|实际?[为是]\d|更正[为后:)]|订正|勘误|[有笔]误|\((?:约|左右|预计|估[算计]|(?:上一?年|去年|往年|历年|前年|20\d\d年)度?(?:同期)?数?|累计数?|未核实)\)/;

/** Digits grouped by thousands, folded: `1,234,567`; not `1,23`. */
export const THOUSANDS = /^[+-]?\d{1,3}(?:,\d{3}){1,4}(?!\d)/;

/** Digits grouped by thousands within a change, folded: `+(2)-(3,098)`, `增1,234减5`; not `1,23`, `1,2345`, `1,234,5`. */
export const CHANGE_THOUSANDS = /(?<![\d.,])\d{1,3}(?:,\d{3}){1,4}(?![\d,])/g;

/** An amount, folded: `3.6万`, `251000元`, `36000(元)`, `386.5`, `0.37亿元`; not `3.6公里`, `-3`, `000`, `3万元(甲)2万元(乙)`. */
export const AMOUNT_CELL =
  /^\??((?:0|[1-9]\d{0,14})(?:\.\d{1,10})?)(?:([亿万]元?|[千百]万?元|百?元)|\((?:单位:?为?|人民币)?([亿万]元|[千百]万?元|元)\))?((?:\([^()]*(?:\([^()]*\)[^()]*){0,4}\)){0,2})[。;]?$/;

/** A remark behind an amount that is a unit, folded: `(美元)`, `(元人民币)`; not `(含往年)`, nor `(其中36元)`. */
export const UNIT_REMARK = /^\(\D{0,20}元\D{0,20}\)$/;

/** The sign of a change torn from its number: `减`, `增加`, `+`; not `减2`, and not `-`, which is a mark. */
export const LONE_SIGN = /^(?:增加?|减少?|[+＋])$/;

/** A change cut off where its second number should follow, folded: `增8减`, `8/`, `+(5)-`; not `增8`, `增8减1`, nor the head `增/减`. */
export const TORN_CHANGE =
  /^(?:增加?|减少?|[+-])?\(?\d{1,12}\)?[/、,]?(?:(?:增加?|减少?|[+-])\(?|(?<=[/、]))$/;

/** The change of a year, folded: `0/0`, `+23/-10`, `+(0)-(0)`, `23/10`, `增5减3`; not `98`, not `1,2345`. */
export const CHANGE_BOTH =
  /^(?:(?:\+|增加?)\(?(\d{1,12})\)?[件项个条]?[/,、;]?(?:-|减少?)|\(?(\d{1,12})\)?[件项个条]?(?:[/;](?:-|减少?)?|[,、](?:-|减少?)))\(?(\d{1,12})\)?[件项个条]?$/;

/** `增98`, `+19`, `增加5项`, `5(增)`, `3(新设)`; not `98`, not `减98`. */
export const CHANGE_UP =
  /^(?:(?:\+|增加?)\(?(\d{1,12})\)?[件项个条]?|(\d{1,12})[件项个条]?\((?:[较比]?上年|同比)?(?:新?增[加长]?|新设|承接|划入|上升|↑|\+)\))$/;

/** `减22`, `-3`, `减少5项`, `12(减)`, `5(取消)`; not `22`, not `增22`. */
export const CHANGE_DOWN =
  /^(?:(?:-|减少?)\(?(\d{1,12})\)?[件项个条]?|(\d{1,12})[件项个条]?\((?:[较比]?上年|同比)?(?:减少?|取消|下放|划出|下降|↓|-)\))$/;

/** Behind a number, words that may turn its sign, folded: `12(较上年有所减少)`; not `12(含修订)`. */
export const CHANGE_REMARK = /\([^()]{0,40}[增减升降↑↓+-]/;

/** A remark that leaves a number without sign an increase, folded: `(含修订)`, `(其中3项承接)`, `(项)`; not `(调出)`, `(含取消2项)`. */
export const PART_REMARK = /^\((?:含|其中|[件项个条]\))(?![^()]{0,60}[消放废撤停划调移])/;

/** `未增未减`, `无变化`; not `无`. */
export const CHANGE_NONE = /^(?:未增未减|不增不减|未增减|无变化|无增减|没有变化|持平)$/;

/** A remark of its own in brackets, folded: `(其中修订16件)`; not `(一)予以公开`. */
export const REMARK_CELL = /^\([^()]+\)$/;

/** A numbering torn from its label: `1.`, `12、`; not `12`, `1.其他`. */
export const TORN_NUMBERING = /^[\d０-９]{1,2}\s*[.、．,，]$/;

/** A piece of a figure that a line end has torn, printed: `1,`, `95.`, `.311082`, `，234`, `（减）`; not `1.`, a numbering, nor `234`. */
export const TORN_FIGURE =
  /^(?:[\d０-９]{1,12}[,，]|(?:[9９]|[\d０-９]{2,12})[.．]|[.．,，][\d０-９]{1,12}|[(（](?:减少?|增[加长]?|下降|上升)[)）])$/;

/** A half of a signed change in brackets, folded, readable or unreadable: `-(3)`, `+(1.5.2)`, `-(3&#44;098)`; not `-3`, `-(三)`. */
export const SIGNED_DIGITS = /^[+-]\(\d[^\p{Script=Han}]{0,40}$/u;

/** A figure of digits and signs only, which PDF tools keep in order: `12`, `0/0`, `+23/-10`; not `12件`. */
export const PLAIN_FIGURE = /^[\d/+.-]{1,24}$/;

/**
 * Label text that ends with the head of a table or block, so that the label of the row itself is gone:
 * `信息内容`, `不予公开`; not `信息公开`.
 */
export const HEAD_ENDING =
  /(?:信息内容|(?:项目|制作|公开|总|决定|采购)数量|件数|本年新|增减|金额|万元|第[一二三四五六七八九]项|总计|其他|办理结果|不予公开|无法提供|不予处理|其他处理)$/;

/** The two short labels of section three behind their number, at the end of labels run together: `3其他`, `申请七总计`; not `六其他`, `其他总计`. */
export const NUMBERED_LABEL = /(?:\d其他|[一二三四五六七八九十]总计)$/;

/** What begins with the number of another label in brackets, folded: `(七)总计`; not `(含派出机构)`. */
export const NUMBERED_REST = /^\([一二三四五六七八九十]{1,3}\)/;

const MONEY = "(?:[百千]万元|[亿万千百]?[美港欧日]?元)";

/** Units one behind the other, of which one is of money: `元`, `件、万元`, `件(元)`. */
const UNIT_LIST = `[人民币件项个条宗次份、,/;()和及]{0,12}${MONEY}[、,/;()和及件项个条宗次份亿万千百元]{0,12}`;

/**
 * The unit that words around an amount print, folded: `本年收费金额(单位:万元)`, `采购总金额(元)`, `行政事业性收费(元)`, `单位:元`, `单位:件、元`,
 * `以元为单位`, `元`; not `总金额`, nor `金额36000元`, an amount itself, nor `单位:元谋县财政局`. Behind 单位 it may be one of several.
 */
export const UNIT_MENTION = new RegExp(
  `金额[^元\\d|]{0,12}?(${MONEY})|单位(?:均?为|:)?(${UNIT_LIST})(?=[^\\u4e00-\\u9fff]|$)|[以按](${MONEY})(?:为单位|计)|\\((${MONEY})\\)|^(${MONEY})$`,
  "g",
);

/**
 * A line that tells the unit of the amounts around it, folded: `单位:元`, `(单位:万元)`, `单位:件、元`, `计量单位:件(元)`, `注:收费金额单位为元。`,
 * `注:收费金额以元为单位`, `(金额单位均为元)`; not `清单(单位:元)。`, `单位:件`.
 */
export const UNIT_NOTE = new RegExp(
  `^\\(?(?:[注表\\d]{1,4}:?)?[^,。;:()]{0,12}(?:单位(?:均?为|:)${UNIT_LIST}|[以按]${MONEY}(?:为单位|计)\\)?)。?$`,
);

/** A unit of money: `万元`, `元`, `万美元`; not `件`. */
export const MONEY_UNIT = new RegExp(MONEY, "g");

/** Remarks inside a label, folded: `(区分处理的,只计这一情形)`, also `(含以本单位` without end; not the numbering `(一)`. */
export const REMARKS = /\([^()]{4,}(?:\)|$)/g;

/**
 * How anything that could be a figure begins, with a digit, a sign, a mark, or one of the words for none
 * and change: `12`, `+3`, `/`, `增3`; not `总计`.
 */
export const FIGURE_START =
  /^\s*[\d０-９+\-－—–―−─﹣＋(（/／\\＊*~～×?？.无無没沒暂暫不未增减減持一〇○①-⑳⓪⁰-⁹]/;

/**
 * How numbered labels begin, printed: `1.属于国家秘密`, `12．其他`, `（一）予以公开`; not `1.5万元`, and not `1、减3`, which is a change.
 */
export const NUMBERED_WORDS = /^\s*(?:\d{1,2}\s*[.．]|[(（])\s*\p{Script=Han}/u;

/**
 * The head of a block of section two, folded, which cannot stand behind the figures of a row: `信息内容`,
 * `第二十条第(一)项`; not `本年增减`.
 */
export const BLOCK_HEAD = /^(?:第二十条|信息内容|本年(?!增|度)|上一年项目|采购项目|行政诉讼|申请人情况)/;

/**
 * Label text that ends with the name of a group of rows, so that the label of the row itself is gone:
 * `三、本年度办理结果`; not `予以公开`.
 */
export const GROUP_ENDING = /(?:办理结果|不予公开|无法提供|不予处理|其他处理)$/;

/** A raised or circled digit is a footnote beside a number, its numbering before one, alone the footnote of a blank: `12①`, `5¹`, `①5`, `①`; not `12`, `①其他`. */
export const FOOTNOTE_MARK = /\d\s*[①-⑳¹²³⁰-⁹₀-₉]|[①-⑳¹²³⁰-⁹₀-₉]\s*\d|^[①-⑳]$/;

/** The head of a column that shows last year, folded: `上年处理决定数量`, `处理决定数量(上年)`; not `较上年增减`. */
export const LAST_YEAR_HEAD = /^\(?(?:上一?年|去年|往年|上期|前一年)|\((?:上一?年|去年)\)$/;

/** A head for last year that an office adds, folded: `处理决定数量上年处理决定数量`, `上一年度收费金额`; not `上一年项目数量`, `较上年增减`. */
export const ADDED_LAST_YEAR =
  /(?:上一?年|去年|往年|上期|前一年)度?的?(?:新?制|废止|新?公开|现行有效|处理|收费|采购)/;

/** The head of a column of figures that an office adds, printed: `上年处理决定数量`, `同比增减`, `申请数量`; not `信息内容`, `序号`. */
export const ADDED_HEAD = /上年|上一年|去年|往年|同比|数量|件数|金额/;

/** What says nothing in a label, mark by mark: `（一）`, `行政 复议`; not `行政复议`. */
export const WITHOUT_MEANING = /[^\p{L}\p{N}]/gu;

/** Figures of one cell, each on a line of its own, or one figure on several: `16\n0`, `3\n1\n07`; not `160`. */
export const LINES_OF_DIGITS = /^\d{1,12}(?:[ \t]{0,4}\n\s{0,4}\d{1,12}){1,5}$/;

/** Several numbers in one cell, of which another cell of a bare sequence then holds none: `757 888`, `102 120 399`, no-break spaces too; not `12 件`. */
export const SEVERAL_NUMBERS = /^\d{1,15}(?:\s{1,4}\d{1,15}){1,14}$/;

/** Digits that are no number but the end of one torn at its commas: `0805`, `000`; not `0`, not `0.5`. */
export const TORN_AT_COMMA = /^0\d{1,15}$/;

/** How a note to a table begins, folded: `注:空格表示0`, `(备注`, `单位:1万元`; not `规章`. */
export const NOTE_START = /^\(?(?:注|备注|说明|单位|填报|填表|审核|联系|电话)/;

/**
 * Digits that number a label by its first character, in any place, or stand in a date or a reference, folded: `1.属于`,
 * `(五)不予处理1.信访`, `3危及`, `5.1信访`, `2.`, `2023年`, `第20条`; not `12件`, `0三、`, `(5){`, `结转2件`.
 */
export const NUMBERING_DIGITS =
  /[1-8](?:[.。、,:·)-]{1,2}[1-8])?[.。、,:·)-]{0,2}[本上予部属其危保没补信重要无申总结不]|^[1-9]\d?[.、]$|第\d{1,4}|\d{1,6}[年月日号条款页]/g;

// Head, folded unless told otherwise.

/** The rest of a title broken over two lines, folded: `工作年度报告`, `信息公开年度报告`; not `年度总结`. */
export const TITLE_REST = /^(?:政府)?(?:信息)?(?:公开)?(?:工作)?(?:年度)?(?:工作)?报告$/;

/** A label of the page's head with a name behind it, folded: `来源:区民政局`, `发布机构:区民政局浏览`; not `来源于区民政局`. */
export const SOURCE_LINE =
  /(?:来源|发布机构|信息来源|发文机关|公开主体|编制机关|单位)[:|]{1,3}([^:|\s]{2,40}?)(?=发布|时间|日期|作者|浏览|点击|字体|阅读|责任|文号|栏目|索引|编辑|打印|$|[|,;。(])/;

/** The first line of a title broken over two, folded: `某某县2021年度`, `2021年某某局`, `某某局政府信息公开`; not `首页`. */
export const TITLE_FIRST_LINE = /20\d\d年|二[〇○0零].{2}年|(?:局|委|办|厅|府|会|处|院|乡|镇|街道|公开)$/;

/** The second line of a title whose first line is the office: `2021年信息公开工作年度报告`, `政府信息公开年报`; not `某某局年报`. */
export const TITLE_SECOND_LINE = /^(?:20\d\d|二[〇○0零].{2})年|^(?:政府)?信息公开/;

/**
 * A title glued to the lines around it, folded: `2020-01-19某某局2019年政府信息公开工作年度报告发布时间`; not `《某某局2019年…报告》`.
 * Group: the title.
 */
export const GLUED_TITLE =
  /(?:^|[^\p{Script=Han}《])((?:[\p{Script=Han}()]{2,30}20\d\d年度?|20\d\d年度?[\p{Script=Han}()]{2,30}?)(?:政府)?信息公开(?:工作)?(?:年度)?(?:工作)?(?:报告|年报))(?=$|发布|来源|日期|时间|作者|浏览|字|\s|[^\p{Script=Han}》])/gu;

/**
 * The end of a title with the site's name behind it, printed: `某某局年度报告_某某门户网站`, `某某局报告\_某局`, `年报-某局`; not
 * `年度报告`.
 */
export const TITLE_SITE = /(?:报告|年报)(?=\s{0,9}\\?[-_－—]..)/u;

/** A label of the page's head that names an office in the next cell, folded: `发布机构`, `来源:`; not `来源于网站`. */
export const HEAD_LABEL = /^(?:信息来源|来源|发布机构|发文机关|公开主体|编制机关|责任单位|单位):?$/;

/** Where the name ends in a title: `政府信息公开`, `信息公开`, `政务公开`; not `公开招标`. */
export const TITLE_WORDS = /政府信息(?:主动)?公开|信息公开|政务公开|政府信息/;

/** The year in a title, printed without space: `2021年度`, `(2021年)`, `二〇二一年`, `2021`, `2O21年` as scanners read it; not `21世纪`. */
export const YEAR_WORDS =
  /[(（]?(?:[2２][0０OＯ〇○][\d０-９]{2}|二[\dO〇○零一二三四五六七八九]{3})年?度?[)）]?/gu;

/** Dates of the page's head by label, the surest first, folded: `发布时间:2025-01-26`, `成文日期:2021年1月8日`; not `采集时间:…`. */
export const PUBLISHED_LABELS: readonly RegExp[] = [
  // `发布时间:2025-01-26`, `公开日期|2021年1月8日`; not `成文日期:2021年1月8日`
  /(?:发布时间|发布日期|公开日期|公开时间|发布于)[:|]{0,3}(20[0-4]\d)[-年./](\d{1,2})[-月./](\d{1,2})/,
  // `成文日期:2021年1月8日`; not `发布日期:2021年1月8日`
  /(?:发文日期|成文日期|生成日期|印发日期|签发日期)[:|]{0,3}(20[0-4]\d)[-年./](\d{1,2})[-月./](\d{1,2})/,
  // `日期:2021-01-08`; not `采集时间:2021-01-08`
  /(?:^|[^集新印打访问])(?:日期|时间)[:|]{1,3}(20[0-4]\d)[-年./](\d{1,2})[-月./](\d{1,2})/,
];

/** `索引号:`, `索引号`, `索引`; its number follows. Not `文号`. */
export const INDEX_NUMBER_LABEL = /索引号?[:|]{0,3}/;

/** `01201973-2020/0003`, `000014349/2024-00002`; not `发文日期`. */
export const INDEX_NUMBER = /[\dA-Za-z][\dA-Za-z/_.()-]{3,40}/;

/** The words with which a title ends, wherever a line breaks them, folded: `政府信息公开工作年度报告`, `信息公开年报`; not `年度报`. */
export const TITLE_ENDING = /(?:政府)?信息公开(?:工作)?(?:年度)?(?:工作)?(?:报告|年报)$/;

/** A column of the site, and what stands before it, folded: `首页政务公开政府信息公开年报`, `政府信息公开年度报告`; not `某某局2023年`. */
export const SITE_COLUMN = /^.{0,40}?公开(?:工作)?(?:年度)?(?:年报|报告)/;

/** How a line of navigation begins, folded: `首页政务公开`, `网站首页`, `当前位置:年报`, `上一篇:某某局…`; not `某某局`. */
export const NAVIGATION = /^(?:网站|返回)?(?:首页|主页)|^.{0,8}位置:|^[上下]一?[篇条]:?/;

/** What leads to the page before or behind this one, at the end of a text, folded: `2024-01-10上一篇:`, `下一条:`; not `上一篇:某某局`. */
export const NEXT_PAGE = /[上下]一?[篇条]:?$/;

/** What parts the places of a trail, printed: `>`, `»`; not `-`. */
export const TRAIL_MARKS = /[>＞›»]/gu;

/** Where Markdown ends bold words and begins others: `2019****年`, `**某局`, `某局__2019__年`; not `2019*年`, `年报_某局`. */
export const BOLD_MARKS = /\*{2,}|_{2,}/g;

/** `文号:`, `发文字号`; the number follows. Not `索引号`. */
export const DOCUMENT_NUMBER_LABEL = /(?:发文字号|文件编号|文号)[:|]{0,3}/;

/** `某政办发(2021)30号`, `某府办函〔2022〕5号` folded; not `国令第711号`. */
export const DOCUMENT_NUMBER = /\p{Script=Han}{1,16}\(20\d\d\)\d{1,5}号/u;

/** Signature and date on one line: `某某县民政局2024年1月17日`; not `截至2024年1月17日`. Group: the office. */
export const SIGNATURE_LINE =
  /^(\p{Script=Han}{2,30}(?:局|委|办|厅|部|院|府|会|处|所|中心|乡|镇|街道|公司|署|站))(?:20\d\d年\d{1,2}月\d{1,2}日|20\d\d-\d{1,2}-\d{1,2})$/u;

const OFFICE =
  "[\\p{Script=Han}]{2,24}?(?:人民政府(?!办公[厅室])|人民政府办公[厅室]|街道办事处|办事处|管理?委员?会(?!办)|委员会(?!办)|局(?![长机属部面势])|厅|乡(?![村镇里亲]|人民)|镇(?!区|人民|政府)|街道(?!办)|办公[厅室]|医院|大学)";

/** The office in the first sentences, the surest place first; group: the name. */
export const OPENING_OFFICES: readonly RegExp[] = [
  // `请联系某某镇人民政府(地址:…)`, `请与某某局联系`; not `请联系我局`
  new RegExp(`(?:联系|请与|请向|请致电)(${OFFICE})`, "gu"),
  // `本报告由某某镇人民政府办公室编制`, `报告由某某局公布`; not `办公室编制`
  new RegExp(`(?:^|[,。;:\\n]|由)(${OFFICE})[^,。;]{0,12}(?:编制|编写|撰写|写出|公布|发布)`, "gu"),
  // `2022年,某某局认真落实`, `根据要求,某某局认真`; not `认真落实`
  new RegExp(`(?:^|[,。;:\\n]|20\\d\\d年度?,?|以来,?)(${OFFICE})`, "gu"),
];

/** A name that says no place: `我局`, `本机关`, `区政府`, `县委`, `国务院办公厅`, `根据市政府`; not `区镇乡人民政府`. */
export const GENERIC_OFFICE =
  /我(?=[局镇乡街委办厅院县市区校])|^(?:我|本(?!溪)|该|各|全|有关|相关|上级|下级|国务院|国家|中央|国办|根据|按照|依照|依据|遵照|照|在|为|对|按|由|以|经|与|向|将|和|及|通过|严格|认真|积极|现将|其中|如|党|机关|负责|同时|一是|二是|三是|[省市县区州旗乡镇](?!\p{Script=Han}{0,3}[省市县区州旗乡镇]))/u;

/** The first word of a text, up to its first space: `01202373-2024/0003 2024年`; not ` `. */
export const FIRST_WORD = /^\S{1,60}/u;

/**
 * Label of a title, folded: `标题:某某局…`, `附件2:某某局…`, `图解:某某局…`, and those of readers that turn pages to text,
 * `Title:某某局…`, `title:"某某局…"`; not `标题党`, `subtitle:`.
 */
export const TITLE_LABEL = /^(?:标题|名称|信息名称|附件\d{0,2}|图解|一图读懂|[Tt]itle|TITLE):/;

/** The quotation marks around the value of a label, printed: `"某某局年报"`, `'某某局年报'`; not `某某局“年报”`. */
export const QUOTED_VALUE = /^["'](.{1,200})["']$/;

const ENTRY_DATE =
  "[[(（【]?20\\d\\d[-./年]\\d{1,2}[-./月](?:[12]\\d|3[01]|0?[1-9])(?=\\D|20\\d\\d年)(?!日?\\s?[-—~至到起])日?[\\])）】]?\\s{0,9}(?:\\d{1,2}:\\d\\d(?::\\d\\d)?\\s{0,9})?";

/**
 * What a list prints before a title, the mark of the entry or its date, printed: `- 某某局`, `2024-01-25 某某局`, `[2024年1月25日] 某某局`,
 * `2024-1-2 10:20 某某局`, `2024-1-22023年某某局`; not `2023年某某局`, `某某局`, `2023年1月1日至12月31日`.
 */
export const BEFORE_TITLE = new RegExp(`^(?:[-+•·●■◆▪]\\s{0,9}(?:${ENTRY_DATE})?|${ENTRY_DATE})`, "u");

/** A link of Markdown, printed: `[某某局年报](/nb/1.html)`, `![](a.png)`, `[年报](a.html "年报")`; not `〔2021〕(30)`, `[2021]30号`. Group: its text. */
export const MARKDOWN_LINK = /!?\[([^[\]\n]{0,200})\]\([^()\s]{0,500}(?:\s"[^"\n]{0,200}")?\)/g;

/** A mark that no title has, folded, a full stop, a colon, a comma, `《`: `根据《条例》`, `来源:`; not `某某局年报`. */
export const IN_SENTENCE = /[。:《,]/;

/** Words and marks around the issuer in a title, without spaces: `关于某某局的`, `某某局关于`, `某某局关于公布`, `1.某某局`; not `某某局`. */
export const AROUND_ISSUER =
  /^(?:\d{1,2}[.、．)）]|关于(?:印发|公布|发布|报送|上报)?){1,2}|关于(?:印发|公布|发布|报送|上报|编制)?的?$|的$/g;

/**
 * A name as offices have, folded: Han characters, more of them in brackets, the number of a regiment: `某某市民政局`, `某某新区(高新区)管委会`,
 * `第七师131团`; not `Title:某某局`, `(某某局`, `某某局2023年`, `2O23年`, `某某局____`, `局`.
 */
export const ISSUER_NAME =
  /^(?:\(\p{Script=Han}{1,20}\))?\p{Script=Han}(?:[\p{Script=Han}·•・、"]|\([\p{Script=Han}·、]{1,30}\)|\d{1,3}[团师连])+$/u;

/** A name that goes on, folded: `某某县住房和`, `法治建设与`; not `某某局`, `和`. */
export const UNFINISHED_NAME = /.[和与及暨、]$/u;

/** Words of a sentence before or behind a name, folded: `我局`, `现将某某局`, `根据某某局`, `某某局编制`; not `将乐县民政局`, `本溪市民政局`, `本号镇`. */
export const AMID_SENTENCE =
  /^(?:我|本(?:[局委厅院办县市区镇乡街级年]|机关|单位|部门|行政)|现将|现公布|现发布|根据|按照|依照|依据|以上)|(?:编制|公布|发布|撰写|印发|做好|报送)$/;

/** The year as the reporting period prints it, folded: `自2023年1月1日起至2023年12月31日`; not `2023年1月1日,我局`, `发布时间:2023年1月1日`. */
export const YEAR_SPAN = /(20[0-4]\d)年0?1月0?1日(?:起|开始)?[至到~-]/;

/** A place without an office: `某某市`; its office may be told by the source. Not `某某市民政局`. */
export const PLACE_ALONE = /[省市州县区旗]$/u;

// Prose.

/** Something to read: `无`, `一是…`; not `|---|`, not `12 3`. */
export const WORDS = /[\p{L}]/u;

/**
 * The end of a run of text that Pandoc marks up, with the attributes, and the bracket of the next:
 * `[某某局]{style="font-family:仿宋"}`; not `[2021]30号`.
 */
export const MARKED_RUN_END = /\]\{[^{}\n]*\}\[?/g;

/** The bracket that opens a line, perhaps that of a marked run: `[某某局`, ` [2021]30号`; not `某[2021]30号`. */
export const OPENING_BRACKET = /^\s*\[/;

/** The end of a line that ends its sentence or its clause as headings do: `…公开。`, `…如下:`; not `…办公厅行`. */
export const SENTENCE_ENDS = /[。！？；：!?;:…][”"’」』)）]?$/;

/** What opens a paragraph, folded: `(一)`, `2.`, `一、`, `一是`, `第三,`; not `一般`. */
export const PARAGRAPH_OPENS =
  /^(?:\([一二三四五六七八九十\d]{0,3}\)|[一二三四五六七八九十]{1,3}[、是]|第[一二三四五六七八九十][,、]|\d{1,2}[.、．)](?!\d)|[①-⑳]|[•·●◆■])/;

/** What is left of a line of a table without its labels, folded: `|||0|`, `----`, `1.`, `,563000元`; not `无。`. */
export const TABLE_REST = /^[\d|/\\\-─━│┃┌┐└┘├┤┬┴┼=+_:.,*()%万亿元]*$/;

/** A line of a table up to the figures at its end, folded: `其他0000000`, `其他|0|3`; not `|0|3`. */
export const BEFORE_FIGURES = /^[^]*[^\d|│,.元万]/;

/** A line between bars or rules of a drawn table, printed: `| a | b |`, `+---+---+`, `│ 其他 │`; not `一是…。| 二是…。`. */
export const ROW_BETWEEN_BARS = /^\s*[|+].*[|+]\s*$|[│┃├┤┌┐└┘┬┴┼]/u;

/** What is left of torn markup in a piece, printed: `family:宋体"}`; not `{一}`. */
export const TABLE_LINE = /"\}|\{style=/;

/**
 * Sub-headings of section one, folded, one pattern for each kind of numbering, the outermost first: `(一)主动公开。`,
 * `1.主动公开情况`, `一是规范依申请公开。`, `主动公开全面落实。`; not `(1)法规制度`, not `第1.5条`. Groups: number, title.
 */
export const ASPECT_MARKS: readonly RegExp[] = [
  // `(一)主动公开。`, `。(二)依申请公开情况,`; not `(1)法规制度。`
  /(?:^|[。;:!?)"])(\([一二三四五六七八九十]{0,2}\))([^。:;]{2,34}(?=[。:;]|$)|[^。:;,]{2,34}(?=,))/g,
  // `一、主动公开:`; not `十一、主动公开:`
  /(?:^|[。;:!?)"])([一二三四五六七八九]、)([^。:;]{2,34}(?=[。:;]|$)|[^。:;,]{2,34}(?=,))/g,
  // `1.主动公开情况`; not `第1.5条规定:`, `1.5条规定`
  /(?:^|[。;!?])(\d{1,2}[.、])(?!\d)([^。:;]{2,34}(?=[。:;]|$)|[^。:;,]{2,34}(?=,))/g,
  // `一是规范依申请公开。`; not `这一是规范公开。`
  /(?:^|[。;!?])([一二三四五六七八九]是)([^。:;,]{2,34}(?=[。:;,]))/g,
  // `主动公开全面落实。`; not `全面落实主动公开。`
  /^()((?:主动公开|依申请公开|政府信息管理|政府信息公开平台|平台建[设設]|[监監]督保障)[^。:;,]{0,20}(?=[。:;,]|$))/g,
];

/** What the sub-heading of each aspect says, folded: `主动公开方面`, `依申请公开办理情况`, `加强政府信息管理`; not `规范运营管理`. */
export const ASPECT_TITLES = {
  // `依申请公开办理情况`; not `主动公开`
  requests: /依申请|申请公开|公开申请|申请办理/,
  // `主动公开方面`; not `依申请公开`
  disclosure: /主动公开|主动发布/,
  // `加强政府信息管理`; not `规范运营管理`
  management: /信息(?:资源)?(?:规范化?|发布)?管理/,
  // `平台建设`; not `主动公开`
  platform: /平台|公开载体/,
  // `监督保障情况`; not `主动公开`
  supervision: /[监監]督|考核|保障(?:情况|方面|工作|措施|机制)?$/,
} as const satisfies Readonly<
  Record<"disclosure" | "requests" | "management" | "platform" | "supervision", RegExp>
>;

// Figures in prose, folded, within one sentence. `before` patterns end right before the number, `behind` patterns begin right
// behind its counter. Gaps are bounded and hold neither digits nor marks between clauses, so that no number of another kind fits.

/** A sentence with its full stop: `申请17件。`; `申请17件;答复` has no end yet; not `。`. */
export const SENTENCE = /[^。!?]{1,4000}[。!?]?/g;

/** Without one of these characters no sentence states a figure, nor that there was none: `收到申请17件`, `未收到`; not `加强平台建设`. */
export const COUNTER_OR_NEGATION = /[件条宗份起例个次部项篇期封张元未没无不]/;

/** A counter behind a digit, as in every number of a sentence: `17件`, `三件`, `2万余条`; not `2023年`, `3、个人`. */
export const COUNTED =
  /[\d一二三四五六七八九十百千两零][万亿]?[余多]?[万亿]?(?:人次|[件条宗份起例个次部项篇期封张元])/;

/** Behind a negated verb, one is none: `未发生一起`, `没有收到1件`; not `未办结1件`, which is one, nor `未按期答复引发诉讼1起`. */
export const NOT_ONE =
  /(?:未|没有|没)(?:曾|再)?(?:发生|收到|接到|接收|新收|受理|发出|下达|收取|发布|公开|引发|产生|提起|出现|制定|制发|出台)(?:过)?(?:一|1)[件起宗例份条次个部篇元]/;

/** White space that is seen, printed: ` `, `\t`; not `0`. */
export const SEEN_SPACE = /[ \t\u00a0\u3000]/;

/** A digit as it is printed, of either width: `3`, `３`; not `三`. */
export const PRINTED_DIGIT = /[\d０-９]/;

/**
 * What counts over another time than the year, in the clause before a figure, folded: `平均每月`, `上半年`, `每月网站`, `建站以来`,
 * `2021-2023年`, `"十三五"期间`; not `2023年以来`, `年初以来`, `每件必复`,
 * `每月更新、网站`, `12月均已`.
 */
export const OTHER_PERIOD =
  /平均|[月日周]均(?:收|发|公开|受理|更新|推送)|每(?:件|份|次|人|页)(?:收|发|公开|受理|答复|办|更新|推送|接)|每个?(?:[月日天周年]|季度?)[^、]{0,40}$|[上下]半年|[一二三四]季度|(?<![年月日度初])以来|十[一二三四]五"?(?:期间|时期)|20\d\d年?[、和及至-]20\d\d年/;

/** A clause that is but the time of the next, folded: `上半年,`, `建站以来,我局`; not `2023年以来,`, `建站以来,我局尽责,`. */
export const LED_BY_OTHER_PERIOD =
  /(?:[上下]半年|[一二三四]季度|(?<![年月日度初])以来|十[一二三四]五"?(?:期间|时期)),[^,;]{0,60}$/;

/**
 * A number with its counter: `17件`, `1,234条`, `1.2万余条`, `三件`, `约80余条`, `600元`; not `12%`, not `第3条`, not `2023年`. Groups: 约 or 近,
 * digits, 万 or 亿, the same behind 余, counter.
 */
export const PROSE_NUMBER =
  /(约|近|超过?)?(?<![\d.第])(\d{1,3}(?:,\d{3}){1,3}|\d{1,9}(?:\.\d{1,6})?|[一二三四五六七八九十百千两零]{1,7})(万|亿)?[余多]?(万|亿)?(人次|件|条|宗|份|起|例|个|次|部|项|篇|期|封|张|元)(?!率)/g;

// `收到工伤认定申请` is of another kind: what stands between verb and 申请 must end in words for requests for information.
const OBJECT =
  "(?:[^,。;:\\d]{0,40}?(?:公开|信息|公民|法人|组织|群众|自然人|企业|提出|提交|各类|任何|有效|书面|网上|网络|在线|信函|当面|邮寄|邮件|现场|了)的?)?";

const TOTAL = "(?:的?(?:数量|总数|总量|件数))?(?:共计|共有|总计|合计|累计|均为|共|计|有|为|是|了)?:?";

const OF_REQUESTS = "申请(?:公开)?(?:事项|信息|表|件)?";

/** `共收到政府信息公开申请`, `新收依申请公开申请共`; not `收到留言`, not `收到申请较上年增加`. */
export const RECEIVED_BEFORE = new RegExp(`(?:收到|接收|接到|受理|新收)${OBJECT}${OF_REQUESTS}${TOTAL}$`);

/** `收到`, `共受理`, `共收到有效`; the object follows the number. Not `收到申请`. */
export const RECEIVED_VERB = /(?:收到|接收|接到|受理|新收)(?:了|各类|有效|共)?$/;

/** `政府信息公开申请`, `依申请公开的申请`; not `行政复议申请`, `咨询及公开申请`, not `留言`. */
export const REQUESTS_BEHIND =
  /^(?!.{0,12}(?:复议|诉讼|仲裁|补正|来信|来访|信访|留言|咨询))的?[^,。;\d]{0,24}?申请/;

/** `政府信息公开申请共收到`, `依申请公开全年受理`; not `申请人收到`. */
export const RECEIVED_OBJECT_FIRST = /申请(?:公开)?(?!人)[^,。;\d]{0,10}?(?:收到|受理|接收)(?:了|共)?$/;

/** What makes a request something else: `行政复议申请`, `上年结转申请`, `申请较上年增加`, `补正`; not `收到申请`. */
export const NOT_RECEIVED =
  /结转|复议|诉讼|补正|延期|撤回|撤销|增加|减少|增长|下降|收费|投诉|举报|逾期|超期|不予|许可|仲裁|许可申请|入党|低保|救助申请/;

const REQUESTS_NAMED = "(?:的?(?:政府|政务)?(?:信息)?(?:依)?(?:公开)?(?:的)?申请(?:公开)?(?:事项|件)?)?";

const LAST_YEAR = "(?:上一?年度?|去年|20\\d\\d年度?)";

const NEXT_YEAR = "(?:下一?年度?|次年度?|明年|20\\d\\d年度?)";

/** `上年结转`, `2022年度结转申请`, `结转上年申请`; not `结转下年度`. */
export const CARRIED_OVER_BEFORE = new RegExp(
  `(?:${LAST_YEAR}(?:未办结)?(?:结转|转入|遗留)(?:至?本年度?|至今年|下来|办理|而来)?|结转${LAST_YEAR}(?:未办结)?(?:的)?)${REQUESTS_NAMED}${TOTAL}$`,
);

/** `为上年结转`, `上年度结转申请`; not `为上年收到`, `结转下年`. */
export const CARRIED_OVER_BEHIND = new RegExp(`^(?:为|系|是)?${LAST_YEAR}结转`);

/** `结转下年度继续办理`, `结转至2024年办理`; not `上年结转`, not `结转2022年申请`. */
export const CARRIED_FORWARD_BEFORE = new RegExp(
  `(?:结转|转)(?:(?:至|到|入)?(?:下一?年度?|次年度?|明年)|(?:至|到|入)20\\d\\d年度?)(?:继续)?(?:办理|处理|答复)?${REQUESTS_NAMED}${TOTAL}$`,
);

/** `结转至下年度`, `申请将结转下一年度办理`; not `上年结转`. */
export const CARRIED_FORWARD_BEHIND = new RegExp(`^(?:申请)?(?:将|需)?结转(?:至|到)?${NEXT_YEAR}`);

/** `已办结`, `答复申请`, `按期答复共`; not `未答复`, not `答复网民留言`, not `不予答复`. */
export const ANSWERED_BEFORE = new RegExp(
  `(?<!未|不予|无法|不再|逾期|延期|(?<!未)超期|待)(?:办结|答复|办复|回复)(?:${OBJECT}${OF_REQUESTS})?${TOTAL}$`,
);

/** `共办理政府信息公开申请`; not `办理提案`. Whether what is still open counts is not said. */
export const HANDLED_BEFORE = new RegExp(
  `(?<!未|不予|继续)(?:办理|处理)${OBJECT}申请(?:公开)?(?:事项|件)?${TOTAL}$`,
);

/** What is answered besides requests: `网民留言`, `建议提案`; not `申请3件`. */
export const BESIDES_REQUESTS = /留言|提案|建议|信访|投诉|举报|咨询|热线|工单|来信|来电|信箱|复议|诉讼/;

/** `行政复议`, `行政复议案件共`; not `行政复议维持`, not `行政复议、行政诉讼共`. */
export const RECONSIDERATIONS_BEFORE = new RegExp(
  `(?<!审理|审结|承办|代理)(?:行政)?复议(?:申请|案件|事项|案)?${TOTAL}$`,
);

/** `行政复议案件` behind its number; not `行政诉讼`. */
export const RECONSIDERATIONS_BEHIND =
  /^(?:因[^,。;\d]{0,20}?)?(?:涉及)?(?:政府)?(?:信息公开)?(?:类)?的?行政复议(?![、和及与]行政诉讼)/;

/** `行政诉讼`, `行政诉讼案件`; not `诉讼败诉`, not `行政复议、行政诉讼共`, which counts both. */
export const LAWSUITS_BEFORE = new RegExp(
  `(?<!(?:复议|复议案件|复议申请)(?:、|和|及|与|或|,)(?:提起|被提起)?(?:行政)?)(?<!(?:复议|复议案件|复议申请)(?:、|和|及|与|或|,)(?:提起|被提起)?行政)诉讼(?:案件|事项|案)?${TOTAL}$`,
);

/** `行政诉讼案件` behind its number; not `行政复议`. */
export const LAWSUITS_BEHIND = /^(?:因[^,。;\d]{0,20}?)?(?:涉及)?(?:政府)?(?:信息公开)?(?:类)?的?行政诉讼/;

/** The verb before a number of reconsiderations or lawsuits: `发生`, `被提起`, `引发`; not `审理`. */
export const PROCEEDINGS_RAISED =
  /(?:发生|收到|涉及|被(?:申请|提起)|引发|提起|产生|新增|有)(?:了|共)?$|\d[件起例]行政复议(?:案件)?[、,和]$/;

/** What ties reconsiderations and lawsuits to disclosure: `因政府信息公开`, `依申请公开`; not `办理行政复议案件`. */
export const DISCLOSURE_WORDS = /信息公开|申请公开|依申请|公开工作|公开申请|收到申请/;

const ISSUE = "(?:制定|制发|制订|出台|印发|发布|颁布|制作)";

/** `制发规章`, `发布市政府规章`; not `规章制度`, not `废止规章`. */
export const REGULATIONS_BEFORE = new RegExp(`${ISSUE}[^,。;]{0,30}?规章${TOTAL}$`);

/** `制定行政规范性文件`, `发布规章2件、规范性文件`; not `废止规范性文件`. */
export const DOCUMENTS_BEFORE = new RegExp(`${ISSUE}[^,。;]{0,30}?规范性(?:文件|档案)${TOTAL}$`);

/** What happened to documents besides issue: `制定规范性文件3件、废止`, `现行有效`, `政策解读`; not `制定规范性文件`. */
export const NOT_ISSUED = /废止|修订|修改|清理|失效|有效|审查|审核|备案|解读|公开|征求/;

/** The verb before a number of documents: `制定`, `共出台`; not `制定规章`. */
export const ISSUED_BEFORE = new RegExp(`${ISSUE}(?:了|共)?$`);

/** `行政规范性文件` behind its number; not `规章`. */
export const DOCUMENTS_BEHIND = /^的?(?:行政)?规范性(?:文件|档案)/;

/** `规章` behind its number; not `规章制度`. */
export const REGULATIONS_BEHIND = /^的?(?:政府)?规章(?!制度)/;

const PUBLISHED =
  "(?:主动)?(?:发布|公开|公布|更新|推送|推文|编发|刊发|登载)(?:了)?(?:各类|各项|各种|政府|政务|主动公开|公开|工作){0,4}(?:信息|内容|文章|稿件|推文|消息)?(?:共计|累计|总计|共|计)?";

const NO_OTHER_CHANNEL = "(?:(?!微博|微信|公众号|抖音|头条|网站|专栏|等|和|及)[^,。;、\\d]){0,16}?";

// `网站、公众号发布835条` counts several channels; `网站发布35条、公众号发布141条` each one.
const ALONE = "(?<!(?<!\\d[余多]?[条篇期次个件])[、和及与][^,。;、\\d]{0,8})";

/** `通过门户网站发布各类信息`, `网站公开`; not `网站发布通知公告`, which is a part, not `网站阅读量`. */
export const SITE_BEFORE = new RegExp(`${ALONE}(?:网站|官网)${NO_OTHER_CHANNEL}${PUBLISHED}$`);

/** `政务微博发布`, `微博更新信息`; not `网站、微博发布`. */
export const MICROBLOG_BEFORE = new RegExp(`${ALONE}微博${NO_OTHER_CHANNEL}${PUBLISHED}$`);

/** `微信公众号发布信息`, `公众号推文`; not `公众号订阅`. */
export const WECHAT_BEFORE = new RegExp(
  `${ALONE}(?:微信公众号|微信|(?<!微信)公众号)${NO_OTHER_CHANNEL}${PUBLISHED}$`,
);

/** `发出收费通知的件数为`, `收费通知书`; its number follows. Not `通知公告`. */
export const NOTICES_BEFORE = /(?:收费|缴费|处理费)通知(?:书|单)?(?:的)?(?:件数|数量)?(?:共计|共|为|是)?:?$/;

/** `发出`, `共发出`; not `发出通知`. */
export const NOTICES_SENT = /(?:发出|下达|开具|制发)(?:了|共)?$/;

/** `收费通知` behind its number; not `通知公告`. */
export const NOTICES_BEHIND = /^(?:信息处理费)?(?:收费|缴费)通知/;

/** `实际收取的总金额为`, `收取信息处理费`; not `收取行政事业性收费`. */
export const COLLECTED_BEFORE =
  /(?<!应)(?:收取|收缴|征收|实收)(?!行政)(?:的)?(?:(?!行政事业)[^,。;\d]){0,20}?(?:总金额|金额|处理费|费用)?(?:共计|合计|共|为|是)?:?$/;

/** `总金额为`, `应收信息处理费`; not `实际收取的总金额为`, which is asked before. */
export const BILLED_BEFORE =
  /(?:(?<!收取的)总金额|应收(?:(?!行政事业)[^,。;\d]){0,12}?(?:处理费|费用|金额))(?:共计|合计|共|为|是)?:?$/;

/** Without one of these characters no sentence says that there was none: `未收到`, `没有`, `无`, `不存在`; not `共收到`. */
export const NEGATION = /[未没无不]/;

const NONE =
  "(?:(?:未|没有|尚未|均未|未曾|从未)(?:收到|接到|接收|受理|发生|产生|出现|涉及|引发|被申请|被提起)|没有|不存在|未有|无(?!法|正当|偿|障|需|须|锡|为|极|棣|论|关|线|效))";

const ENDS = "(?=[,。;:、)!]|$)";

/** `未收到任何公民提出的政府信息公开申请`, `没有收到申请`, `无依申请公开申请`; not `无正当理由大量反复申请`, not `未收到投诉`. */
export const NO_REQUESTS = new RegExp(
  `${NONE}(?:收到|接到)?(?:过|到)?${OBJECT}${OF_REQUESTS}(?:的?情况|的?情形|案件)?${ENDS}`,
  "g",
);

/** `无上年结转`, `没有上年度结转申请`; not `上年结转`. */
export const NO_CARRIED_OVER = /(?:没有|不存在|无)(?:上一?年度?|去年)结转(?:[^,。;\d]{0,10}?申请)?/g;

/** `无结转下年度继续办理`, `没有结转至下一年度的申请`; not `结转下年度`. */
export const NO_CARRIED_FORWARD = /(?:没有|不存在|无)(?:需要?)?结转(?:至|到)?(?:下|次)一?年度?/g;

const AND = "(?=(?:申请|案件|事项)?(?:的?(?:情况|情形|问题|发生))?(?:[,。;:、)!]|和|及|与|或|以及|$))";

/** `未发生行政复议`, `没有诉讼和复议`, `无行政复议和行政诉讼`; not `行政复议无败诉`, not `无行政复议被纠正`. */
export const NO_RECONSIDERATIONS = new RegExp(
  `${NONE}(?:发生|收到)?[^,。;\\d]{0,40}?(?:行政)?复议${AND}`,
  "g",
);

/** `未发生行政复议和行政诉讼`, `无行政诉讼案件`; not `无诉讼败诉`. */
export const NO_LAWSUITS = new RegExp(`${NONE}(?:发生|收到)?[^,。;\\d]{0,50}?诉讼${AND}`, "g");

const NOT_MADE = "(?:未|没有|无)(?:新)?(?:制定|制发|制订|出台|印发|发布)(?:任何|过|新的?)?";

/** `未制定规章`, `没有制发规章和规范性文件`; not `未制定规章制度`. */
export const NO_REGULATIONS = new RegExp(
  `${NOT_MADE}[^,。;\\d]{0,12}?规章(?=[,。;:、)!]|和|及|与|或|$)`,
  "g",
);

/** `未制发行政规范性文件`, `没有出台规章和规范性文件`; not `未公开的规范性文件`. */
export const NO_DOCUMENTS = new RegExp(
  `${NOT_MADE}[^,。;\\d]{0,16}?规范性(?:文件|档案)(?=[,。;:、)!]|和|及|与|或|$)`,
  "g",
);

/** `未收取信息处理费`, `没有产生信息公开处理费`, `无信息处理费收取情况`, `未收取任何费用`; not `未按期缴纳信息处理费`. */
export const NO_FEE =
  /(?:未|没有|无|不)(?:实际)?(?:收取|产生|发生|涉及|征收|收)?(?:过|任何|相关)?(?:(?:依申请|政府信息|信息公开|信息|公开|申请|的){0,6}处理费|费用)/g;

/** A year named before a figure: `2022年`, `上年`, `去年同期`, `近三年`; not `上年结转`, not `2022年结转`. The digits in group one. */
export const YEAR_MENTION =
  /(?<!结转)(20\d\d)年(?!度?(?:结转|未办结))|上一?年度?(?!结转|未办结|转入|遗留)|去年(?!结转)|往年|历年|前年|近[一二三四五六七八九十\d]{1,2}年/g;

/** Words that widen a figure beyond the issuer, also from an earlier clause: `全市`, `全区各部门`, `各级行政机关`; not `全年`. */
export const SENTENCE_SCOPE =
  /全(?:省|市|县|区|州|旗|系统)(?:各级|各部门|各单位|行政机关|各镇街?|各乡镇)?|各(?:级|部门|单位|乡镇|镇街|区县|县区|县市区|市直|直属)(?:行政机关|部门|单位)?/g;

/** Words in the clause of a figure that limit or widen it: `本机关`, `市本级`, `办公厅`, `市政府`, `自然人`, `网上`; not `市政府网站`. */
export const CLAUSE_SCOPE =
  /全(?:省|市|县|区|州|旗|系统)(?:各级|各部门|各单位|行政机关|各镇街?|各乡镇)?|各(?:级|部门|单位|乡镇|镇街|区县|县区|县市区|市直|直属)(?:行政机关|部门|单位)?|[市区县]本级|本机关|局机关|办公[厅室]|[省市县区](?:人民)?政府(?!信息|网站|门户)|(?<!、)(?:自然人|法人|企业)(?![、或和])|网上|网络|在线|信函|当面|邮寄|邮件|书面|现场/g;

/** Requests counted with those of the year before: `(含上年结转2件)`, `,其中上年结转2件`; not `,上年结转2件`. */
export const WITH_CARRIED_OVER =
  /^[^,。;]{0,4}[,(、]?(?:其中)?(?:含|包括|包含|其中)(?:上一?年度?|去年|20\d\d年度?)/;

/**
 * The office right before the words of a figure: `市公安局共`, `2023年,区住建局全年`, `下属单位共`, `县级层面`; not `市公安局发布的`, `单位共`.
 * Group: its name.
 */
export const BODY_BEFORE =
  /(?:^|[,。;:、)]|年度?|以来)(?:其中|通过|经|由|在|据){0,2}([\p{Script=Han}]{1,24}?(?:局|委|办|厅|乡|镇|街道|政府|法院|中心|学校|医院|办事处|办公[厅室]|委员会|公司|大队|层面)|[\p{Script=Han}]{0,24}?(?:[上下省市县区镇乡]级|[所下直局委厅办市县区镇乡]属|下辖|[省市县区]直|政府|其[他它]|基层)(?:机关|企?事业)?(?:单位|部门|机构))(?:机关)?(?:全年|今年|本年度?|年内|共计?|累计|总共|合计|已|均|新|直接|依法|也|都){0,9}$/u;

/**
 * The office itself, or words for several: `我局`, `本单位`, `我局某某办公室`, `全区`, `局属各单位`; not `市公安局`, `我局某某中心`,
 * `我市公安局`, `指导各乡镇`.
 */
export const OWN_BODY =
  /^(?:[我本](?:[\p{Script=Han}]{1,2}$|[局委厅院镇乡街](?:[^属]{0,12})(?:办|办公[厅室])$|办公[厅室]$)|全|各|该|有关|经|由|通过|向|区?县?市?局?办公[厅室]$|(?!指导|督促|帮助|协助)\p{Script=Han}{0,8}各(?:级|部门|单位|乡镇|镇街|区县|县区|县市区|市直|直属))/u;

/** A body below the office, whose reconsiderations are its own: `下属单位`, `我局所属的某某中心`; not `市法院`, `县政府`. */
export const BODY_BELOW = /[下所直]属|下辖|下级|基层/;

/** The channel of another, behind its subject, folded: `下属单位通过县政府`, `我局在县政府`; not `县政府`. */
export const THROUGH_CHANNEL = /(?:通过|利用|依托|借助|在|经)[^,;]{0,24}$/;

/** The office names itself: `我局`, `本机关`, `局机关`; not `房屋征收中心`, `本年度`. */
export const NAMES_ITSELF =
  /我|本(?:机关|单位|部门|级|行政|[局委办厅院镇乡县市区中街])|[局委厅办]机关|全[省市县区州旗镇乡]/;

/**
 * Words of plan that reach over the rest of their sentence, folded: `下一步,`, `针对问题,明年`, `我局计划`, `将进一步`, `:打算`; not
 * `为下一步打基础,`, `按计划`, `结转明年`, `将目录`.
 */
export const PLAN_IN_SENTENCE =
  /(?:^|[,;:)、]|[一二三四五六七八九]是|[我本]\p{Script=Han}{1,2})(?:但|在|于|而|同时|并)?(?:下一?步(?!骤)|下一?阶段|[明来]年|今后)|(?:^|[,;:)、]|[我本]\p{Script=Han}{1,2}|机关|单位|步|\d年度?|[明来]年)(?:还|也|并)?(?:计[划劃](?!生育|单列|财务|内|外)|打算)|[将將](?:继续|进一步|持续|不断|力争|努力|着力|重点)/u;

/**
 * Words of plan in the clause of a figure, right before its words or with what is done for it between, folded: `将`, `将通过县政府门户`,
 * `拟`, `年初计划`, `力争在`, `目标是`, `今年要`; not `将应公开的`, `虚拟`, `主要`, `根据年度计划`, `力争及时,`.
 */
export const PLAN_IN_CLAUSE =
  /(?:[将將]|(?<![虚模])[拟擬]|预计|[年还]要)(?:要|于|会|再|新|至少|陆续|[明来今]年|年内|年底前|全年|每年|(?:通过|在|利用|依托)[^,;的]{0,16}){0,4}$|(?:力争|争取|打算|目标(?:任务)?[是为:])[^,;]{0,40}$|(?:^|[,;:])(?:(?!按|根据|依[照据]|列入|纳入|完成|落实|结合|超)[^,;:]){0,30}计[划劃](?!生育|单列)[^,;]{0,30}$/;

/**
 * A heading of plans, folded, which are what stands under it: `(二)下一步工作打算`, `2024年工作计划。`, `今后努力方向:`, `下一步`; not
 * `按照工作计划。`, `改进情况`, `2024年`. Group: the year.
 */
export const PLAN_HEADING =
  /^[^,。;:]{0,16}?(?:(?:下一?步|下一?阶段|[明来]年|今后)[。:]?$|(?:下一?步|下一?阶段|[明来]年|今后|(20\d\d)年度?)的?[^,。;:\d]{0,14}(?:打算|计[划劃]|安排|思路|目标|方向|措施|举措|重点|要点|任务|设想)[。:]?$)|^[^,。;:\d]{0,8}(?:工作打算|努力方向)[。:]?$/;

/**
 * How a sentence begins that opens the plans of its paragraph, folded: `下一步,`, `针对上述问题,2024年我局将`, `一、我局下一步将`; not
 * `为下一步打基础`, `2024年1月`. Group: the year.
 */
export const PLAN_OPENS =
  /^(?:\p{Script=Han}{1,2}[、是]|\(\p{Script=Han}\)|\d{1,2}[.、])?(?:(?:针对|对于|围绕|对照)[^,。;]{0,40},)?(?:[我本]\p{Script=Han}{1,2})?(?:下一?步(?!骤)|下一?阶段|[明来]年|今后|(20\d\d)年(?![\d初]))/u;

/**
 * Of what was counted only a part was of disclosure, behind the counter of a figure, folded: `,其中涉及政府信息公开2件`, `(其中政府信息公开类1件)`;
 * not `,其中网络申请3件`, `,其中通过政府信息公开网提交3件`.
 */
export const OF_WHICH_DISCLOSURE =
  /^[,(;:、]{0,2}(?:其中)[,:]?(?:涉及|因|属于?|为|有|是|收到|本机关)?(?:政府信息公开|信息公开|政务公开|依申请公开)(?!指南|网|平台|栏|专栏|系统|目录|渠道)/;

/**
 * What counts other things together with requests, before a figure, folded: `群众来信来访及政府信息公开申请`, `答复咨询和申请`; not
 * `来信120件,申请`, `热线、网络收到申请`.
 */
export const TOGETHER_WITH_OTHERS =
  /(?:留言|提案|建议|信访|投诉|举报|咨询|热线|工单|来信|来电|来访)[^,。;\d收受接方形渠]{0,12}?[、及和与或][^,。;\d收受接方形渠]{0,24}申请[^,。;\d]{0,16}$/;

/** Lawsuits of one way only, up to a figure or in words that say none: `复议后又提起行政诉讼`, `直接提起行政诉讼`; not `被提起行政诉讼`. */
export const ONE_WAY =
  /(?:复议后|复议之后|复议再|经复议|经行政复议|不服(?:行政)?复议|直接提起|直接起诉)[^,。;\d]{0,30}$/;

/** Documents of others, up to a figure, folded: `参与制定`, `代县政府起草并印发`, `协助市局制定`; not `公众参与制定`, `代表大会制定`. */
export const FOR_OTHERS =
  /(?:(?<!公众|群众|社会)参与|协助|报请|提请|代(?:拟|起草|为|[省市县区州旗镇乡](?:人民)?政府|[省市县区州旗]委))[^,。;\d]{0,40}$|(?:配合|指导|督促)[^,。;、\d]{0,40}$/;

/** That words say none but of the rest, folded: `其他申请`; not `公民、法人或其他组织提出的申请`, `公民、其他社会组织`. */
export const NO_OTHERS = /(?<![、或者和及与])其[他它](?!组织|社会|机构)/;

/**
 * That words say none but of some requests, folded: `涉及个人隐私的申请`, `未办结的申请`, `要求更正的申请`; not
 * `关于政府信息公开的申请`, `未收到申请`, `涉及我局的申请`.
 */
export const SOME_REQUESTS =
  /(?:涉及|关于|属于)(?!任何|相关|[我本]|政府信息|信息公开|政务|依申请|公开|申请)|更正|未(?:按|办|答|处理|回复)|拒绝/;

/** What stands behind a clause that makes an exception, folded: `除1件外,`, `除上述申请以外,我局`; not `外,`. */
export const EXCEPT_BEFORE = /除[^,。;]{1,24}外,?[^,。;]{0,16}$/;

/** Fees of another kind, named last before a figure: `行政事业性收费实际`, `罚没收入`; not `行政事业性收费0元,信息处理费`. */
export const OTHER_FEES = /(?:行政事业|非税|罚没|罚款|税款)(?:(?!处理费|信息公开|依申请)[^。]){0,60}$/;

/** Behind a number, no proceedings: `申请`; not `行政复议`, `为行政诉讼`. */
export const NO_PROCEEDINGS_BEHIND = /^(?![^,。;\d]{0,6}(?:复议|诉讼))/;

/** A sentence that leads to a list: `做好以下工作。`, `重点抓好三个方面:`; not `加强培训。`. */
export const LEADS_TO_LIST = /[以如]下|方面|:$/;

/** What numbers a paragraph, folded, the outermost first. */
export const PARAGRAPH_LEVELS: readonly RegExp[] = [
  // `一、网站`; not `一是`
  /^[一二三四五六七八九十]{1,3}、/,
  // `(二)网站`; not `(2)网站`
  /^\([一二三四五六七八九十]{1,4}\)/,
  // `1.网站`, `2、网站`; not `1.5万`
  /^\d{1,2}[.、．](?!\d)/,
  // `(1)网站`, `2)网站`; not `(一)网站`
  /^\(?\d{1,2}\)/,
  // `①网站`; not `1.网站`
  /^[①-⑳]/,
  // `一是网站`, `第二,网站`; not `一般`
  /^(?:[一二三四五六七八九十]是|第[一二三四五六七八九十][,、])/,
];

/** The year with which section one begins, folded: `2023年,我局…`, `2023年度,…`; not `2023年1月印发的`, not `根据2023年要点`. */
export const OPENING_YEAR = /^(20[0-4]\d)年(?:度)?(?:以来)?,/;

/** The level before a short name, folded: `县民政局`, `我县民政局`; not `县` alone, not `民政局`. */
export const LEVEL_BEFORE_NAME = /^(?:[我本]\p{Script=Han}|[省市区县州旗])(?=.)/u;

/** Marks between the title of an aspect and its text: `。`, `：`; not `（`. */
export const BEHIND_TITLE = /^[\s。.:：,，;；、]+/u;

/** A number that is about right: `80余条`, `2万多次`; not `80条`. */
export const APPROXIMATE = /[余多]/;

/** Verbs that count less or more than what was received or issued: `受理`, `办理`, `发布`; not `收到`. */
export const LIMITING_VERB = /受理|办理|发布/;

/** A year: `2023年`; not `2023`. */
export const ANY_YEAR = /20\d\d年/;

/** Where anything may stand, as behind `申请`: it matches any text. */
export const ANYTHING = /$/;

// Report and outputs.

/** The mark that closes a printed sentence: `收到申请2件。`, `是吗？`; not `收到。其中`. */
export const CLOSING_MARK = /[。！？]$/u;

/** White space and the bars of a drawn heading: `| 五、`; not `五、问题`. */
export const SPACE_AND_BARS = /[\s|]+/gu;

/** A text that a spreadsheet takes for a number, a date or a formula: `=1+1`, `-3`, `007`, `1/2`, `12`; not `某某局`. */
export const REREAD_BY_SPREADSHEET = /^(?:[=+@\-\t]|[\d\s.,/:%年月日-]+$)/u;

/** A number that a spreadsheet shows as it was typed: `12`, `3.5`, `0`; not `007`, `1.50`, `-3`. */
export const KEPT_BY_SPREADSHEET = /^(?:0|[1-9]\d{0,14})(?:\.\d{0,9}[1-9])?$/;

// Command.

/** A language of the system that is Chinese: `zh_CN.UTF-8`, `ZH`; not `en_US`. */
export const CHINESE_LOCALE = /^zh/iu;

/** The option that an error of the platform's argument reader names: `Unknown option '--jsn'`, `'-h, --help'`; not `Unknown option`. */
export const QUOTED_OPTION = /'(?:-\w, )?([^'\s]+)/u;

/** A number of jobs: `1`, `16`; not `0`, `1000`. */
export const JOB_COUNT = /^[1-9]\d{0,2}$/u;

/** What parts the folders of a path: `a/b`, `a\b`; not `a-b`. */
export const PATH_SEPARATOR = /[\\/]/u;

/** A path that is a pattern for several: `*.html`, `{a,b}.txt`; not `a.html`. */
export const GLOB = /[*?[\]{}]/u;

/** Behind each line feed, so that a line keeps its own: `一\n二`; not `一二`. */
export const BEHIND_LINE_FEED = /(?<=\n)/u;

/** Figures that the checks across years look at: `disclosure.regulations.issued`, `requests.carriedOver.total`; not `requests.received.total`. */
export const COMPARED_FIGURE = /^(?:disclosure\.|requests\.carried)/u;

// Testing kit.

/** Each digit by itself: `第3条`; not `第三条`. */
export const DIGITS = /\d/g;

/** The comma between thousands: `1,234`; not `1,`, `,234`. */
export const THOUSANDS_COMMA = /(?<=\d),(?=\d{3})/g;

/** Each tag of a page: `<td>12</td>`, `12<br/>`; not `1 < 2`. */
export const TAGS = /<[^<>]+>/g;

/** A count that a counter or thousands may be typed with: `12`, `1234`; not `0`, `3.6`. */
export const COUNT_ABOVE_ZERO = /^[1-9]\d*$/;

/** Each mark that is also typed half-width: `第（一）项`, `是，`; not `第(一)项`. */
export const FULL_WIDTH_MARKS = /[（），：]/g;

// Asked for by several rooms.

/** A cell that prints a mark for "nothing", folded: `/`, `--`, `无`, `*`; not `-3`. */
export const MARK_CELL = /^(?:[-/\\一〇*~×]{1,12}|无+|没有|暂无|不涉及|不适用)$/;

/**
 * What numbers a label, folded: `一、`, `(三)`, `(3)`, `1.`, `1\.` of Markdown, `12、`, `第三部分`; not `一般`, not `第三方`; nor of `(六)其他`,
 * the label of a group cut short, which is not that of its row 其他.
 */
export const ENUMERATOR =
  /^(?:第[一二三四五六七八九十]{1,3}部分|[一二三四五六七八九十]{1,3}[、.,]|\((?:[一二三四五六七八九十]{1,3}\)(?!其他$)|\d{0,3}\))|\d{1,2}\\?[、.．,)]|[①-⑳])[、.:]?/;

/** A year of a report, folded: `2023年`, `2023年度`, `二〇二三年`; its digits in group one or two. Not `12023年`, `二十三年`. */
export const REPORT_YEAR = /(?:^|\D)(20[0-4]\d)年度?|([二2][〇○0零][一二〇○零][〇○零一二三四五六七八九])年/g;

/**
 * The reporting period, folded: `数据统计自2024年1月1日起至`, `统计期限为2020年1月1日`; not `2024年1月1日`, `发布时间:2024年1月1日`,
 * `时间:2024-01-12某某局2023年度`.
 */
export const REPORT_PERIOD =
  /(?:期限|(?<!发布|公开|成文|发文|更新|印发|生成)时间|统计|数据)[^。\d]{0,20}?[自从为:是]?(20[0-4]\d)年(?:度|0?1月0?1日)/;

/** A year in digits or numerals: `2023年`, `二〇二三年`; not `23年`. */
const SPOKEN_YEAR = "(?:20[0-4]\\d|二[〇○0零][一二〇○零][〇○零一二三四五六七八九])年";

/** What may be a year of this century, at a glance: `2022年`, `２０２２年`, `二〇二二年`; not `第二十条`, `12年`. */
export const COULD_BE_YEAR = /[2２][0０]|二[〇○0零]/;

/**
 * What stands over a table and names its year, folded: `2022年度`, `(2022年)`, `二、2022年主动公开政府信息情况`,
 * `表1:某局2022年度政府信息公开申请情况统计表(单位:件)`; not `2022年,我局公开情况`, `较2022年`, `2022年结转数量`, `同比2022年情况`.
 */
export const TABLE_CAPTION = new RegExp(
  String.raw`^(?:\(?${SPOKEN_YEAR}度?\)?|[^,。;!?较比与至及]{0,30}${SPOKEN_YEAR}[^,。;!?]{0,30}(?:情况|统计|数据|表))(?:\(单位:?[^()]{1,8}\))?:?$`,
  "u",
);

/** The title of a document, folded: `《2023年政务公开工作要点》`; not `《要点`. */
export const DOCUMENT_TITLE = /《[^《》\n]{0,100}》/gu;

/** Where a sentence says of which year it speaks, folded: `2023年,我局`, `二〇二三年以来,`; not `2023年1月`, `12023年,`. */
export const YEAR_BEGINNING = new RegExp(`(?<!\\d)${SPOKEN_YEAR}(?:以来)?,`);

/** Other words for the year of which a sentence speaks, folded: `2023年度工作`, `我镇2023年`, `2023年全县`; not `2021年建成`, `2022年度报告`. */
export const YEAR_SPOKEN_OF = new RegExp(
  `(?<!\\d)${SPOKEN_YEAR}(?:度(?!报告|年报)|[我本全])|[我本全]\\p{Script=Han}{1,4}${SPOKEN_YEAR}`,
  "u",
);

/** A date alone on a line, folded: `2021年1月7日`, `(2026年1月23日)`, `2024-01-17`; not `截至2024-01-17`. */
export const DATE_LINE = /^\(?(20[0-4]\d)[-年./](\d{1,2})[-月./](\d{1,2})日?\)?$/;

/** A line that ends like the title of such a report, folded: `某某局政府信息公开工作年度报告`, `某某局信息公开年报`; not `公开年报的通知`. */
export const TITLE_LINE =
  /公开(?:工作)?(?:[^。;:!?]{0,12})(?:年度报告|年度总结报告|工作报告|年报|报告)(?:\(.{1,20}\))?$/;

/** A name that ends as offices do, folded: `某某市民政局`, `某某镇`; not `年度报告`. */
export const OFFICE_NAME =
  /^[\p{Script=Han}()·、]{2,40}(?:局|委|办|厅|部|院|府|会|处|所|中心|乡|镇|街道|公司|署|站|室|行|队|馆|区|县|市)$/u;

/** Digits and what may part them, no word: `283 27`, `0  322`; such a cell is figures run together. Not `12件`. */
export const DIGITS_ONLY = /^[\d０-９][\d０-９\s.,，．、]*$/;

/** A date in Chinese numerals alone on a line: `二〇二二年一月十日`, `二○一二年二月二十日`, `二0一七年一月`; not `二是`. Groups: year, month, day. */
export const NUMERAL_DATE_LINE =
  /^\(?(二[〇○O0零][一二三四][〇○O0零一二三四五六七八九])年([一二三四五六七八九十]{1,2})月(?:([一二三四五六七八九十]{1,3})日)?\)?$/;

/** What tells that a sentence is about the fee for requests: `信息处理费`; not `行政事业性收费`. */
export const FEE_WORDS = /处理费|收费通知|缴费通知|(?:信息公开|依申请)[^。]{0,30}(?:收费|费用)/;

/** A run of white space, one pattern for a run, so that long runs cost one look: ` `, `\n\t`; not `0`. */
export const WHITE_SPACE = /\s+/gu;

/** The start of a part of a cell that could go on with a number: `12件`, `２`; not `件`. */
export const STARTS_WITH_DIGIT = /^[\d０-９]/;

/** The head of a block of section two, folded, with its item: `第二十条第(一)项`, `第二十条(五)项`, `第(六)项`; not `第二项`. */
export const BLOCK_START = /^(?:第?二十条)?(?:第\(?|\()([一五六八九])\)?项\)?$/;

/** Each group of digits: `第12条3项`; not `第三条`. */
export const DIGIT_GROUPS = /\d+/g;

/** Digits alone: `12`, `007`; not `1.2`, `-3`. */
export const WHOLE_NUMBER = /^\d+$/;

/** Figures glued together, a no-break space for each blank cell amid them: `7911100091`, `0`; not `1,2`, `-3`. */
export const GLUED_FIGURES = /^[\d\u00a0]+$/;

/** Zeros alone, which no figure is printed with: `000`; not `010`. */
export const ZEROS = /^0+$/;

/** A digit anywhere: `第3条`; not `第三条`. */
export const DIGIT = /\d/;

/** The words of a line, parted by white space: `总计 0`; not ` `. */
export const PRINTED_WORDS = /\S+/gu;

/** What a field of CSV has to be quoted for: `一,二`, `"其他"`, `一\n二`; not `其他`. */
export const NEEDS_QUOTES = /[",\r\n]/;
