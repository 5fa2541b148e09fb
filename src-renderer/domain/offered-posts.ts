import type { MeetingDossier } from './meeting-dossier';
import { postsOn } from './post';
import { foldedPost, languageOfPost } from './post-language';
import type { PostPart } from './post-wording';
import { commonPosts, oneWayPosts } from './reference/common-posts';

/** Words in another language that may be meant, and where they stand: shown, and used only once they are taken. */
export interface OfferedPost {
  readonly text: string;
  /** A post of those who bear it, the party's own name, or the built-in list of common posts. */
  readonly from: 'appointment' | 'party' | 'common';
}

const common = new Map<string, string | null>();
for (const [kind, en, ru] of commonPosts) {
  for (const [language, own, text] of [
    ['ru', en, ru],
    ['en', ru, en],
  ] as const) {
    const key = [kind, language, foldedPost(own)].join('\n');
    // What can be said in two ways is not sure, and not offered.
    common.set(key, common.has(key) ? null : text);
  }
}
for (const [kind, own, language, text] of oneWayPosts) {
  common.set([kind, language, foldedPost(own)].join('\n'), text);
}

/** Of the built-in list. */
export function commonPost(kind: PostPart, words: string, language: string): OfferedPost | null {
  const text = common.get([kind, language, foldedPost(words)].join('\n'));
  return text ? { text, from: 'common' } : null;
}

/**
 * What a meeting's own records say of it: a post in the language that everybody who bears the words holds at that party on
 * the day, then the party's name where an institution is the party itself, then the built-in list.
 */
export function offeredPost(
  dossier: MeetingDossier,
  kind: PostPart,
  words: string,
  language: string,
): OfferedPost | null {
  return (
    ofAppointments(dossier, kind, words, language) ??
    (kind === 'function' ? null : ofParty(dossier, words, language)) ??
    commonPost(kind, words, language)
  );
}

function ofAppointments(
  dossier: MeetingDossier,
  kind: PostPart,
  words: string,
  language: string,
): OfferedPost | null {
  const folded = foldedPost(words);
  const partyOf = new Map(dossier.delegations.map(({ id, partyId }) => [id, partyId]));
  const bearers = dossier.attendances.filter((seat) => foldedPost(seat[kind] ?? '') === folded);
  const said = bearers.flatMap((seat) => {
    const own = dossier.appointments.filter(
      ({ personId, partyId }) => personId === seat.personId && partyId === partyOf.get(seat.delegationId),
    );
    return postsOn(own, dossier.meeting.date).flatMap((post) => {
      const text = (post[kind] ?? '').trim();
      return text !== '' && languageOfPost(text) === language ? [text] : [];
    });
  });
  const [first] = said;
  if (first === undefined || said.some((one) => foldedPost(one) !== foldedPost(first))) return null;
  return { text: first, from: 'appointment' };
}

function ofParty(
  { parties, partyNames }: MeetingDossier,
  words: string,
  language: string,
): OfferedPost | null {
  const folded = foldedPost(words);
  const isSame = (text: string | null | undefined) => foldedPost(text ?? '') === folded;
  const texts = parties.flatMap((party) => {
    if (Object.values(party.acronym).some(isSame)) return party.acronym[language] ?? [];
    const own = partyNames.filter(({ partyId }) => partyId === party.id);
    const form = (['formal', 'short'] as const).find((one) => own.some((name) => isSame(name[one])));
    const named = own.filter((name) => name.language === language && name.until === null);
    return form === undefined ? [] : named.flatMap((name) => name[form] ?? []);
  });
  const [first] = texts.filter((text) => text.trim() !== '');
  return first === undefined || new Set(texts).size > 1 ? null : { text: first, from: 'party' };
}
