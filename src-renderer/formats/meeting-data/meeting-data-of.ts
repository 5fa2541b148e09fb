import { planAgenda, type AgendaLine } from '@/domain/agenda';
import type { Attendance, Delegation } from '@/domain/attendance';
import { byOrder } from '@/domain/by-order';
import { daysOfMeeting } from '@/domain/days-of-meeting';
import { inLanguage } from '@/domain/fields';
import type { Intervention } from '@/domain/intervention';
import type { MeetingDossier } from '@/domain/meeting-dossier';
import { meetingReference } from '@/domain/meeting-reference';
import { nameOn } from '@/domain/name-on';
import { outcomeLines } from '@/domain/number-paragraphs';
import type { Statement } from '@/domain/paragraph';
import { statusOn } from '@/domain/party-status';
import { inProtocolOrder } from '@/domain/protocol-order';
import { byRank } from '@/domain/rank';
import { chairOfMeeting } from '../paper/chair-of-meeting';
import { inForce, minutesContext, type MinutesContext } from '../paper/minutes-context';
import type { PaperLanguage } from '../paper/paper';
import { capitalHonorific, runningName } from '../paper/person-title';
import { meetingDataFormat, type MeetingData } from './meeting-data';

type Party = MeetingData['supportUnit'][number];

/**
 * A meeting for other programs, with every name as it was on the meeting's date. Whoever asked not to be published is
 * counted and not named, neither in a delegation nor as a speaker.
 */
export function meetingData(dossier: MeetingDossier, language: PaperLanguage): MeetingData {
  const context = minutesContext(dossier, { language });
  const { process, meeting } = dossier;
  return {
    format: meetingDataFormat,
    language,
    process: { id: process.id, name: process.name, shortName: process.shortName },
    meeting: {
      id: meeting.id,
      reference: meetingReference(meeting),
      type: meeting.type,
      ordinal: meeting.ordinal,
      name:
        inLanguage(meeting.title, language).trim() ||
        context.frame.meetingName(meeting.type, meeting.ordinal),
      title: meeting.title,
      theme: meeting.theme,
      purposes: meeting.purposes,
      date: meeting.date,
      days: [...daysOfMeeting(meeting.date)],
      city: meeting.city,
      country: meeting.country,
      venue: meeting.venue,
      modality: meeting.modality,
      stateOfAffairs: meeting.stateOfAffairs,
      level: meeting.level,
      attendance: meeting.approximateAttendance,
      quorum: meeting.quorum,
      languages: [...meeting.languages],
      symbol: meeting.symbol,
    },
    chair: chairOf(context),
    organisers: dossier.organisers.flatMap(({ partyId, role, printedName, capacity }) => {
      const party = partyOf(context, partyId);
      return party ? [{ party, role, printedName, capacity }] : [];
    }),
    supportUnit: dossier.supportRoles
      .filter((role) => role.kind === 'support-unit' && inForce(context, role))
      .flatMap(({ partyId }) => partyOf(context, partyId) ?? []),
    projects: dossier.projects.map(({ name, donorPartyId, donorPrinted }) => ({
      name,
      donor: donorPartyId === null ? null : partyOf(context, donorPartyId),
      donorPrinted,
    })),
    relatedEvents: dossier.relatedEvents.map(({ name, date, city }) => ({ name, date, city })),
    tags: tagsOf(context, null),
    ...agendaOf(context),
    delegations: delegationsOf(context),
    interventions: dossier.interventions.map((one) => interventionOf(context, one)),
    outcome: outcomeOf(context),
    documents: documentsOf(context),
  };
}

function chairOf(context: MinutesContext): MeetingData['chair'] {
  const chair = chairOfMeeting(context);
  return (
    chair && {
      party: chair.party,
      person: chair.person && capitalHonorific(chair.person) + chair.person.name,
    }
  );
}

function partyOf({ dossier, language }: MinutesContext, partyId: string): Party | null {
  const party = dossier.parties.find(({ id }) => id === partyId);
  if (!party) return null;
  const named = (form: 'short' | 'formal') =>
    nameOn(party, dossier.partyNames, dossier.meeting.date, language, form);
  return {
    id: party.id,
    kind: party.kind,
    iso3: party.iso3,
    acronym: inLanguage(party.acronym, language) || null,
    category: party.category,
    shortName: named('short'),
    formalName: named('formal'),
  };
}

function tagsOf({ dossier }: MinutesContext, statementId: string | null): MeetingData['tags'] {
  return dossier.tags
    .filter((tag) => tag.statementId === statementId)
    .map(({ kind, value }) => ({ kind, value }))
    .toSorted((a, b) => (a.kind + a.value < b.kind + b.value ? -1 : 1));
}

function agendaOf({ dossier }: MinutesContext): Pick<MeetingData, 'sessions' | 'agenda'> {
  const parts = planAgenda(dossier.sessions, dossier.agendaItems);
  return {
    sessions: parts.flatMap((part) => {
      if (part.kind === 'line') return [];
      const { id, number, title, day, startsAt, endsAt } = part.session;
      return [{ id, number, title, day, startsAt, endsAt, items: part.lines.map(agendaItemOf) }];
    }),
    agenda: parts.flatMap((part) => (part.kind === 'line' ? [agendaItemOf(part.line)] : [])),
  };
}

function agendaItemOf({ item, number, level, startsAt, endsAt }: AgendaLine) {
  const { id, title, annotation, state, carriedFromId } = item;
  return { id, number, level, title, annotation, startsAt, endsAt, state, carriedFromId };
}

function delegationsOf(context: MinutesContext): MeetingData['delegations'] {
  const { dossier, language } = context;
  return inProtocolOrder(dossier, language).flatMap(({ section, delegations }) =>
    delegations.flatMap(({ delegation }) => {
      const party = partyOf(context, delegation.partyId);
      const people = membersOf(context, delegation);
      const named = people.filter(({ publish }) => publish !== 'no');
      if (!party) return [];
      return [
        {
          id: delegation.id,
          party,
          section,
          status: statusOn(dossier.statuses, delegation.partyId, dossier.meeting.date),
          printedName: delegation.printedName,
          capacity: delegation.capacity,
          headcount: delegation.headcount,
          adoption: delegation.adoption,
          withoutPeople: delegation.withoutPeople,
          members: named.flatMap((attendance) => memberOf(context, attendance)),
          withheld: people.length - named.length,
        },
      ];
    }),
  );
}

function membersOf({ attendances }: MinutesContext, { id }: Delegation): readonly Attendance[] {
  return (attendances.get(id) ?? []).toSorted(byRank);
}

function memberOf(
  context: MinutesContext,
  attendance: Attendance,
): readonly MeetingData['delegations'][number]['members'][number][] {
  const { id, state, roles, printedName, unit, institution, onBehalfOf, capacity, days } = attendance;
  const person = personOf(context, attendance.personId, attendance);
  if (!person) return [];
  return [
    {
      id,
      person,
      state,
      roles: [...roles],
      printedName,
      function: attendance.function,
      unit,
      institution,
      onBehalfOf,
      capacity,
      days: [...days],
    },
  ];
}

function personOf(context: MinutesContext, personId: string, attendance: Attendance | null) {
  const named = runningName(context, personId, attendance);
  return named && { id: personId, name: named.name, honorific: named.honorific || null };
}

function interventionOf(
  context: MinutesContext,
  intervention: Intervention,
): MeetingData['interventions'][number] {
  const { id, kind, sessionId, agendaItemId, verbatim, language, text } = intervention;
  const others = context.dossier.coSpeakers.filter((one) => one.interventionId === id);
  const speakers = [intervention, ...others].map(({ personId, partyId, printedSpeaker }) => {
    const seat = context.dossier.attendances.find((one) => one.personId === personId) ?? null;
    const isWithheld = personId !== null && seat?.publish === 'no';
    return {
      person: personId === null || isWithheld ? null : personOf(context, personId, seat),
      party: partyId === null ? null : partyOf(context, partyId),
      printed: isWithheld ? null : printedSpeaker,
    };
  });
  return { id, kind, sessionId, agendaItemId, speakers, verbatim, language, text };
}

function outcomeOf(context: MinutesContext): MeetingData['outcome'] {
  const { paragraphs, statements } = context.dossier;
  return outcomeLines(paragraphs).map(({ paragraph, number, cited }) => ({
    id: paragraph.id,
    kind: paragraph.kind,
    number,
    cited,
    level: paragraph.level,
    text: paragraph.text,
    statements: statements
      .filter(({ paragraphId }) => paragraphId === paragraph.id)
      .toSorted(byOrder)
      .map((one) => statementOf(context, one)),
  }));
}

function statementOf(context: MinutesContext, statement: Statement) {
  const { id, language, text, translations, actor, verb, qualifier, addressees, followUp } = statement;
  return {
    id,
    language,
    text,
    translations,
    actor,
    verb,
    class: statement.class,
    qualifier,
    addressees: [...addressees],
    followUp,
    tags: tagsOf(context, id),
  };
}

function documentsOf({ dossier }: MinutesContext): MeetingData['documents'] {
  return dossier.meetingDocuments.flatMap(({ documentId, relation }) => {
    const found = dossier.documents.find(({ id }) => id === documentId);
    if (!found) return [];
    const { id, type, title, symbol, date, state } = found;
    return [{ id, relation, type, title, symbol, date, state }];
  });
}
