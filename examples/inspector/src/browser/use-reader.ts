import { useCallback, useEffect, useRef } from "preact/hooks";
import type { Event } from "../state/update.js";
import type { ReadAnswer, ReadRequest } from "../reading/worker.js";

/** Something to read, under the name it is shown by. */
export interface Input {
  readonly name: string;
  readonly input: string | Uint8Array;
}

/** Reads reports beside the page, so that the page answers while a long one is read. */
export function useReader(dispatch: (event: Event) => void): (inputs: readonly Input[]) => void {
  const worker = useRef<Worker | null>(null);
  const nextId = useRef(0);
  const waiting = useRef<ReadonlySet<number>>(new Set());

  useEffect(() => {
    const started = new Worker(new URL("../reading/worker.ts", import.meta.url), { type: "module" });
    const answer = (given: ReadAnswer): void => {
      waiting.current = new Set([...waiting.current].filter((id) => id !== given.id));
      dispatch({ type: "answered", ...given });
    };
    started.addEventListener("message", ({ data }: MessageEvent<ReadAnswer>) => {
      answer(data);
    });
    // A worker that does not start answers nothing, neither what waits nor what comes.
    started.addEventListener("error", () => {
      worker.current = null;
      for (const id of waiting.current) answer({ id, reading: null });
    });
    worker.current = started;
    return () => {
      started.terminate();
    };
  }, [dispatch]);

  return useCallback(
    (inputs) => {
      const files = inputs.map(({ name, input }) => ({ id: nextId.current++, name, input }));
      dispatch({ type: "added", files: files.map(({ id, name }) => ({ id, name })) });
      waiting.current = new Set([...waiting.current, ...files.map(({ id }) => id)]);
      for (const { id, input } of files) {
        if (worker.current === null) dispatch({ type: "answered", id, reading: null });
        else worker.current.postMessage({ id, input } satisfies ReadRequest);
      }
    },
    [dispatch],
  );
}
