/** Whether the run should stop: Ctrl-C, or a signal to end. The first stops between two files, the second at once. */
export interface Interruption {
  readonly asked: () => boolean;
  readonly forget: () => void;
}

export function watchInterruption(): Interruption {
  let asked = false;
  const stop = (): void => {
    asked = true;
  };
  process.once("SIGINT", stop);
  process.once("SIGTERM", stop);
  return {
    asked: () => asked,
    forget: () => {
      process.off("SIGINT", stop);
      process.off("SIGTERM", stop);
    },
  };
}
