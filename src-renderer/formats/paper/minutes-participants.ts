import type { Attendance, Delegation } from '@/domain/attendance';
import { nameOn } from '@/domain/name-on';
import type { Party } from '@/domain/party';
import { peopleWithoutNames } from '@/domain/people-without-names';
import { inOneRun, type ListedSection, type ListSection } from '@/domain/protocol-order';

import { lineOf, type MinutesContext } from './minutes-context';
import type { Block, Line, RichText } from './paper';
import { participantLine, usualColumns, type ParticipantColumn } from './participant-line';
import { countedPeople, isOnline, presentSections } from './present-people';
import { inlinesOf, joined, richText } from './rich-text';
import { saidInPaper } from './said-in-paper';
import { seatsWithoutDelegation } from './without-delegation';

export interface ParticipantList {
  readonly blocks: readonly Block[];
  /** Whether a name in the list is marked as another than today's. */
  readonly marked: boolean;
}

export interface ListOptions {
  /** The official sections, or members and observers in one alphabetical run. */
  readonly order: 'sections' | 'one-run';
  readonly columns: readonly ParticipantColumn[];
  /** Whether those who asked not to be published are named all the same. */
  readonly unpublished: boolean;
}

const usual: ListOptions = { order: 'sections', columns: usualColumns, unpublished: false };

/**
 * The list of participants: delegations in protocol order under their formal names on the meeting's date.
 * @param note number of the note that says so, put beside each name that has changed since
 */
export function participantList(
  context: MinutesContext,
  note: number,
  options: ListOptions = usual,
): ParticipantList {
  const sections = listedSections(context, options.order);
  const blocks = sections.flatMap(({ section, delegations }): readonly Block[] => [
    { kind: 'section-label', text: sectionName(context, section) },
    ...delegations.map(({ delegation, party }): Block => ({
      kind: 'delegation',
      name: delegationName(context, delegation, party, note),
      lines: delegationLines(context, delegation, options),
      record: { table: 'delegations', id: delegation.id },
    })),
  ]);
  return {
    blocks: [...blocks, ...withoutDelegation(context, options)],
    marked: hasRenamed(context, sections),
  };
}

function withoutDelegation(context: MinutesContext, { columns }: ListOptions): readonly Block[] {
  const items = seatsWithoutDelegation(context).flatMap((seat) => {
    const text = participantLine(context, seat, columns);
    return text ? [lineOf(text, 'persons', seat.personId)] : [];
  });
  return items.length === 0
    ? []
    : [
        {
          kind: 'section-label',
          text: richText(context.frame.list.withoutDelegation, context.language),
        },
        { kind: 'list', items },
      ];
}

/** The delegations in the room, under the sections of the order that is wanted. */
export function listedSections(
  context: MinutesContext,
  order: ListOptions['order'],
): readonly ListedSection[] {
  const sections = presentSections(context);
  return order === 'sections' ? sections : inOneRun(context.dossier, context.language, sections);
}

export function sectionName({ frame, language }: MinutesContext, section: ListSection): RichText {
  const name = section === 'members-and-observers' ? frame.list.membersAndObservers : frame.section[section];
  return richText(name, language);
}

export function hasRenamed(context: MinutesContext, sections: readonly ListedSection[]): boolean {
  return sections.some(({ delegations }) => delegations.some(({ party }) => renamed(context, party)));
}

/** The formal name on the date, an organisation's with its acronym. */
export function delegationName(
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
function delegationLines(
  context: MinutesContext,
  delegation: Delegation,
  { columns, unpublished }: ListOptions,
): readonly Line[] {
  const named = namedPeople(context, delegation, unpublished).flatMap((attendance) => {
    const text = participantLine(context, attendance, columns);
    return text ? [lineOf(text, 'attendances', attendance.id)] : [];
  });
  const said = (text: string): Line => lineOf(richText(text, context.language), 'delegations', delegation.id);
  const rest = unnamedText(context, delegation, named.length);
  // Of persons who are named their own lines say it.
  const online =
    named.length === 0 && isOnline(context, delegation) ? context.frame.online.toLocaleLowerCase() : null;
  const others = [rest, online].flatMap((text) => (text === null ? [] : [text])).join(', ');
  return [
    ...(delegation.capacity ? [said(saidInPaper(context, 'institution', delegation.capacity) ?? '')] : []),
    ...named,
    ...(others === '' ? [] : [said(others)]),
  ];
}

/** Those who count and may be named. */
export function namedPeople(
  context: MinutesContext,
  delegation: Delegation,
  unpublished: boolean,
): readonly Attendance[] {
  return countedPeople(context, delegation).filter(({ publish }) => unpublished || publish !== 'no');
}

/** Those who are counted only: the stated headcount where there is one, else the persons who are not named. */
export function unnamedText(context: MinutesContext, delegation: Delegation, named: number): string | null {
  const { frame } = context;
  const { headcount } = delegation;
  if (headcount && headcount.qualifier !== 'exactly') return frame.participants(headcount);
  const counted = countedPeople(context, delegation).length;
  const total = counted + peopleWithoutNames(delegation, counted);
  if (total <= named) return null;
  return named === 0
    ? frame.participants({ qualifier: 'exactly', count: total })
    : frame.otherParticipants(total - named);
}
