import { joinedParts } from '@/domain/joined-parts';
import { currentPost } from '@/domain/current-post';
import { capitalHonorific, honorificIn } from '@/domain/honorific';
import { meetingLabel, meetingReference } from '@/domain/meeting-reference';
import { fullName, listName, personNameFor, type PersonName } from '@/domain/person';
import type { PersonRow } from '@/domain/person-row';
import { postIn, type PostGlossary } from '@/domain/post-glossary';
import { foldedName } from '@/search/match-name';
import type { PersonLine } from './person-line';

interface Words {
  readonly language: string;
  /** `YYYY-MM-DD`: what they are today. */
  readonly day: string;
  readonly partyName: (partyId: string) => string;
  /** By which posts are said in the language. */
  readonly glossary: PostGlossary;
  /** References that several meetings have. */
  readonly shared?: ReadonlySet<string>;
}

/** A person as the directory shows them. */
export function buildLine(
  { person, names, appointments, partyIds, meetings, lastAttended, last }: PersonRow,
  words: Words,
) {
  const name = personNameFor(names, words.language);
  const printed = last?.attendance.printedName ?? null;
  const post = currentPost(appointments, last, words.day);
  const said = post && postIn(words.glossary, post, words.language);
  const partyId = post?.partyId ?? last?.partyId ?? partyIds[0] ?? null;
  return {
    id: person.id,
    honorific: capitalHonorific(
      honorificIn(person.honorific ?? last?.attendance.honorific ?? '', words.language),
    ),
    name: name ? listName(name) : (printed ?? '—'),
    sortName: name ? sortNameOf(name) : (printed ?? ''),
    otherNames: names
      .filter((one) => one.script !== name?.script)
      .map((one) => listName(one))
      .join(' · '),
    post: joinedParts([said?.function, said?.unit, said?.institution]),
    isPostOfThen: post?.as === 'then',
    party: partyId === null ? '' : words.partyName(partyId),
    partyId,
    partyIds,
    duty: post?.duty ?? null,
    meetings,
    lastAt: lastAttended ? lastAtIn(lastAttended, words) : '',
    lastDate: lastAttended?.date ?? null,
    folded: [...names.map(fullName), ...(printed === null ? [] : [printed])].map(foldedName),
  } satisfies PersonLine;
}

function lastAtIn(
  meeting: NonNullable<PersonRow['lastAttended']>,
  { language, shared }: Pick<Words, 'language' | 'shared'>,
): string {
  const reference = meetingReference(meeting);
  return shared?.has(reference) ? meetingLabel(meeting, language, shared) : reference;
}

/** By the family name where it is known; a name that is not taken apart sorts by its last word. */
export function sortNameOf({ given, family }: Pick<PersonName, 'given' | 'family'>): string {
  if (family !== '') return `${family} ${given}`;
  const words = given.trim().split(/\s+/u);
  return [...words.slice(-1), ...words.slice(0, -1)].join(' ');
}
