import type { Draft } from '@/domain/draft';
import type { Id } from '@/domain/fields';
import type { Intervention } from '@/domain/intervention';
import type { JournalValue } from '@/domain/journal';

import { listedPerson, type PeopleByName } from './accept-people';
import type { AcceptingMeeting } from './accepting';
import { offerValue, type OfferedValue } from './offer-value';
import { sameSpoken } from '../matching/same-speaker';
import { lastOrder } from './plan-builder';
import { findPerson } from './resolve-person';
import { rewordedInterventions } from './reworded-interventions';
import { resolveKnownParty, resolveParty } from './resolve-party';
import { sameValue } from './standing';
import { claimExistence } from './write-claims';

type DraftIntervention = Draft['meetings'][number]['interventions'][number];

/**
 * What was said, by whom. The same words in a second source are the same intervention, unless somebody else said them; so
 * are those of a paragraph that came in another wording, which is then a competing claim as the paragraph's is, and decided
 * with it.
 * @param paragraphs what those of the draft are in the register, by index
 */
export function acceptInterventions(
  accepting: AcceptingMeeting,
  people: PeopleByName,
  paragraphs: ReadonlyMap<number, Id>,
): void {
  const { plan, meetingId } = accepting;
  const rewordedBy = rewordedInterventions(accepting, paragraphs);
  accepting.meeting.interventions.forEach((drafted, index) => {
    const path = `${accepting.path}/interventions/${index}`;
    if (accepting.isLeftOut(path)) return;
    const language = drafted.language ?? accepting.language(path);
    const own = plan.where('interventions', 'meetingId', meetingId);
    const told = speakerOf(accepting, drafted, { language, people, path });
    const inWords = own.filter(({ text }) =>
      Object.values(text).some((said) => drafted.text !== undefined && sameValue(said, drafted.text)),
    );
    const inSameWords =
      inWords[sameSpoken(inWords.map(saidBy), saidBy({ ...drafted, ...told }))] ??
      own.find((row) => isToldOf(row, drafted, told));
    const { speaker } = saidBy({ ...drafted, ...told });
    const reworded =
      inSameWords || drafted.text === undefined
        ? undefined
        : rewordedBy({ index, kind: drafted.kind, speaker, words: drafted.text, language });
    const known = inSameWords ?? reworded?.intervention;
    const words = drafted.text === undefined ? {} : { [language]: drafted.text };
    if (known && hasNoWords(known) && drafted.text !== undefined)
      plan.change('interventions', known.id, { text: words });
    const intervention =
      known ??
      plan.add('interventions', {
        id: plan.newId(),
        meetingId,
        sessionId: null,
        agendaItemId: null,
        language: null,
        ...told,
        printedSpeaker: drafted.speaker ?? null,
        kind: drafted.kind,
        verbatim: drafted.verbatim,
        text: words,
        order: lastOrder(plan, own),
      });
    const record = { table: 'interventions', recordId: intervention.id } as const;
    claimExistence(accepting, { path, ...record });
    if (reworded)
      offerValue(decidedWith(accepting, `${path}/text`, reworded.paragraph), {
        path: `${path}/text`,
        ...record,
        field: 'text',
        language,
        value: drafted.text,
        isWholeRecord: true,
      });
    const offer = (part: string, field: string, value: JournalValue, inRecord?: OfferedValue['inRecord']) =>
      offerValue(accepting, {
        path: `${path}/${part}`,
        ...record,
        field,
        value: value ?? undefined,
        isWholeRecord: true,
        ...(inRecord ? { inRecord } : {}),
      });
    offer('speaker', 'printedSpeaker', drafted.speaker ?? null);
    offer('speaker', 'personId', told.personId, (name) => {
      const listed = typeof name === 'string' ? listedPerson(people, name, told.partyId) : null;
      return listed?.kind === 'known' ? listed.personId : undefined;
    });
    offer('party', 'partyId', told.partyId, (code) =>
      typeof code === 'string' ? resolveParty(accepting, code, language) : undefined,
    );
    offer('kind', 'kind', drafted.kind);
    offer('verbatim', 'verbatim', drafted.verbatim);
  });
}

/** Which wording stands is one choice: what was decided of the paragraph's is decided of what is told in it. */
function decidedWith(accepting: AcceptingMeeting, path: string, paragraph: string | null): AcceptingMeeting {
  const ofParagraph = paragraph === null ? undefined : accepting.decision(`${paragraph}/text`);
  if (ofParagraph?.kind !== 'prefer') return accepting;
  return {
    ...accepting,
    decision: (asked) => accepting.decision(asked) ?? (asked === path ? ofParagraph : undefined),
  };
}

function hasNoWords({ text }: Intervention): boolean {
  return Object.values(text).every((words) => words.trim() === '');
}

/** Whether of one of the two it is only told that somebody spoke, and the other is of the same speaker. */
function isToldOf(
  row: Intervention,
  drafted: DraftIntervention,
  told: { readonly personId: Id | null; readonly partyId: Id | null },
): boolean {
  if (drafted.text !== undefined && !hasNoWords(row)) return false;
  if (row.kind !== drafted.kind || row.verbatim !== drafted.verbatim || row.partyId !== told.partyId)
    return false;
  return told.personId === null
    ? row.personId === null && row.printedSpeaker === (drafted.speaker ?? null)
    : row.personId === told.personId;
}

/** An intervention of the register, or a drafted one. */
function saidBy(said: {
  readonly personId: Id | null;
  readonly partyId: Id | null;
  readonly printedSpeaker?: string | null;
  readonly speaker?: string | undefined;
  readonly kind: string;
}) {
  const name = said.printedSpeaker ?? said.speaker ?? null;
  return { speaker: { name, party: said.partyId, personId: said.personId }, kind: said.kind };
}

function speakerOf(
  accepting: AcceptingMeeting,
  { speaker, party }: DraftIntervention,
  {
    language,
    people,
    path,
  }: { readonly language: string; readonly people: PeopleByName; readonly path: string },
): { readonly personId: Id | null; readonly partyId: Id | null } {
  const partyId =
    party === undefined || accepting.isLeftOut(`${path}/party`)
      ? null
      : resolveParty(accepting, party, language);
  if (speaker === undefined || accepting.isLeftOut(`${path}/speaker`)) return { personId: null, partyId };
  const listed = listedPerson(people, speaker, partyId);
  if (listed.kind !== 'nobody')
    return { personId: listed.kind === 'known' ? listed.personId : null, partyId };
  const organisation = resolveKnownParty(accepting, speaker, language);
  if (organisation !== null) return { personId: null, partyId: partyId ?? organisation };
  // "Government representatives" speak too: only those whom the reader took for a person become one.
  return { personId: findPerson(accepting.plan, speaker, partyId), partyId };
}
