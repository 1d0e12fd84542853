import { GongkaiError } from "../diagnostics/gongkai-error.js";
import { META_CHARSET } from "../patterns.js";

type Decoder = InstanceType<typeof TextDecoder>;

/** How far into the bytes a `<meta charset>` is looked for, as browsers do. */
const META_WINDOW = 4096;

/** The input as text: bytes by their byte order mark, then `encoding`, then `<meta charset>`, then UTF-8 if valid, else GB18030. */
export function decodeInput(input: string | Uint8Array, encoding: string | undefined): string {
  if (typeof input === "string") return input;
  return decoderFor(input, encoding).decode(input);
}

function decoderFor(bytes: Uint8Array, encoding: string | undefined): Decoder {
  const marked = byteOrderMark(bytes);
  if (marked !== undefined) return new TextDecoder(marked);
  if (encoding !== undefined) return namedDecoder(encoding);
  const declared = META_CHARSET.exec(new TextDecoder("latin1").decode(bytes.subarray(0, META_WINDOW)))?.[1];
  return (
    (declared === undefined ? undefined : knownDecoder(declared, bytes)) ??
    new TextDecoder(isUtf8(bytes) ? "utf-8" : "gb18030")
  );
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

/** A page may declare an encoding that does not exist, or UTF-8 over bytes that are not: then the bytes decide. */
function knownDecoder(declared: string, bytes: Uint8Array): Decoder | undefined {
  try {
    const decoder = new TextDecoder(declared);
    if (decoder.encoding === "utf-8") return isUtf8(bytes) ? decoder : undefined;
    return decoder.encoding.startsWith("utf-16") ? undefined : decoder;
  } catch {
    return undefined;
  }
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
