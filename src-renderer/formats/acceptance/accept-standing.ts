import { isUndated, type Chairmanship } from '@/domain/chairmanship';
import { isEdtf } from '@/domain/edtf';
import { comparePeriods, covers, dayOf, type Period } from '@/domain/period';

import type { Accepting, AcceptingMeeting, Claiming } from './accepting';
import { meetingPeriod } from './meeting-period';
import { offerValue } from './offer-value';
import { resolveParty } from './resolve-party';
import { sameValue } from './standing';
import { claimExistence, claimFact } from './write-claims';

/**
 * Who is a member or an observer, as of when the source says so. Where the register knows the party's status on that
 * date, the source bears it out or contradicts it: the row stays as it is and the contradiction is kept as a claim.
 *
 * @param meetings those accepted, for the claims to belong to and the dates to fall back on, where the source tells of one
 */
export function acceptStatuses(accepting: Accepting, meetings: readonly AcceptingMeeting[]): void {
  const { plan, processId } = accepting;
  accepting.draft.statuses.forEach((drafted, index) => {
    const path = `/statuses/${index}`;
    if (accepting.isLeftOut(path)) return;
    const told = meetingOf(accepting, path, meetings);
    const partyId = resolveParty(
      { ...accepting, meeting: { date: drafted.asOf } },
      drafted.party,
      accepting.language(path),
    );
    const date = edtfOrNull(drafted.asOf) ?? edtfOrNull(drafted.from) ?? meetingDate(told);
    const own = plan.where('statuses', 'partyId', partyId).filter((row) => row.processId === processId);
    const covering = lastCovering(own, date);
    const isChange = covering?.status !== drafted.status && covering && isOpenEnd(accepting, covering, date);
    const period = openPeriod(edtfOrNull(drafted.from) ?? date, own);
    if (isChange) plan.change('statuses', covering.id, { until: period.from });
    const status =
      covering && !isChange
        ? covering
        : plan.add('statuses', {
            id: plan.newId(),
            processId,
            partyId,
            status: drafted.status,
            note: null,
            ...period,
          });
    const claiming = told ?? { ...accepting, meetingId: null };
    const record = { table: 'statuses', recordId: status.id } as const;
    // Of what the whole line says only the status itself is stated at its place.
    const claims = claimFact(claiming, {
      ...record,
      path,
      field: 'status',
      value: drafted.status,
      standing: status.status,
    });
    if (drafted.status !== status.status) accepting.tally.competing += claims.length;
    else
      offerValue(claiming, {
        ...record,
        path: `${path}/from`,
        field: 'from',
        value: edtfOrNull(drafted.from) ?? undefined,
      });
  });
}

/**
 * Who chairs. A text that says only that a State is in the Chair vouches for the days of its meeting, no more; a label
 * such as "2019–2020" for those years.
 */
export function acceptChairmanships(accepting: Accepting, meetings: readonly AcceptingMeeting[]): void {
  const { plan, processId } = accepting;
  accepting.draft.chairmanships.forEach((drafted, index) => {
    const path = `/chairmanships/${index}`;
    if (accepting.isLeftOut(path)) return;
    const told = meetingOf(accepting, path, meetings);
    const partyId = resolveParty(
      { ...accepting, meeting: { date: drafted.from } },
      drafted.party,
      accepting.language(path),
    );
    const rows = plan.where('chairmanships', 'processId', processId);
    const claiming: Claiming = told ?? { ...accepting, meetingId: null };
    const period = chairPeriod(drafted, meetingDate(told), rows);
    const own = rows.filter((row) => row.partyId === partyId);
    const others = rows.filter((row) => row.partyId !== partyId);
    const sameLabel = (row: Chairmanship) => sameValue(row.label ?? '', drafted.label ?? ' ');
    const found = own.find(sameLabel) ?? own.find((row) => covers(row, period.from));
    const rival = found
      ? undefined
      : lastCovering(
          others.filter((row) => !isUndated(row)),
          period.from,
        );
    const isHandover = rival && isOpenEnd(accepting, rival, period.from);
    if (isHandover) plan.change('chairmanships', rival.id, { until: period.from });
    else if (rival) {
      const fact = { path, table: 'chairmanships', recordId: rival.id, field: 'partyId' } as const;
      const claims = claimFact(claiming, { ...fact, value: partyId, standing: rival.partyId });
      accepting.tally.competing += claims.length;
      return;
    }
    const chairmanship =
      found ??
      plan.add('chairmanships', {
        id: plan.newId(),
        processId,
        partyId,
        label: null,
        electedAtMeetingId: null,
        announced: null,
        handedOver: null,
        assumed: null,
        ...period,
      });
    const offer = { table: 'chairmanships', recordId: chairmanship.id } as const;
    claimExistence(claiming, { path, ...offer });
    offerValue(claiming, { path: `${path}/label`, ...offer, field: 'label', value: drafted.label });
    for (const field of ['from', 'until'] as const)
      offerValue(claiming, {
        path: `${path}/${field}`,
        ...offer,
        field,
        value: edtfOrNull(drafted[field]) ?? undefined,
      });
    // The date of an election is that on which it became known who would chair.
    const elected = edtfOrNull(drafted.elected) ?? undefined;
    offerValue(claiming, { path: `${path}/elected`, ...offer, field: 'announced', value: elected });
  });
}

/**
 * Whether a row only goes on because no source said when it ended: what a later source states is then a change, not a
 * contradiction, and the row ends there. What somebody entered by hand bears no claim, and is not cut short.
 */
function isOpenEnd({ plan }: Accepting, row: Period & { readonly id: string }, date: string | null): boolean {
  const day = dayOf(date);
  return (
    row.until === null && day !== null && (dayOf(row.from) ?? '') < day && plan.claimsOf(row.id).length > 0
  );
}

function lastCovering<R extends Period>(rows: readonly R[], date: string | null): R | undefined {
  return rows
    .filter((row) => covers(row, date))
    .toSorted(comparePeriods)
    .at(-1);
}

/** The meeting that the source of the fact tells of; nothing where it tells of none. */
function meetingOf(
  accepting: Accepting,
  path: string,
  meetings: readonly AcceptingMeeting[],
): AcceptingMeeting | undefined {
  const sources = new Set(accepting.evidence.under(path).map(({ source }) => source));
  // Without a place in any source it is the user's, in the review of this meeting.
  if (sources.size === 0) return meetings.length === 1 ? meetings[0] : undefined;
  return meetings.find(({ meeting }) => meeting.sources.some((source) => sources.has(source)));
}

function meetingDate(told: AcceptingMeeting | undefined): string | null {
  return (told && told.plan.row('meetings', told.meetingId)?.date) ?? null;
}

/** From the date on until the next row, which knows better. */
function openPeriod(date: string | null, own: readonly Period[]): Period {
  const from = dayOf(date) === null ? null : (date?.split('/')[0] ?? null);
  const day = dayOf(from);
  const next = own.filter((row) => day !== null && (dayOf(row.from) ?? '') > day).toSorted(comparePeriods)[0];
  return { from, until: next?.from ?? null };
}

function chairPeriod(
  drafted: Accepting['draft']['chairmanships'][number],
  meetingOn: string | null,
  others: readonly Period[],
): Period {
  const years = /(\d{4})\s*[–—-]\s*(\d{4})/u.exec(drafted.label ?? '');
  const from = edtfOrNull(drafted.from) ?? years?.[1] ?? edtfOrNull(drafted.elected);
  if (from === null) return meetingPeriod(meetingOn);
  // Half-open: "2019–2020" ends where 2021 begins.
  const until = edtfOrNull(drafted.until) ?? (years?.[2] === undefined ? null : String(Number(years[2]) + 1));
  return until === null ? openPeriod(from, others) : { from, until };
}

function edtfOrNull(date: string | undefined): string | null {
  return date !== undefined && isEdtf(date) ? date : null;
}
