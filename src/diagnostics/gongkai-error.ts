/**
 * What can be wrong with a call. Bad content never throws; a wrong call does, with one of these codes: `invalid-input` (neither
 * string nor `Uint8Array`), `invalid-option` (a value that the option cannot have), `unknown-option`, `unknown-encoding`,
 * `invalid-tokenizer` (one of `options.tokenizers` returned something else than cells or null).
 */
export type GongkaiErrorCode =
  "invalid-input" | "invalid-option" | "unknown-option" | "unknown-encoding" | "invalid-tokenizer";

/**
 * The only error this library throws: the call itself was wrong, or a tokenizer that it passed.
 *
 * @example
 * ```ts
 * try {
 *   parseReport(42 as never);
 * } catch (error) {
 *   error instanceof GongkaiError && error.code; // "invalid-input"
 * }
 * ```
 */
export class GongkaiError extends Error {
  override readonly name = "GongkaiError";
  /** Stable across versions; the message is not. */
  readonly code: GongkaiErrorCode;

  constructor(code: GongkaiErrorCode, message: string) {
    super(message);
    this.code = code;
  }
}
