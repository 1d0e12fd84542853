import {
  AMID_SENTENCE,
  AROUND_ISSUER,
  ISSUER_NAME,
  TITLE_WORDS,
  UNFINISHED_NAME,
  YEAR_WORDS,
} from "../patterns.js";
import { fold, foldText } from "../source/fold.js";
import { withoutSpace } from "../source/printed-line.js";
import { yearIn } from "./year-in.js";

/**
 * What a title says before `政府信息公开`, without 关于 and the year; null where that is no name, so that words glued to it are told as
 * a name that is missing and never stand in the name.
 */
export function issuerInTitle(title: string): string | null {
  const { text, offsets } = fold(title);
  const end = TITLE_WORDS.exec(text)?.index ?? -1;
  if (end < 0) return null;
  const name = withoutSpace(title.slice(0, offsets[end] ?? 0))
    .replace(YEAR_WORDS, "")
    .replace(AROUND_ISSUER, "");
  const folded = foldText(name);
  // `2023⏎年某某局…`: a line has torn the year off. With its year, `年都乎乡2023年…` is a place.
  const torn = folded.startsWith("年") && yearIn(title) === null;
  const isName =
    ISSUER_NAME.test(folded) &&
    !UNFINISHED_NAME.test(folded) &&
    !folded.includes("关于") &&
    !AMID_SENTENCE.test(folded);
  return isName && !torn ? name : null;
}
