/** The command was called wrongly: said on the standard error, exit code 2. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}
