import { postWords } from '@/domain/post';
import { postIn } from '@/domain/post-glossary';
import type { Id } from '@/domain/fields';
import { covers, dayOf } from '@/domain/period';
import type { Appointment } from '@/domain/person';
import type { PlacedDelegation } from '@/domain/protocol-order';

import type { WrittenSheet } from '../../sheet/sheet';
import type { MinutesContext } from '../minutes-context';
import { delegationName, listedSections } from '../minutes-participants';
import type { PaperDocument, RichText, TableBlock, TableRow } from '../paper';
import { contactsAt, titlesOf } from '../participant-line';
import { capitalHonorific, listedPerson, survivingPerson } from '../person-title';
import { countedPeople } from '../present-people';
import { inlinesOf, joined, plainText, richText } from '../rich-text';
import { kindPaper } from './kind-paper';
import type { PaperChoices } from './paper-choices';

interface Contact {
  readonly personId: Id;
  readonly name: RichText;
  readonly roles: readonly string[];
  readonly title: string;
  /** How they are reached. */
  readonly reach: Pick<Appointment, 'email' | 'phone' | 'address'>;
  readonly record: TableRow['record'];
}

/** How each delegation is reached: its head, its National Coordinator or focal point on the meeting's date. */
export function contactsPaper(context: MinutesContext, choices: PaperChoices): PaperDocument {
  const { frame, language } = context;
  const table = contactsTable(context, choices);
  return kindPaper(context, {
    title: frame.paper.contacts,
    remarks: [frame.notForPublication],
    sheet: { kind: 'text', orientation: 'landscape' },
    blocks:
      table.rows.length > 0
        ? [
            {
              kind: 'paragraph',
              text: joined([[{ kind: 'emphasis', text: frame.contactsNote }]], language),
              record: null,
            },
            ...(choices.contactsOf === 'everyone'
              ? []
              : [{ kind: 'paragraph', text: richText(frame.contactsRule, language), record: null } as const]),
            table,
          ]
        : [],
  });
}

function contactsTable(context: MinutesContext, choices: PaperChoices): TableBlock {
  const { frame, language } = context;
  const said = (text: string): RichText => richText(text, language);
  const rows = placed(context, choices).flatMap((delegation): readonly TableRow[] => {
    const record = { table: 'delegations', id: delegation.delegation.id } as const;
    const contacts = contactsOf(context, delegation, choices.contactsOf);
    const none: TableRow = {
      kind: 'cells',
      cells: [said(frame.list.noContact), said(''), said(''), said(''), said('')],
      record,
    };
    return [
      { kind: 'group', level: 2, text: nameOfDelegation(context, delegation), record },
      ...(contacts.length > 0
        ? contacts.map((contact): TableRow => ({
            kind: 'cells',
            cells: [
              contact.name,
              said(contact.roles.join(', ')),
              said(contact.title),
              said(contact.reach.email ?? ''),
              said(contact.reach.phone ?? ''),
            ],
            record: contact.record,
          }))
        : [none]),
    ];
  });
  return {
    kind: 'table',
    columns: [
      { title: frame.list.name, holds: 'words', width: 52 },
      { title: frame.list.role, holds: 'words', width: 38 },
      { title: frame.list.title, holds: 'words' },
      { title: frame.list.email, holds: 'words', width: 66 },
      { title: frame.list.phone, holds: 'words', width: 37 },
    ],
    rows,
  };
}

function placed(context: MinutesContext, { order }: PaperChoices): readonly PlacedDelegation[] {
  return listedSections(context, order).flatMap(({ delegations }) => delegations);
}

function nameOfDelegation(context: MinutesContext, { delegation, party }: PlacedDelegation): RichText {
  const { inlines, language } = delegationName(context, delegation, party, 0);
  return { inlines: inlines.filter(({ kind }) => kind !== 'note-mark'), language };
}

/** Who was there first, in the order of the list, then those in charge who were not; each person once. */
function contactsOf(
  context: MinutesContext,
  { delegation, party }: PlacedDelegation,
  whom: PaperChoices['contactsOf'],
): readonly Contact[] {
  const { dossier, frame, language } = context;
  const { date } = dossier.meeting;
  const duties = dossier.appointments.filter(
    (one) => one.partyId === party.id && one.duty !== null && dayOf(date) !== null && covers(one, date),
  );
  const idOf = (personId: Id) => survivingPerson(context, personId)?.id ?? personId;
  const dutyOf = (personId: Id) => duties.filter((one) => idOf(one.personId) === idOf(personId));
  const dutyWords = (personId: Id) =>
    dutyOf(personId).map(({ duty }) =>
      duty === 'focal-point' ? frame.list.focalPoint : frame.role['national-coordinator'],
    );
  const present = countedPeople(context, delegation).flatMap((attendance): readonly Contact[] => {
    const named = listedPerson(context, attendance.personId, attendance);
    const roles = (['chair', 'head-of-delegation', 'national-coordinator'] as const)
      .filter((role) => attendance.roles.includes(role))
      .map((role) => frame.role[role]);
    const all = [...new Set([...roles, ...dutyWords(attendance.personId)])];
    if (!named) return [];
    return [
      {
        personId: idOf(attendance.personId),
        name: joined(
          [inlinesOf(capitalHonorific(named), 'text'), inlinesOf(named.name, 'name')],
          context.language,
        ),
        roles: capitalFirst(all),
        title: postWords(titlesOf(context, attendance)),
        reach: contactsAt(context, attendance.personId, party.id),
        record: { table: 'attendances', id: attendance.id },
      },
    ];
  });
  const away = duties.flatMap((appointment): readonly Contact[] => {
    const personId = idOf(appointment.personId);
    const named = listedPerson(context, appointment.personId, null);
    if (!named || present.some((contact) => contact.personId === personId)) return [];
    return [
      {
        personId,
        name: joined(
          [inlinesOf(capitalHonorific(named), 'text'), inlinesOf(named.name, 'name')],
          context.language,
        ),
        roles: capitalFirst([...new Set(dutyWords(appointment.personId))]),
        title: postWords(postIn(context.glossary, appointment, language)),
        reach: contactsAt(context, appointment.personId, party.id),
        record: null,
      },
    ];
  });
  const all = [...present, ...away].filter(
    (contact, index, list) => list.findIndex(({ personId }) => personId === contact.personId) === index,
  );
  return whom === 'everyone' ? all : thoseToWriteTo(all);
}

/** Who is in charge by any record; where none of them can be reached, the first of the delegation who can, beside them. */
function thoseToWriteTo(all: readonly Contact[]): readonly Contact[] {
  const leads = all.filter(({ roles }) => roles.length > 0);
  const isReached = ({ reach }: Contact) => [reach.email, reach.phone].some((one) => (one ?? '') !== '');
  if (leads.some(isReached)) return leads;
  const first = all.find(isReached);
  if (first) return [...leads, first];
  return leads.length > 0 ? leads : all.slice(0, 1);
}

function capitalFirst([first, ...others]: readonly string[]): readonly string[] {
  return first === undefined ? [] : [first.charAt(0).toLocaleUpperCase('ru') + first.slice(1), ...others];
}

/** The same as a table of a workbook. */
export function contactsSheet(context: MinutesContext, choices: PaperChoices): WrittenSheet {
  const { frame } = context;
  const rows = placed(context, choices).flatMap((delegation) => {
    const party = plainText(nameOfDelegation(context, delegation));
    const contacts = contactsOf(context, delegation, choices.contactsOf);
    if (contacts.length === 0) return [[party, null, null, null, null, null, null]];
    return contacts.map(({ name, roles, title, reach }) => [
      party,
      plainText(name),
      roles.join(', ') || null,
      title || null,
      reach.email,
      reach.phone,
      reach.address,
    ]);
  });
  return {
    name: `${frame.paper.contacts}. ${frame.notForPublication}`,
    columns: [
      { title: frame.list.delegation, width: 34 },
      { title: frame.list.name, width: 30 },
      { title: frame.list.role, width: 24 },
      { title: frame.list.title, width: 46 },
      { title: frame.list.email, width: 30 },
      { title: frame.list.phone, width: 20 },
      { title: frame.list.address, width: 34 },
    ],
    rows,
  };
}
