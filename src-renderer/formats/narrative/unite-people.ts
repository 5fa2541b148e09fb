import type { DraftMeeting } from '@/domain/draft';
import type { PersonMention } from './find-people';
import { derived, stated, uncertain, type Clue, type Found } from './found';
import { nominativePost } from './nominative-post';
import { standsBare } from './party-of-person';
import type { Reading } from './reading';
import { contains, type Span } from './span';

export type DraftPerson = DraftMeeting['people'][number];

/** The people of a draft: mentions of one person united, the fuller name and function kept. */
export function unitePeople(
  reading: Reading,
  mentions: readonly PersonMention[],
): readonly Found<DraftPerson>[] {
  const groups: PersonMention[][] = [];
  // One person's mentions share a whole word, so that only those are compared.
  const byWord = new Map<string, PersonMention[][]>();
  for (const mention of mentions) {
    const words = wholeWords(mention.name);
    const candidates = [...new Set(words.flatMap((word) => byWord.get(word) ?? []))];
    const same = candidates.find((items) => items.some((item) => isSamePerson(item.name, mention.name)));
    const alike = candidates.filter((items) => items.some((item) => isInitialled(item, mention)));
    const known = same ?? (alike.length === 1 ? alike[0] : undefined);
    const group = known ?? [];
    group.push(mention);
    if (!known) groups.push(group);
    for (const word of words) {
      const listed = byWord.get(word) ?? [];
      if (!listed.includes(group)) byWord.set(word, [...listed, group]);
    }
  }
  return groups.map((group) => person(reading, group));
}

/** "Ms Feller" is Erika Feller: one name is the end of the other. */
export function isSamePerson(a: string, b: string): boolean {
  const [left, right] = [a.toLowerCase(), b.toLowerCase()];
  return left === right || left.endsWith(` ${right}`) || right.endsWith(` ${left}`);
}

/** The words of a name that are no initials, in lower case. */
function wholeWords(name: string): readonly string[] {
  return name
    .toLowerCase()
    .split(/[\s.]+/u)
    .filter((word) => word.length > 1);
}

/**
 * «Р. Мамытов» signs the minutes of «Мамытов Р. К.», «Н. Хашими» is Нурия Хашими: in one text the same surname with the
 * first letter of the same given name, of no other party, is one person's.
 */
export function isInitialled(one: PersonMention, other: PersonMention): boolean {
  if (one.party && other.party && one.party.party !== other.party.party) return false;
  const [short, long] = isOfInitials(one.name) ? [one.name, other.name] : [other.name, one.name];
  const [surname, more] = wholeWords(short);
  if (!isOfInitials(short) || surname === undefined || more !== undefined) return false;
  const rest = long
    .toLowerCase()
    .split(/[\s.]+/u)
    .filter((word) => word !== '' && word !== surname);
  if (!wholeWords(long).includes(surname) || rest.length === 0) return false;
  const initials = short.match(/\p{Lu}(?=\.)/gu)?.map((letter) => letter.toLowerCase()) ?? [];
  // «Ахмедов А. К.» and «Ахмедов А. Р.» are two.
  return (
    initials.length > 0 &&
    initials.every((letter, at) => rest[at] === undefined || rest[at].startsWith(letter))
  );
}

function isOfInitials(name: string): boolean {
  return /(?:^|[\s.])\p{Lu}\./u.test(name);
}

function person(reading: Reading, group: readonly PersonMention[]): Found<DraftPerson> {
  const longest = group.reduce((best, next) => (next.name.length > best.name.length ? next : best));
  const withHonorific = group.find((mention) => mention.honorific)?.honorific;
  const role = group.find((mention) => mention.function)?.function;
  const unit = group.find((mention) => mention.unit)?.unit;
  const institution = group.find((mention) => mention.institution)?.institution;
  const ofParty = group.find((mention) => mention.party);
  const party = ofParty?.party;
  const print = (span: Span): string => reading.text.slice(span.start, span.end);
  const post = role && nominativePost(print(role));
  const name = nameClue(longest, group);
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
      ...(withHonorific ? { honorific: honorificOf(print(withHonorific)) } : {}),
      ...(role ? { function: post?.words ?? print(role) } : {}),
      ...(unit ? { unit: print(unit) } : {}),
      ...(institution ? { institution: print(institution) } : {}),
      ...(party ? { party: party.party } : {}),
      ...(kinds.length > 0 ? { roles: kinds } : {}),
    },
    clues: [
      name,
      ...group.filter((mention) => mention.start !== name.start).map((mention) => derived(mention, 'name')),
      ...(withHonorific ? [stated(withHonorific, 'honorific')] : []),
      ...(role ? [post?.case === undefined ? stated(role, 'function') : derived(role, 'function')] : []),
      ...(unit ? [stated(unit, 'unit')] : []),
      ...(institution ? [stated(institution, 'institution')] : []),
      ...(ofParty && party
        ? [
            (role && contains(role, party)) || standsBare(reading, ofParty, party)
              ? derived(party, 'party')
              : stated(party, 'party'),
          ]
        : []),
      ...roleClues,
    ],
  };
}

/** Where the name comes from: as printed, or put in the nominative; doubted where that may be another name. */
function nameClue(longest: PersonMention, group: readonly PersonMention[]): Clue {
  const printed = group.find(({ name, bent }) => name === longest.name && bent === undefined);
  if (printed) return stated(printed, 'name');
  const read = group.find(({ name, bent }) => name === longest.name && bent === 'read');
  return read ? derived(read, 'name') : uncertain(longest, 'review.why.bent-name', 'name');
}

const honorifics: readonly (readonly [bent: RegExp, nominative: string])[] = [
  [/^г-(?:на|ну|ном)$/iu, 'г-н'],
  [/^г-(?:жи|же|жу|жой)$/iu, 'г-жа'],
  [/^господин(?:а|у|ом)$/iu, 'господин'],
  [/^госпож(?:и|е|у|ой)$/iu, 'госпожа'],
];

function honorificOf(printed: string): string {
  return honorifics.find(([bent]) => bent.test(printed))?.[1] ?? printed;
}
