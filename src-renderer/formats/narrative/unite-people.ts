import type { DraftMeeting } from '@/domain/draft';
import type { PersonMention } from './find-people';
import { derived, stated, uncertain, type Clue, type Found } from './found';
import type { Reading } from './reading';
import { contains, type Span } from './span';

export type DraftPerson = DraftMeeting['people'][number];

/** The people of a draft: mentions of one person united, the fuller name and function kept. */
export function unitePeople(
  reading: Reading,
  mentions: readonly PersonMention[],
): readonly Found<DraftPerson>[] {
  const groups: PersonMention[][] = [];
  // One person's mentions share their last word, so that only those are compared.
  const byLastWord = new Map<string, PersonMention[][]>();
  for (const mention of mentions) {
    const key = mention.name.toLowerCase().split(/\s/u).at(-1) ?? '';
    const candidates = byLastWord.get(key) ?? [];
    const group = candidates.find((items) => items.some((item) => isSamePerson(item.name, mention.name)));
    if (group) group.push(mention);
    else {
      const fresh = [mention];
      groups.push(fresh);
      byLastWord.set(key, [...candidates, fresh]);
    }
  }
  return groups.map((group) => person(reading, group));
}

/** "Ms Feller" is Erika Feller: one name is the end of the other. */
export function isSamePerson(a: string, b: string): boolean {
  const [left, right] = [a.toLowerCase(), b.toLowerCase()];
  return left === right || left.endsWith(` ${right}`) || right.endsWith(` ${left}`);
}

function person(reading: Reading, group: readonly PersonMention[]): Found<DraftPerson> {
  const longest = group.reduce((best, next) => (next.name.length > best.name.length ? next : best));
  const withHonorific = group.find((mention) => mention.honorific)?.honorific;
  const role = group.find((mention) => mention.function)?.function;
  const party = group.find((mention) => mention.party)?.party;
  const print = (span: Span): string => reading.text.slice(span.start, span.end);
  const chairs =
    role !== undefined &&
    /(?:chair|председател)/u.test(reading.folded.slice(role.start, role.end)) &&
    /(?:process|meeting|conference|процесс|совещани|конференци)/u.test(
      reading.folded.slice(role.start, role.end),
    );
  const told = group.flatMap(({ roles }) => roles);
  const kinds = [...new Set([...(chairs ? (['chair'] as const) : []), ...told.map(({ kind }) => kind)])];
  const roleClues: Clue[] = [
    ...(role && chairs ? [derived(role, 'roles')] : []),
    ...told.map(({ span }) => derived(span, 'roles')),
  ];
  return {
    value: {
      name: longest.name,
      ...(withHonorific ? { honorific: print(withHonorific) } : {}),
      ...(role ? { function: print(role) } : {}),
      ...(party ? { party: party.party } : {}),
      ...(kinds.length > 0 ? { roles: kinds } : {}),
    },
    clues: [
      isBent(reading, group) ? uncertain(longest, 'review.why.bent-name', 'name') : stated(longest, 'name'),
      ...group.filter((mention) => mention !== longest).map((mention) => derived(mention, 'name')),
      ...(withHonorific ? [stated(withHonorific, 'honorific')] : []),
      ...(role ? [stated(role, 'function')] : []),
      ...(party ? [role && contains(role, party) ? derived(party, 'party') : stated(party, 'party')] : []),
      ...roleClues,
    ],
  };
}

/** An honorific in another case than the nominative, with which the name after it is bent too. */
const bentHonorific = /^(?:г-жи|г-же|г-жу|г-жой|г-на|г-ну|г-ном|госпож[иеуой]+|господин(?:а|у|ом|е))$/u;

/** Whether every mention of the person is in an oblique case, so that the printed name is not the name itself. */
function isBent(reading: Reading, group: readonly PersonMention[]): boolean {
  return group.every(
    ({ honorific }) =>
      honorific !== undefined &&
      bentHonorific.test(reading.folded.slice(honorific.start, honorific.end).replace(/[.\s]+$/u, '')),
  );
}
