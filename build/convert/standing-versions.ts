import type { Draft } from '@/domain/draft';
import type { FactDecision } from '@/formats/acceptance/acceptance-plan';
import { chooseStanding, type StandingVersion } from '@/formats/versions/choose-standing';
import { proposeVersions } from '@/formats/versions/propose-versions';
import { standFirst } from '@/formats/versions/stand-first';
import { printText, resemblance, versionShare } from '@/formats/versions/text-print';

export interface StandingVersions {
  /** With the texts that stand first. */
  readonly draft: Draft;
  /** What only superseded versions have is dropped. */
  readonly facts: ReadonlyMap<string, FactDecision>;
  /** What was taken of which versions, a line each. */
  readonly remarks: readonly string[];
}

/** Of files that are versions of one text about one meeting the one that stands brings its facts, as in the app. */
export function takeStanding(draft: Draft, texts: readonly string[]): StandingVersions {
  const groups = versionsIn(draft, texts).map((sources) => chooseStanding({ draft, texts }, sources));
  const ordered = groups.reduce((own, { stands }) => standFirst(own, stands).draft, draft);
  const superseded = groups.flatMap(({ sources, stands }) => sources.filter((source) => source !== stands));
  const { dropped, corrected } = proposeVersions(ordered, new Set(superseded));
  const facts = new Map<string, FactDecision>();
  for (const [path, value] of Object.entries(corrected)) facts.set(path, { kind: 'correct', value });
  for (const path of dropped) facts.set(path, { kind: 'drop' });
  return { draft: ordered, facts, remarks: groups.map((group) => inWords(draft, group)) };
}

/** Sources of one meeting that resemble each other, by their indexes. */
function versionsIn(draft: Draft, texts: readonly string[]): readonly (readonly number[])[] {
  const prints = texts.map(printText);
  const groups: number[][] = [];
  prints.forEach((print, source) => {
    const isVersion = (other: number) => {
      const [one, isOfOne] = [
        prints[other],
        draft.meetings.some(({ sources }) => sources.includes(other) && sources.includes(source)),
      ];
      return isOfOne && one !== undefined && resemblance(one, print) >= versionShare;
    };
    const group = groups.find((own) => own.some(isVersion));
    if (group) group.push(source);
    else groups.push([source]);
  });
  return groups.filter(({ length }) => length > 1);
}

function inWords(draft: Draft, { sources, stands, reason, isSure }: StandingVersion): string {
  const nameOf = (source: number) => draft.sources[source]?.file ?? '';
  const others = sources.filter((source) => source !== stands).map(nameOf);
  const why = {
    marked: 'by what they call themselves',
    alike: 'they state the same',
    changed: 'it was changed last',
    read: 'it was read last',
  }[reason];
  const doubt = isSure ? '' : ' This is not sure: open the files in the app to choose.';
  return `${nameOf(stands)}: taken as the version that stands, ${why}; earlier: ${others.join(', ')}.${doubt}`;
}
