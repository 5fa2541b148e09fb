import { covers, dayOf } from '@/domain/period';
import type { MeetingDossier } from '@/domain/meeting-dossier';
import { isPaperBase } from '@/domain/paper-template';
import { postOn } from '@/domain/post';
import { resolveWords } from '@/domain/post-glossary';
import { postCounter, type PrintedPost, type SeatedPost } from '@/domain/post-lines';
import { postParts, type PostPart } from '@/domain/post-wording';

import type { PaperChoices } from './kinds/paper-choices';
import type { PaperKindId } from './kinds/paper-kinds';
import { minutesContext, type MinutesContext } from './minutes-context';
import { namedPeople } from './minutes-participants';
import { printedPost } from './participant-line';
import { countedPeople, presentSections } from './present-people';
import { seatsWithoutDelegation } from './without-delegation';

/** The functions, units and institutions that a paper prints and nobody has said in its language, those of most people first. */
export function postsWithoutWords(
  dossier: MeetingDossier,
  kind: PaperKindId,
  choices: PaperChoices,
): readonly PrintedPost[] {
  if (kind === 'plates' || (isPaperBase(kind) && !printsPosts.includes(kind))) return [];
  const { language } = choices;
  const who = isPaperBase(kind) || choices.who === 'by-state' ? {} : { who: choices.who };
  const context = minutesContext(dossier, { language, ...who });
  const told: readonly PostPart[] =
    kind === 'participants' ? postParts.filter((part) => choices.columns.includes(part)) : postParts;
  const counter = postCounter();
  for (const seat of seatsOf(context, kind, told, choices.unpublished)) counter.add(seat);
  return counter
    .printed()
    .filter((one) => resolveWords(context.glossary, one.kind, one.words, language).as === 'missing')
    .toSorted((a, b) => b.people - a.people);
}

/** Of papers in prose those that say who spoke, or list who took part. */
const printsPosts: readonly PaperKindId[] = ['minutes', 'chair-summary', 'press-note'];

function seatsOf(
  context: MinutesContext,
  kind: PaperKindId,
  told: readonly PostPart[],
  unpublished: boolean,
): readonly SeatedPost[] {
  if (kind === 'chair-summary' || kind === 'press-note') {
    return [...seatsOfSpeakers(context), ...speakersOf(context), ...organisersOf(context)];
  }
  const names = kind === 'participants' || kind === 'minutes';
  const delegations = presentSections(context).flatMap((section) => section.delegations);
  const seated = delegations.flatMap(({ delegation }) => [
    ...(names ? [[delegation.id, { institution: delegation.capacity }] as const] : []),
    ...(names
      ? namedPeople(context, delegation, unpublished && kind === 'participants')
      : countedPeople(context, delegation)
    ).flatMap((seat): readonly SeatedPost[] => {
      const post = printedPost(context, seat);
      // A badge has room for one of them.
      if (kind === 'badges') {
        return [
          [
            seat.personId,
            post.function === null ? { institution: post.institution } : { function: post.function },
          ],
        ];
      }
      const parts = Object.fromEntries(told.map((part) => [part, post[part]]));
      return [[seat.personId, parts] as const, [seat.personId, { function: seat.capacity }] as const];
    }),
  ]);
  const others = (names ? seatsWithoutDelegation(context) : []).map((seat): SeatedPost => [
    seat.personId,
    Object.fromEntries(told.map((part) => [part, seat[part]])),
  ]);
  const listed = [...seated, ...others];
  if (kind === 'minutes') return [...listed, ...speakersOf(context), ...organisersOf(context)];
  return kind === 'contacts' ? [...listed, ...inCharge(context)] : listed;
}

/** Speakers who are quoted with the function in which they sat there. */
function seatsOfSpeakers({ dossier }: MinutesContext): readonly SeatedPost[] {
  const speakers = new Set([...dossier.interventions, ...dossier.coSpeakers].map(({ personId }) => personId));
  return dossier.attendances
    .filter(({ personId, publish }) => speakers.has(personId) && publish !== 'no')
    .map((seat) => [seat.personId, { function: seat.function }] as const);
}

/** Speakers who are quoted and not listed. */
function speakersOf({ dossier }: MinutesContext): readonly SeatedPost[] {
  const listed = new Set(dossier.attendances.map(({ personId }) => personId));
  return [...dossier.interventions, ...dossier.coSpeakers].flatMap(({ personId, partyId }) => {
    if (personId === null || partyId === null || listed.has(personId)) return [];
    const post = postOn(dossier.appointments, { personId, partyId, date: dossier.meeting.date });
    return [[personId, { function: post?.function ?? null }] as const];
  });
}

function organisersOf({ dossier }: MinutesContext): readonly SeatedPost[] {
  return dossier.organisers.map(({ partyId, capacity }) => [partyId, { institution: capacity }] as const);
}

function inCharge({ dossier }: MinutesContext): readonly SeatedPost[] {
  const { date } = dossier.meeting;
  const present = new Set(dossier.delegations.map(({ partyId }) => partyId));
  return dossier.appointments
    .filter(
      (one) => one.duty !== null && present.has(one.partyId) && dayOf(date) !== null && covers(one, date),
    )
    .map((one) => [one.personId, one] as const);
}
