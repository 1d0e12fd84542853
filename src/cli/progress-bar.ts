/** A bar on the standard error, where that is a terminal; nothing in a pipe or for few files. */
export interface ProgressBar {
  readonly show: (done: number) => void;
  /** Takes the bar off the line, so that something can be said. */
  readonly clear: () => void;
}

const WIDTH = 30;
const MILLISECONDS_BETWEEN = 100;
const WORTH_SHOWING = 4;

export function progressBar(all: number, label: (done: number, all: number) => string): ProgressBar {
  if (!process.stderr.isTTY || all < WORTH_SHOWING) return { show: () => undefined, clear: () => undefined };
  let last = 0;
  return {
    show: (done) => {
      const now = Date.now();
      if (now - last < MILLISECONDS_BETWEEN) return;
      last = now;
      const filled = Math.round((done / all) * WIDTH);
      process.stderr.write(
        `\r[${"#".repeat(filled)}${" ".repeat(WIDTH - filled)}] ${label(done, all)}\u001b[K`,
      );
    },
    clear: () => {
      process.stderr.write("\r\u001b[K");
    },
  };
}
