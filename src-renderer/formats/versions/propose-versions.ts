import type { Draft, Evidence } from '@/domain/draft';
import type { JournalValue } from '@/domain/journal';

/** What is proposed of a draft whose sources are versions of one text: plain decisions of a review. */
export interface VersionProposal {
  /** What only earlier versions have: left out. */
  readonly dropped: readonly string[];
  /** What earlier versions state otherwise: the value stands. */
  readonly accepted: readonly string[];
  /** Where the draft prefers an earlier version's value: that of the one that stands. */
  readonly corrected: Readonly<Record<string, JournalValue>>;
}

/**
 * What is taken of a draft some of whose sources were superseded by others. Nothing of them is lost: what is left out can
 * be brought back, and what they state otherwise stays as a competing claim.
 * @param superseded indexes of sources
 */
export function proposeVersions(draft: Draft, superseded: ReadonlySet<number>): VersionProposal {
  const isSuperseded = ({ source }: Evidence) => superseded.has(source);
  const dropped: string[] = [];
  const accepted: string[] = [];
  const corrected: Record<string, JournalValue> = {};
  for (const [path, evidence] of factsOf(draft)) {
    const own = evidence.filter(({ value }) => value === undefined);
    const others = evidence.filter(({ value }) => value !== undefined);
    const isOnlyEarlier = own.length > 0 && own.every(isSuperseded);
    const later = others.find((one) => !isSuperseded(one));
    if (isOnlyEarlier && later === undefined && !isScalar(path)) dropped.push(path);
    // A single value that the later version leaves unsaid is not unsaid by it.
    else if (isOnlyEarlier && later)
      corrected[path] = JSON.parse(JSON.stringify(later.value)) as JournalValue;
    else if (others.length > 0 && others.every(isSuperseded)) accepted.push(lineOf(path));
  }
  return { dropped, accepted: [...new Set(accepted)], corrected };
}

/** Whether these sources of a draft bear out the same facts, each with the same values. */
export function statesTheSame(draft: Draft, sources: readonly number[]): boolean {
  return [...factsOf(draft).values()].every((evidence) => {
    const own = evidence.filter(({ source }) => sources.includes(source));
    const stating = new Set(own.flatMap(({ source, value }) => (value === undefined ? [source] : [])));
    return (
      own.length === 0 || (stating.size === sources.length && own.every(({ value }) => value === undefined))
    );
  });
}

/** Evidence by the list item or the single value it bears out. */
export function factsOf(draft: Draft): ReadonlyMap<string, readonly Evidence[]> {
  const facts = new Map<string, Evidence[]>();
  for (const one of draft.evidence) {
    const path = factOf(one.path);
    if (path === null) continue;
    const there = facts.get(path);
    if (there) there.push(one);
    else facts.set(path, [one]);
  }
  return facts;
}

const fact =
  /^(?:\/meetings\/\d+\/(?:organisers|delegations|people|interventions|paragraphs|agenda|documents|projects|relatedEvents|themes|sdgs)\/\d+|\/meetings\/\d+\/[a-zA-Z]+|\/(?:statuses|chairmanships|recommendations)\/\d+)/u;

function factOf(path: string): string | null {
  return fact.exec(path)?.[0] ?? null;
}

function isScalar(path: string): boolean {
  return !/\d$/u.test(path);
}

/** The line of the review that a single value is shown in: the number with the kind, the country with the city. */
function lineOf(path: string): string {
  return path.replace(/\/ordinal$/u, '/type').replace(/\/country$/u, '/city');
}
