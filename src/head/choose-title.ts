import {
  LINE_ABOUT_PAGE,
  NAVIGATION,
  OFFICE_NAME,
  OPENING_YEAR,
  PLACE_ALONE,
  YEAR_SPAN,
} from "../patterns.js";
import { foldText } from "../source/fold.js";
import { isShortFor } from "../source/is-short-for.js";
import type { HeadParts } from "./head-parts.js";
import { officeIn, signatureIn, sourceIn } from "./read-issuer.js";

/** A title above section one: of this report, or of another in a list or trail of the site. */
export interface PrintedTitle {
  readonly title: string;
  readonly issuer: string | null;
  readonly year: number | null;
  /** The piece on which it ends. */
  readonly at: number;
  /** Whether it is a link, or stands in a trail of the site. */
  readonly navigates: boolean;
  /** Whether another title stands right above it, as in a list. */
  readonly follows: boolean;
}

/**
 * The title of this report among those that a page prints above it: one that names office and year, if any. Where they name
 * several, what the report itself says counts, then how often one is printed, then which is the nearest. Null where that does not
 * tell, as under a list of titles of which none is printed again.
 */
export function chooseTitle(titles: readonly PrintedTitle[], parts: HeadParts): PrintedTitle | null {
  const ofYear = narrowed(titles, yearTold(titles, parts));
  const named = ofYear.filter(({ issuer, year }) => issuer !== null && year !== null);
  let left = named.length > 0 ? named : ofYear;
  for (const tells of TELLING) {
    if (agree(left)) break;
    left = narrowed(left, tells(left, parts));
  }
  if (agree(left)) return fullest(left);
  const nearest = left.at(-1);
  return nearest === undefined || nearest.follows || left.some((title) => isHeadOfPage(title, nearest, parts))
    ? null
    : nearest;
}

/** Whether a title is the one that is meant. */
type Tells = (title: PrintedTitle) => boolean;

/** What tells the title of the report among several, the surest first. */
const TELLING: readonly ((titles: readonly PrintedTitle[], parts: HeadParts) => Tells)[] = [
  () =>
    ({ navigates }) =>
      !navigates,
  (_, { tail }) => namesOffice(signatureIn(tail), isNameOf),
  (_, { pieces }) => namesOffice(sourceIn(pieces), (a, b) => a === b),
  (_, { opening }) => namesOffice(officeIn(opening), (a, b) => a === b),
  (titles) => printedMost(titles),
];

function narrowed(titles: readonly PrintedTitle[], isMeant: Tells): readonly PrintedTitle[] {
  const meant = titles.filter(isMeant);
  return meant.length > 0 ? meant : titles;
}

/** The year of the reporting period, else that with which section one begins, where one of the titles names it. */
function yearTold(titles: readonly PrintedTitle[], { head, opening }: HeadParts): Tells {
  const begins = opening.slice(opening.lastIndexOf("\n") + 1);
  const match = YEAR_SPAN.exec(opening) ?? YEAR_SPAN.exec(head) ?? OPENING_YEAR.exec(begins);
  const told = match === null ? null : Number(match[1]);
  return told !== null && titles.some(({ year }) => year === told)
    ? ({ year }) => year === told || year === null
    : () => true;
}

function namesOffice(office: string | null, isSame: (name: string, office: string) => boolean): Tells {
  if (office === null) return () => false;
  const folded = foldText(office);
  return ({ issuer }) =>
    issuer !== null && (isSame(foldText(issuer), folded) || isSame(folded, foldText(issuer)));
}

/** The one that is printed more often than every other: in the list, and again above the report. */
function printedMost(titles: readonly PrintedTitle[]): Tells {
  const times = new Map<string, number>();
  for (const { title } of titles) times.set(foldText(title), (times.get(foldText(title)) ?? 0) + 1);
  const most = Math.max(...times.values());
  const often = [...times].filter(([, count]) => count === most);
  return ({ title }) => often.length === 1 && often[0]?.[0] === foldText(title);
}

/** Whether titles name no two years, and no two offices but by a short name: `青石县住建局`, `青石县住房和城乡建设局`. */
function agree(titles: readonly PrintedTitle[]): boolean {
  const years = new Set(titles.map(({ year }) => year).filter((year) => year !== null));
  const names = titles.map(({ issuer }) => foldText(issuer ?? ""));
  const longest = names.reduce((long, name) => (name.length > long.length ? name : long), "");
  return years.size <= 1 && names.every((name) => isNameOf(name, longest));
}

/** Whether a name is the longer one or short for it; `某某县人民政府` and `某某县人民政府办公室` are two offices, but a place alone may be either. */
function isNameOf(name: string, long: string): boolean {
  return (
    name === long ||
    (isShortFor(name, long) && (!long.startsWith(name) || name === "" || PLACE_ALONE.test(name)))
  );
}

/** The first, or where it names a place alone, one that names its office. */
function fullest(titles: readonly PrintedTitle[]): PrintedTitle | null {
  const [first] = titles;
  const place = first?.issuer ?? "";
  const fuller = ({ issuer }: PrintedTitle): boolean =>
    issuer !== null && issuer !== place && issuer.startsWith(place) && OFFICE_NAME.test(foldText(issuer));
  return (PLACE_ALONE.test(place) ? titles.find(fuller) : undefined) ?? first ?? null;
}

/** Whether what the site says of the page stands right below a title that is not the nearest: then either may be meant. */
function isHeadOfPage(title: PrintedTitle, nearest: PrintedTitle, { pieces }: HeadParts): boolean {
  const below = pieces[title.at + 1]?.folded ?? "";
  return title.at < nearest.at && LINE_ABOUT_PAGE.test(below) && !NAVIGATION.test(below);
}
