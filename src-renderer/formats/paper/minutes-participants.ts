import type { Attendance, Delegation } from '@/domain/attendance';
import { nameOn } from '@/domain/name-on';
import type { Party } from '@/domain/party';

import { lineOf, type MinutesContext } from './minutes-context';
import type { Block, Line, RichText } from './paper';
import { participantLine } from './participant-line';
import { countedPeople, presentSections } from './present-people';
import { inlinesOf, joined, richText } from './rich-text';

export interface ParticipantList {
  readonly blocks: readonly Block[];
  /** Whether a name in the list is marked as another than today's. */
  readonly marked: boolean;
}

/**
 * The list of participants: delegations in protocol order under their formal names on the meeting's date.
 * @param note number of the note that says so, put beside each name that has changed since
 */
export function participantList(context: MinutesContext, note: number): ParticipantList {
  const sections = presentSections(context);
  const { language, frame } = context;
  const marked = sections.some(({ delegations }) => delegations.some(({ party }) => renamed(context, party)));
  const blocks = sections.flatMap(({ section, delegations }): readonly Block[] => [
    { kind: 'section-label', text: richText(frame.section[section], language) },
    ...delegations.map(({ delegation, party }): Block => ({
      kind: 'delegation',
      name: delegationName(context, delegation, party, note),
      lines: delegationLines(context, delegation),
      record: { table: 'delegations', id: delegation.id },
    })),
  ]);
  return { blocks, marked };
}

function delegationName(
  context: MinutesContext,
  delegation: Delegation,
  party: Party,
  note: number,
): RichText {
  const { language } = context;
  const name = formalName(context, party, context.dossier.meeting.date);
  const acronym = party.kind === 'organisation' ? party.acronym[language] : undefined;
  const acronymPart = acronym && !name.includes(acronym) ? ` (${acronym})` : '';
  return joined(
    [
      inlinesOf(name === '—' ? (delegation.printedName ?? name) : name + acronymPart, 'text'),
      renamed(context, party) ? [{ kind: 'note-mark', note }] : [],
    ],
    language,
  );
}

function formalName({ dossier, language }: MinutesContext, party: Party, date: string | null): string {
  return nameOn(party, dossier.partyNames, date, language, 'formal');
}

/** Only States: an organisation's old name is part of that document's history, not of protocol. */
function renamed(context: MinutesContext, party: Party): boolean {
  const then = formalName(context, party, context.dossier.meeting.date);
  return party.kind === 'state' && then !== formalName(context, party, null);
}

/** Capacity, the persons who may be named, and how many more there were. */
function delegationLines(context: MinutesContext, delegation: Delegation): readonly Line[] {
  const people = countedPeople(context, delegation);
  const named = people.flatMap((attendance) => {
    const text = attendance.publish === 'no' ? null : participantLine(context, attendance);
    return text ? [lineOf(text, 'attendances', attendance.id)] : [];
  });
  const said = (text: string): Line => lineOf(richText(text, context.language), 'delegations', delegation.id);
  const rest = unnamedText(context, delegation, people, named.length);
  return [
    ...(delegation.capacity ? [said(delegation.capacity)] : []),
    ...named,
    ...(rest === null ? [] : [said(rest)]),
  ];
}

/** Those who are counted only: the stated headcount where there is one, else the persons who are not named. */
function unnamedText(
  { frame }: MinutesContext,
  { headcount }: Delegation,
  people: readonly Attendance[],
  named: number,
): string | null {
  if (headcount && headcount.qualifier !== 'exactly') return frame.participants(headcount);
  const total = Math.max(headcount?.count ?? 0, people.length);
  if (total <= named) return null;
  return named === 0
    ? frame.participants({ qualifier: 'exactly', count: total })
    : frame.otherParticipants(total - named);
}
