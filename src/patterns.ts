/** Every regular expression of the library, with what it must and must not match. All are linear: no nested repeats. */

/** `<meta charset="gb2312">`, `<meta http-equiv="Content-Type" content="text/html; charset=gbk">` */
export const META_CHARSET = /<meta\b[^>]{0,300}?charset\s{0,9}=\s{0,9}["']?\s{0,9}([\w.:-]{1,40})/i;

/** `<p style=…>`, `</td>`, `<div>`; not `<政府信息公开条例>`, not a lone `<br>` inside Markdown. */
export const HTML_TAG = /<\/?(?:html|body|table|tbody|tr|td|th|p|div|span|h[1-6]|ul|li|article|section|font)(?:\s[^<>]{0,2000})?>/i;

/** `display:none`, `visibility: hidden`, `mso-hide:all` */
export const HIDDEN_STYLE = /(?:display\s{0,9}:\s{0,9}none|visibility\s{0,9}:\s{0,9}hidden|mso-hide\s{0,9}:\s{0,9}all)/i;

/** A page number on a line of its own, folded: `-3-`, `第3页`, `第3页共8页`; not `3`, which could be a figure. */
export const PAGE_MARK = /^(?:-{1,3}\d{1,4}-{1,3}|第\d{1,4}页(?:[,/]?共\d{1,4}页)?)$/;

/** A cell that prints a mark for "nothing", folded: `/`, `--`, `无`, `*`; not `-3`. */
export const MARK_CELL = /^(?:[-/\\一〇*~×]{1,12}|无+|没有|暂无|不涉及|不适用)$/;

/** A count, folded: `12`, `124件`, `22(其中修订16件)`, `-3`; not `1 2`, not `2021年`. A bad character before the digits stays out. */
export const COUNT_CELL = /^\??([+-]?\d{1,15}(?:\.\d{1,10})?)(?:件|项|个|条|宗|次|份|起|例|人次|部)?(?:\(.*\))?[。;]?$/;

/** Digits grouped by thousands, folded: `1,234,567`; not `1,23`. */
export const THOUSANDS = /^[+-]?\d{1,3}(?:,\d{3}){1,4}(?!\d)/;

/** An amount, folded: `3.6万`, `251000元`, `386.5`, `0.37亿元`. */
export const AMOUNT_CELL = /^\??(\d{1,15}(?:\.\d{1,10})?)(亿元?|万元?|元)?(?:\(.*\))?[。;]?$/;

/** The change of a year, folded: `0/0`, `+23/-10`, `+(0)-(0)`, `23/10`, `增5减3`; not `98`. */
export const CHANGE_BOTH =
  /^(?:\+|增加?)?\(?(\d{1,12})\)?(?:件|项|个|条)?(?:[/,、;](?:-|减少?)?|-|减少?)\(?(\d{1,12})\)?(?:件|项|个|条)?$/;

/** `增98`, `+19`, `增加5项` */
export const CHANGE_UP = /^(?:\+|增加?)\(?(\d{1,12})\)?(?:件|项|个|条)?$/;

/** `减22`, `-3`, `减少5项` */
export const CHANGE_DOWN = /^(?:-|减少?)\(?(\d{1,12})\)?(?:件|项|个|条)?$/;

/** `未增未减`, `无变化` */
export const CHANGE_NONE = /^(?:未增未减|不增不减|未增减|无变化|无增减|没有变化|持平)$/;

/** What numbers a label, folded: `一、`, `(三)`, `1.`, `12、`, `第三部分`. */
export const ENUMERATOR = /^(?:第[一二三四五六七八九十]{1,3}部分|[一二三四五六七八九十]{1,3}[、.,]|\([一二三四五六七八九十\d]{0,3}\)|\d{1,2}[、.．,)]|[①-⑳])[、.:]?/;

/** A remark of its own in brackets, folded: `(其中修订16件)`; not `(一)予以公开`. */
export const REMARK_CELL = /^\([^()]{1,200}\)$/;

/** A year of a report, folded: `2023年`, `2023年度`, `二〇二三年`; its digits in group one or two. */
export const REPORT_YEAR = /(?:^|\D)(20[0-4]\d)年度?|([二2][〇○0零][一二〇○零][〇○零一二三四五六七八九])年/g;

/** The reporting period, folded: `自2024年1月1日起至`, `统计期限为2020年1月1日`. */
export const REPORT_PERIOD = /(?:期限|时间|统计|数据)[^。]{0,20}?[自从为:是]?(20[0-4]\d)年(?:度|0?1月0?1日)/;

/** A dated line of the page's head, folded: `发布时间:2025-01-26`, `日期:2021年1月8日`, `公开日期:2024/1/17`. */
export const PUBLISHED_ON =
  /(?:发布时间|发布日期|公开日期|发文日期|成文日期|发布于|更新时间|日期|时间)[:|]{0,3}(20[0-4]\d)[-年./](\d{1,2})[-月./](\d{1,2})/;

/** A date alone on a line, folded: `2021年1月7日`, `(2026年1月23日)`, `2024-01-17`. */
export const DATE_LINE = /^\(?(20[0-4]\d)[-年./](\d{1,2})[-月./](\d{1,2})日?\)?$/;

/** A line that ends like the title of such a report, folded: `…政府信息公开工作年度报告`, `…信息公开年报`. */
export const TITLE_LINE = /公开(?:工作)?(?:[^。;:!?]{0,12})(?:年度报告|年度总结报告|工作报告|年报|报告)(?:\(.{1,20}\))?$/;

/** The rest of a title broken over two lines, folded: `工作年度报告`, `信息公开年度报告`. */
export const TITLE_REST = /^(?:政府)?(?:信息)?(?:公开)?(?:工作)?(?:年度)?(?:工作)?报告$/;

/** A label of the page's head with a name behind it, folded: `来源:区民政局`, `发布机构:…`. */
export const SOURCE_LINE = /(?:来源|发布机构|信息来源|发文机关|公开主体|编制机关|单位)[:|]{1,3}([^:|\s]{2,40}?)(?=发布|时间|日期|作者|浏览|点击|字体|阅读|责任|文号|栏目|索引|编辑|打印|$|[|,;。(])/;

/** A name that ends as offices do, folded. */
export const OFFICE_NAME = /^[\p{Script=Han}()·、]{2,40}(?:局|委|办|厅|部|院|府|会|处|所|中心|乡|镇|街道|公司|署|站|室|行|队|馆|区|县|市)$/u;

/** A word that goes on after a number in a sentence: `件、…`, `条,…`; not a label such as `其他`. */
export const PROSE_AFTER_NUMBER = /^(?:件|条|项|个|份|次|篇|人|年|月|日|万|元|%|％|余|多)/;

/** A word of a sentence that leads to a number: `…共收到`, `…制发文件,`. */
export const PROSE_BEFORE_NUMBER = /(?:[，；。]|共|收到|发布|公开了|制发)$/;

/** Digits and what may part them, no word: `283 27`, `0  322`; such a cell is figures run together. */
export const DIGITS_ONLY = /^[\d０-９][\d０-９\s.,，．、]*$/;

/** A numbering torn from its label: `1.`, `12、`. */
export const TORN_NUMBERING = /^[\d０-９]{1,2}\s*[.、．,，]$/;
