import type { Draft } from '@/domain/draft';
import type { Id } from '@/domain/fields';

import { listedPerson, type PeopleByName } from './accept-people';
import type { AcceptingMeeting } from './accepting';
import { lastOrder } from './plan-builder';
import { findPerson } from './resolve-person';
import { resolveKnownParty, resolveParty } from './resolve-party';
import { sameValue } from './standing';
import { claimExistence } from './write-claims';

type DraftIntervention = Draft['meetings'][number]['interventions'][number];

/** What was said, by whom. The same words in a second source are the same intervention. */
export function acceptInterventions(accepting: AcceptingMeeting, people: PeopleByName): void {
  const { plan, meetingId } = accepting;
  accepting.meeting.interventions.forEach((drafted, index) => {
    const path = `${accepting.path}/interventions/${index}`;
    if (accepting.isLeftOut(path)) return;
    const language = drafted.language ?? accepting.language(path);
    const own = plan.rows('interventions').filter((row) => row.meetingId === meetingId);
    const intervention =
      own.find(({ text }) => Object.values(text).some((said) => sameValue(said, drafted.text))) ??
      plan.add('interventions', {
        id: plan.newId(),
        meetingId,
        sessionId: null,
        agendaItemId: null,
        language: null,
        ...speakerOf(accepting, drafted, { language, people, path }),
        printedSpeaker: drafted.speaker ?? null,
        kind: drafted.kind,
        verbatim: drafted.verbatim,
        text: { [language]: drafted.text },
        order: lastOrder(plan, own),
      });
    claimExistence(accepting, { path, table: 'interventions', recordId: intervention.id });
  });
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
  if (listed !== undefined) return { personId: listed, partyId };
  const organisation = resolveKnownParty(accepting, speaker, language);
  if (organisation !== null) return { personId: null, partyId: partyId ?? organisation };
  // "Government representatives" speak too: only those whom the reader took for a person become one.
  return { personId: findPerson(accepting.plan, speaker, partyId), partyId };
}
