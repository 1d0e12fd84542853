import { GongkaiError } from "../diagnostics/gongkai-error.js";
import { META_CHARSET } from "../patterns.js";
import { isHan } from "./fold.js";

type Decoder = InstanceType<typeof TextDecoder>;

/** How far into the bytes a `<meta charset>` is looked for: further than browsers do (1024), as old sites put scripts before it. */
const META_WINDOW = 4096;

/**
 * The input as text: bytes by their byte order mark, then `encoding`, then `<meta charset>`, then UTF-8 if valid, else GB18030.
 * What a page declares is believed unless its bytes are plainly those of another encoding.
 */
export function decodeInput(input: string | Uint8Array, encoding: string | undefined): string {
  if (typeof input === "string") return input;
  const marked = byteOrderMark(input);
  if (marked !== undefined) return new TextDecoder(marked).decode(input);
  if (encoding !== undefined) return namedDecoder(encoding).decode(input);
  const text = new TextDecoder("utf-8").decode(input);
  const declared = declaredDecoder(input);
  const isValid = declared === undefined && (!text.includes(REPLACEMENT) || isUtf8(input));
  return isValid || isPlainlyUtf8(text) ? text : (declared ?? new TextDecoder("gb18030")).decode(input);
}

function byteOrderMark(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return "utf-8";
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  return undefined;
}

function namedDecoder(encoding: string): Decoder {
  try {
    return new TextDecoder(encoding);
  } catch {
    throw new GongkaiError(
      "unknown-encoding",
      `unknown encoding ${JSON.stringify(encoding)}: use a name of the Encoding Standard, such as "gb18030"`,
    );
  }
}

/** Stands for bytes that are none of the encoding. */
const REPLACEMENT = "\uFFFD";

/** A page in UTF-8 may hold a byte that is not, or end amid a character; one in another encoding has hardly a character that is. */
const HAN_FOR_EACH_REPLACEMENT = 10;

/** Whether bytes that were decoded as UTF-8 are so: Chinese that is not, or is another encoding, gives next to no Chinese. */
function isPlainlyUtf8(text: string): boolean {
  let han = 0;
  let replaced = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (isHan(code)) han++;
    else if (code === REPLACEMENT.charCodeAt(0)) replaced++;
  }
  return han > HAN_FOR_EACH_REPLACEMENT * (replaced + 1);
}

/** The encoding that `<meta charset>` names, where it exists and is neither UTF-8 nor UTF-16, which the bytes show by themselves. */
function declaredDecoder(bytes: Uint8Array): Decoder | undefined {
  const declared = META_CHARSET.exec(new TextDecoder("latin1").decode(bytes.subarray(0, META_WINDOW)))?.[1];
  if (declared === undefined) return undefined;
  try {
    const decoder = new TextDecoder(declared);
    return decoder.encoding.startsWith("utf-") ? undefined : decoder;
  } catch {
    return undefined;
  }
}

/** A valid page may print the sign for what is not: it was broken before. */
function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
