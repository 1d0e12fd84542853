import {
  anyReport,
  canInflict,
  type Damage,
  drawnPage,
  findCase,
  type Noise,
  type Renderer,
  renderers,
} from "../../src/testing/index.js";
import { excusedLaws } from "./known-gaps.js";

/** What a page of any report in this layout shows that no gap excuses, in words; empty where all laws hold. */
export function findUnexcused(
  renderer: Renderer,
  runs: number,
  { noise, damage }: { readonly noise?: Noise; readonly damage?: Damage } = {},
): readonly string[] {
  if (damage !== undefined && !canInflict(damage, renderer)) return [];
  const pages = drawnPage(anyReport(), renderer, { noises: noise === undefined ? [] : [noise], damage });
  const except = excusedLaws(renderer.name, noise?.name ?? "none", damage?.name ?? "none");
  const found = findCase(pages, { runs, seed: 2019 + renderers.indexOf(renderer), except });
  if (found === null) return [];
  return [
    `${renderer.name}, seed ${found.seed}, path ${found.path}`,
    ...found.broken.flatMap(({ law, problems }) => problems.map((problem) => `${law}: ${problem}`)),
    ...(found.thrown === null ? [] : [`throws ${found.thrown}`]),
    found.drawn.page,
  ];
}
