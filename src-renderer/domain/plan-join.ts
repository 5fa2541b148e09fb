import { addressedParties, type AddressedContext } from './addressed-parties';
import type { Commitment } from './commitment';
import type { Id, Localized } from './fields';
import { groupedBy } from './grouped-by';
import { both, type ChosenOrBoth, type JoinChoices, type JoinRequest } from './join-choices';
import { joinedNotes } from './joined-notes';
import type { Recommendation, RecommendationOrigin, RecommendationTag } from './recommendation';
import { unitedCommitment } from './united-commitment';

/** What two recommendations and their parts are made one from; both stand in it under their own ids. */
export interface JoinRecords extends AddressedContext {
  readonly recommendations: readonly Recommendation[];
  readonly origins: readonly RecommendationOrigin[];
  readonly tags: readonly RecommendationTag[];
  readonly commitments: readonly Commitment[];
}

/** How two recommendations become one; what is not named stays as it is and comes over. */
export interface JoinPlan {
  readonly fields: Pick<Recommendation, 'reference' | 'text' | 'due' | 'closed' | 'note' | 'addressed'>;
  /** Origins that keep the wording of their own, where another stands from now on. */
  readonly wordings: readonly { readonly originId: Id; readonly text: Localized }[];
  /** Whom the one that stays names; of use while it addresses those named. */
  readonly named: readonly Id[];
  /** Tags that go, since those of the other recommendation were chosen. */
  readonly dropTags: readonly Id[];
  /** By party, what is kept of two commitments. */
  readonly commitments: ReadonlyMap<Id, Pick<Commitment, 'owner' | 'due' | 'note'>>;
}

interface Sides {
  readonly keep: Recommendation;
  readonly drop: Recommendation;
}

/**
 * How two recommendations become one. Where nothing was chosen, the one that stays is right and what only the other has
 * of languages, themes and addressees comes over; its due date, its end and its house reference are no facts of the one
 * that stays and come over by choice alone. No wording is lost: what no longer stands as the text stays as the wording
 * of its origins, and a reference that goes, or a wording without an origin, stays in the note.
 * @throws RangeError when one of the two is not in the records
 */
export function planJoin(records: JoinRecords, { keepId, dropId, choices }: JoinRequest): JoinPlan {
  const keep = records.recommendations.find(({ id }) => id === keepId);
  const drop = records.recommendations.find(({ id }) => id === dropId);
  if (!keep || !drop) throw new RangeError('One of the two recommendations is not there');
  const sides = { keep, drop };
  const text = joinedText(sides, choices);
  const kept = [keep, drop].map((one) => keptWordings(one, text, records.origins));
  const reference = valueOf(sides, choices, 'reference');
  const gone = [keep, drop].flatMap((one) =>
    one.reference === null || one.reference === reference ? [] : [one.reference],
  );
  const notes = [keep.note, drop.note, ...gone, ...kept.flatMap(({ homeless }) => homeless)];
  return {
    fields: {
      reference,
      text,
      due: valueOf(sides, choices, 'due'),
      closed: valueOf(sides, choices, 'closed'),
      note: notes.reduce(joinedNotes, null),
      ...addressedOf(sides, records, choices),
    },
    named: namedOf(sides, records, choices),
    wordings: kept.flatMap(({ wordings }) => wordings),
    dropTags: droppedTags(sides, records.tags, choices),
    commitments: unitedCommitments(sides, records.commitments, choices),
  };
}

function joinedText({ keep, drop }: Sides, { text = {} }: JoinChoices): Localized {
  const languages = Object.keys({ ...drop.text, ...keep.text });
  const wordsIn = (language: string) =>
    text[language] === drop.id
      ? (drop.text[language] ?? '')
      : keep.text[language]?.trim()
        ? keep.text[language]
        : (drop.text[language] ?? keep.text[language] ?? '');
  return Object.fromEntries(languages.map((language) => [language, wordsIn(language)]));
}

function valueOf<Field extends 'reference' | 'due' | 'closed'>(
  { keep, drop }: Sides,
  choices: JoinChoices,
  field: Field,
): Recommendation[Field] {
  return choices[field] === drop.id ? drop[field] : keep[field];
}

/** Each origin keeps the wording that its recommendation had, in the languages in which another stands from now on. */
function keptWordings(own: Recommendation, text: Localized, all: readonly RecommendationOrigin[]) {
  const origins = all.filter(({ recommendationId }) => recommendationId === own.id);
  const replaced = Object.entries(own.text).filter(
    ([language, words]) => words.trim() !== '' && words !== text[language],
  );
  const wordings = origins.flatMap((origin) => {
    const added = replaced.filter(([language]) => (origin.text[language] ?? '') === '');
    return added.length === 0
      ? []
      : [{ originId: origin.id, text: { ...origin.text, ...Object.fromEntries(added) } }];
  });
  const housed = new Set(wordings.flatMap((one) => Object.values(one.text)));
  return { wordings, homeless: replaced.flatMap(([, words]) => (housed.has(words) ? [] : [words])) };
}

/** Whom a recommendation addresses as it stands. */
export function addressedBy(recommendation: Recommendation, records: JoinRecords): ReadonlySet<Id> {
  const own = records.origins.filter(({ recommendationId }) => recommendationId === recommendation.id);
  return addressedParties(recommendation, own, records);
}

function isUndecided({ id, addressed }: Recommendation, { addressees }: JoinRecords): boolean {
  return addressed === 'named' && !addressees.some(({ recommendationId }) => recommendationId === id);
}

/**
 * Whose addressees stand where nothing was chosen: those of the one that stays, unless that would leave out somebody whom
 * the other addresses. What is still to be decided is decided by the other.
 */
export function usualAddressed(sides: Sides, records: JoinRecords): ChosenOrBoth {
  const { keep, drop } = sides;
  if (isUndecided(drop, records)) return keep.id;
  if (isUndecided(keep, records)) return drop.id;
  if (keep.addressed === 'named' && drop.addressed === 'named') return both;
  const origins = records.origins.filter(({ recommendationId }) =>
    [keep.id, drop.id].includes(recommendationId),
  );
  const then = addressedParties(keep, origins, records);
  return [...addressedBy(drop, records)].every((id) => then.has(id)) ? keep.id : both;
}

function addressedOf(
  sides: Sides,
  records: JoinRecords,
  choices: JoinChoices,
): Pick<Recommendation, 'addressed'> {
  const chosen = choices.addressed ?? usualAddressed(sides, records);
  if (chosen === both) return { addressed: 'named' };
  return { addressed: chosen === sides.drop.id ? sides.drop.addressed : sides.keep.addressed };
}

/** Names that count for nothing, since States that took part are addressed, come over as they are. */
function namedOf(sides: Sides, records: JoinRecords, choices: JoinChoices): readonly Id[] {
  const { keep, drop } = sides;
  const chosen = choices.addressed ?? usualAddressed(sides, records);
  const namedIn = ({ id }: Recommendation) =>
    records.addressees.flatMap((one) => (one.recommendationId === id ? [one.partyId] : []));
  const of = (one: Recommendation) =>
    one.addressed === 'named' ? namedIn(one) : [...addressedBy(one, records)];
  if (chosen === both) return [...new Set([...of(keep), ...of(drop)])];
  const stays = chosen === drop.id ? drop : keep;
  if (stays.addressed === 'named') return [...new Set(namedIn(stays))];
  return [...new Set([...namedIn(keep), ...namedIn(drop)])];
}

function droppedTags(
  { keep, drop }: Sides,
  tags: readonly RecommendationTag[],
  choices: JoinChoices,
): readonly Id[] {
  const stays = (tag: RecommendationTag) => {
    const chosen = choices.tags?.[tag.kind] ?? both;
    return chosen === both || chosen === tag.recommendationId;
  };
  const wanted = tags.filter(stays);
  return tags
    .filter((tag) => [keep.id, drop.id].includes(tag.recommendationId) && !wanted.includes(tag))
    .map(({ id }) => id);
}

function unitedCommitments(
  { keep, drop }: Sides,
  commitments: readonly Commitment[],
  choices: JoinChoices,
): JoinPlan['commitments'] {
  const own = groupedBy(
    commitments.filter(({ recommendationId }) => recommendationId === keep.id),
    ({ partyId }) => partyId,
  );
  const others = groupedBy(
    commitments.filter(({ recommendationId }) => recommendationId === drop.id),
    ({ partyId }) => partyId,
  );
  const united = [...own].flatMap(([partyId, mine]) => {
    const theirs = others.get(partyId) ?? [];
    const [first, ...more] = [...mine, ...theirs];
    if (!first || theirs.length === 0) return [];
    const { owner, due, note } = more.reduce(unitedCommitment, first);
    const [other] = theirs;
    const said = {
      owner: choices.owner?.[partyId] === drop.id ? (other?.owner ?? null) : owner,
      due: choices.dueIn?.[partyId] === drop.id ? (other?.due ?? null) : due,
    };
    // A body that sees to it no longer is still named in the note.
    const lost = [...mine, ...theirs].flatMap((one) =>
      one.owner === null || one.owner === said.owner ? [] : [one.owner],
    );
    return [[partyId, { ...said, note: lost.reduce(joinedNotes, note) }] as const];
  });
  return new Map(united);
}
