import { mapTexts } from "../map-texts.js";
import type { SampleReport } from "../sample-report.js";
import { sampleNoise, type Noise } from "./noise.js";

/** A simplified character of the form, the traditional one, and how it is read. */
const CHARACTERS: readonly (readonly [string, string, string])[] = [
  ["开", "開", "kāi"],
  ["动", "動", "dòng"],
  ["数", "數", "shù"],
  ["项", "項", "xiàng"],
  ["关", "關", "guān"],
  ["处", "處", "chù"],
  ["总", "總", "zǒng"],
  ["计", "計", "jì"],
  ["规", "規", "guī"],
  ["范", "範", "fàn"],
  ["现", "現", "xiàn"],
  ["决", "決", "jué"],
  ["许", "許", "xǔ"],
  ["罚", "罰", "fá"],
  ["强", "強", "qiáng"],
  ["业", "業", "yè"],
  ["机", "機", "jī"],
  ["构", "構", "gòu"],
  ["会", "會", "huì"],
  ["组", "組", "zǔ"],
  ["织", "織", "zhī"],
  ["务", "務", "wù"],
  ["请", "請", "qǐng"],
  ["结", "結", "jié"],
  ["转", "轉", "zhuǎn"],
  ["办", "辦", "bàn"],
  ["属", "屬", "shǔ"],
  ["国", "國", "guó"],
  ["护", "護", "hù"],
  ["权", "權", "quán"],
  ["执", "執", "zhí"],
  ["询", "詢", "xún"],
  ["无", "無", "wú"],
  ["补", "補", "bǔ"],
  ["内", "內", "nèi"],
  ["确", "確", "què"],
  ["复", "復", "fù"],
  ["议", "議", "yì"],
  ["诉", "訴", "sù"],
  ["讼", "訟", "sòng"],
  ["维", "維", "wéi"],
  ["纠", "糾", "jiū"],
  ["审", "審", "shěn"],
  ["问", "問", "wèn"],
  ["题", "題", "tí"],
  ["进", "進", "jìn"],
  ["报", "報", "bào"],
  ["况", "況", "kuàng"],
  ["体", "體", "tǐ"],
  ["额", "額", "é"],
  ["采", "採", "cǎi"],
  ["购", "購", "gòu"],
];

const TRADITIONAL: ReadonlyMap<string, string> = new Map(
  CHARACTERS.map(([simplified, traditional]) => [simplified, traditional]),
);

const READINGS: ReadonlyMap<string, string> = new Map(
  CHARACTERS.map(([, traditional, reading]) => [traditional, reading]),
);

/** A mirror site's copy in traditional characters. */
export const traditional: Noise = sampleNoise("traditional", inTraditional);

/** A mirror site's copy with the reading stuck behind characters: `數(shù)量`. Which characters, differs page by page. */
export const glosses: Noise = sampleNoise("glosses", (sample, choice) =>
  mapTexts(inTraditional(sample), "words", (text) =>
    Array.from(text)
      .map((character) => {
        const reading = READINGS.get(character);
        const glossed = reading !== undefined && (character.charCodeAt(0) + choice) % 2 === 0;
        return glossed ? `${character}(${reading})` : character;
      })
      .join(""),
  ),
);

function inTraditional(sample: SampleReport): SampleReport {
  return mapTexts(sample, "words", (text) =>
    Array.from(text)
      .map((character) => TRADITIONAL.get(character) ?? character)
      .join(""),
  );
}
