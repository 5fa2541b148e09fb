import { isEdtf } from '@/domain/edtf';
import type { Tag } from '@/domain/meeting';

import { eventOfDate } from '../matching/match-event';
import type { AcceptingMeeting } from './accepting';
import { offerValue } from './offer-value';
import { lastOrder } from './plan-builder';
import { resolveKnownParty } from './resolve-party';
import { sameValue } from './standing';
import { claimExistence } from './write-claims';

/** The projects a meeting was held under. A donor whom nobody knows stays as printed. */
export function acceptProjects(accepting: AcceptingMeeting): void {
  const { plan, meetingId } = accepting;
  accepting.meeting.projects.forEach((drafted, index) => {
    const path = `${accepting.path}/projects/${index}`;
    if (accepting.isLeftOut(path)) return;
    const own = plan.where('projects', 'meetingId', meetingId);
    const project =
      own.find(({ name }) => sameValue(name, drafted.name)) ??
      plan.add('projects', {
        id: plan.newId(),
        meetingId,
        name: drafted.name,
        donorPartyId: null,
        donorPrinted: null,
        order: lastOrder(plan, own),
      });
    const record = { table: 'projects', recordId: project.id } as const;
    claimExistence(accepting, { path, ...record });
    const offer = { ...record, path: `${path}/donor` };
    if (drafted.donor === undefined || accepting.isLeftOut(offer.path)) return;
    const donor = resolveKnownParty(accepting, drafted.donor, accepting.language(path)) ?? undefined;
    offerValue(accepting, {
      ...offer,
      field: 'donorPartyId',
      value: donor,
      inRecord: (name) =>
        (typeof name === 'string' && resolveKnownParty(accepting, name, accepting.language(path))) ||
        undefined,
    });
    offerValue(accepting, {
      ...offer,
      field: 'donorPrinted',
      value: donor === undefined ? drafted.donor : (accepting.printed(offer.path) ?? undefined),
    });
  });
}

/** Events outside the process that the sources refer to. */
export function acceptRelatedEvents(accepting: AcceptingMeeting): void {
  const { plan, meetingId } = accepting;
  accepting.meeting.relatedEvents.forEach((drafted, index) => {
    const path = `${accepting.path}/relatedEvents/${index}`;
    if (accepting.isLeftOut(path)) return;
    const own = plan.where('relatedEvents', 'meetingId', meetingId);
    const event =
      eventOfDate(
        own.filter(({ name }) => sameValue(name, drafted.name)),
        { date: accepting.isLeftOut(`${path}/date`) ? null : drafted.date },
      ) ??
      plan.add('relatedEvents', {
        id: plan.newId(),
        meetingId,
        name: drafted.name,
        date: null,
        city: null,
        order: lastOrder(plan, own),
      });
    const offer = { table: 'relatedEvents', recordId: event.id } as const;
    claimExistence(accepting, { path, ...offer });
    if (drafted.date === undefined || isEdtf(drafted.date)) {
      offerValue(accepting, { path: `${path}/date`, ...offer, field: 'date', value: drafted.date });
    } else accepting.problems.push({ path: `${path}/date`, code: 'invalid-value' });
    offerValue(accepting, { path: `${path}/city`, ...offer, field: 'city', value: drafted.city });
  });
}

/** Themes and Sustainable Development Goals, on the meeting as a whole. */
export function acceptTags(accepting: AcceptingMeeting): void {
  accepting.meeting.themes.forEach((theme, index) => acceptTag(accepting, `themes/${index}`, 'theme', theme));
  accepting.meeting.sdgs.forEach((goal, index) => acceptTag(accepting, `sdgs/${index}`, 'sdg', String(goal)));
}

function acceptTag(accepting: AcceptingMeeting, at: string, kind: Tag['kind'], value: string): void {
  const { plan, meetingId } = accepting;
  const path = `${accepting.path}/${at}`;
  if (accepting.isLeftOut(path)) return;
  const tag =
    plan
      .where('tags', 'meetingId', meetingId)
      .find((row) => row.kind === kind && sameValue(row.value, value)) ??
    plan.add('tags', { id: plan.newId(), meetingId, statementId: null, kind, value });
  claimExistence(accepting, { path, table: 'tags', recordId: tag.id });
}
