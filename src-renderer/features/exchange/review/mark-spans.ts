import type { Draft } from '@/domain/draft';
import { stateByIso3 } from '@/domain/reference/find-names';

import { factPathOf } from './fact-paths';

/** What a marked stretch of text was recognised as: chooses colour and underline. */
export const markKinds = [
  'title',
  'date',
  'place',
  'state',
  'organisation',
  'person',
  'actor',
  'verb',
  'detail',
] as const;
export type MarkKind = (typeof markKinds)[number];

/** `passage` holds other marks and is shown only when it is chosen; `dropped` is noise; `unplaced` nobody knows. */
export interface Mark {
  readonly start: number;
  readonly end: number;
  readonly kind: MarkKind | 'passage' | 'dropped' | 'unplaced';
  /** Path of the fact it bears out; `null` for dropped and unplaced. */
  readonly fact: string | null;
  /** Of what was dropped: why, as in the draft. */
  readonly why?: string;
}

/** Everything that is marked in one source, in reading order. */
export function marksOf(draft: Draft, source: number): readonly Mark[] {
  const marks: Mark[] = [];
  for (const { path, source: of, start, end } of draft.evidence) {
    const fact = of === source && start < end ? factPathOf(path) : null;
    if (fact !== null) marks.push({ start, end, kind: kindOf(path, draft), fact });
  }
  for (const { source: of, start, end, why } of draft.dropped)
    if (of === source) marks.push({ start, end, kind: 'dropped', fact: null, why });
  for (const { source: of, start, end } of draft.unplaced)
    if (of === source) marks.push({ start, end, kind: 'unplaced', fact: null });
  return marks.toSorted((a, b) => a.start - b.start || b.end - a.end);
}

const byMeetingField: Readonly<Record<string, Mark['kind']>> = {
  type: 'title',
  ordinal: 'title',
  title: 'title',
  theme: 'title',
  date: 'date',
  city: 'place',
  country: 'place',
  venue: 'place',
};

function kindOf(path: string, draft: Draft): Mark['kind'] {
  const [, root, index, field = '', item = '', part] = path.split('/');
  if (root === 'statuses') return partyKind(draft.statuses[Number(index)]?.party);
  if (root === 'chairmanships') return partyKind(draft.chairmanships[Number(index)]?.party);
  const meeting = root === 'meetings' ? draft.meetings[Number(index)] : undefined;
  if (!meeting) return 'detail';
  switch (field) {
    case 'organisers':
    case 'delegations':
      return part === 'capacity' ? 'detail' : partyKind(meeting[field][Number(item)]?.party);
    case 'people':
      return part === undefined || part === 'name' || part === 'honorific' ? 'person' : 'detail';
    case 'interventions':
      return speakerKind(meeting.interventions[Number(item)], part);
    case 'paragraphs':
      return kindInParagraph(path.split('/').slice(5));
    default:
      return byMeetingField[field] ?? 'detail';
  }
}

function speakerKind(
  said: Draft['meetings'][number]['interventions'][number] | undefined,
  part: string | undefined,
): Mark['kind'] {
  if (part === 'speaker' && said?.speaker !== undefined) return 'person';
  return part === 'speaker' || part === 'party' ? partyKind(said?.party) : 'passage';
}

function kindInParagraph([list, , part]: readonly string[]): Mark['kind'] {
  if (list !== 'statements') return 'passage';
  switch (part) {
    case 'actor':
      return 'actor';
    case 'verb':
    case 'class':
    case 'followUp':
      return 'verb';
    case 'qualifier':
      return 'detail';
    default:
      return 'passage';
  }
}

function partyKind(party: string | undefined): MarkKind {
  return party !== undefined && stateByIso3(party) ? 'state' : 'organisation';
}
