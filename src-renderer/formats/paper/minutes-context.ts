import type { Attendance } from '@/domain/attendance';
import { inLanguage, languageUsed, type Localized } from '@/domain/fields';
import { groupedBy } from '@/domain/grouped-by';
import type { MeetingDossier } from '@/domain/meeting-dossier';
import { nameOn, type NameForm } from '@/domain/name-on';
import { covers, dayOf, type Period } from '@/domain/period';
import { postGlossary, type PostGlossary } from '@/domain/post-glossary';
import type { TableName } from '@/domain/records';
import { type Appointment, scriptOf, type Person, type PersonName } from '@/domain/person';
import type { Presence } from '@/domain/presence';
import { timetableOf, type Timetable } from '@/domain/timetable';

import type { Frame } from './frame/frame';
import { frameFor } from './frame/frame-for';
import type { Line, PaperLanguage, RichText } from './paper';
import { richText } from './rich-text';

export interface MinutesOptions {
  /** Of headings, labels and names of parties. */
  readonly language: PaperLanguage;
  /** BCP 47 tag of what is quoted (paragraphs, statements), where it exists in that language. */
  readonly contentLanguage?: string;
  /** Whom it lists; those who were there for a meeting that was held, else those who are expected. */
  readonly who?: WhoCounts;
  /** Which paper of the meeting it is: a kind, or the id of a template of the house. Its symbol goes by it. */
  readonly paper?: string;
}

/** Those who were there, or also those who are invited and have confirmed. */
export type WhoCounts = 'present' | 'expected';

/** What every part of the minutes is written from. */
export interface MinutesContext {
  readonly dossier: MeetingDossier;
  readonly frame: Frame;
  readonly language: PaperLanguage;
  readonly contentLanguage: string;
  readonly who: WhoCounts;
  /** `null` where it is none that bears a symbol of its own. */
  readonly paper: string | null;
  readonly names: ReadonlyMap<string, readonly PersonName[]>;
  readonly persons: ReadonlyMap<string, Person>;
  /** By person. */
  readonly appointments: ReadonlyMap<string, readonly Appointment[]>;
  /** By delegation. */
  readonly attendances: ReadonlyMap<string, readonly Attendance[]>;
  /** By attendance. */
  readonly presences: ReadonlyMap<string, readonly Presence[]>;
  readonly timetable: Timetable;
  /** By which every paper says functions, units and institutions in its language. */
  readonly glossary: PostGlossary;
}

export function minutesContext(dossier: MeetingDossier, options: MinutesOptions): MinutesContext {
  const { language, contentLanguage = language } = options;
  return {
    dossier,
    frame: frameFor(language),
    language,
    contentLanguage,
    who: options.who ?? (dossier.meeting.stateOfAffairs === 'held' ? 'present' : 'expected'),
    paper: options.paper ?? null,
    names: groupedBy(dossier.personNames, ({ personId }) => personId),
    persons: new Map(dossier.persons.map((person) => [person.id, person])),
    appointments: groupedBy(dossier.appointments, ({ personId }) => personId),
    attendances: groupedBy(dossier.attendances, ({ delegationId }) => delegationId),
    presences: groupedBy(dossier.presences, ({ attendanceId }) => attendanceId),
    timetable: timetableOf(dossier.meeting, dossier.sessions),
    glossary: postGlossary(dossier.postWordings),
  };
}

/** A party's name on the meeting's date, in the paper's language; `null` for a party that is not in the dossier. */
export function partyName(
  { dossier, language }: MinutesContext,
  partyId: string,
  form: NameForm,
): string | null {
  const party = dossier.parties.find(({ id }) => id === partyId);
  return party ? nameOn(party, dossier.partyNames, dossier.meeting.date, language, form) : null;
}

/** The acronym, for those who are called by it; else the short name. */
export function partyShort(context: MinutesContext, partyId: string): string | null {
  const party = context.dossier.parties.find(({ id }) => id === partyId);
  return party?.acronym[context.language] || partyName(context, partyId, 'short');
}

/** The name as printed then, unless it is in letters that the paper's readers do not read. */
export function printedOr(context: MinutesContext, printed: string | null, resolved: string | null): string {
  return printed && (fitsScript(printed, context.language) || resolved === null) ? printed : (resolved ?? '');
}

export function fitsScript(text: string, language: PaperLanguage): boolean {
  return scriptOf(text) === (language === 'ru' ? 'cyrillic' : 'latin');
}

/**
 * Whether something was in force at the meeting. Where the meeting's year is not recorded, only what always held is
 * certain: the rest would be a guess.
 */
export function inForce({ dossier }: MinutesContext, period: Period): boolean {
  const { date } = dossier.meeting;
  if (dayOf(date) === null) return period.from === null && period.until === null;
  return covers(period, date);
}

/** The text with the language it is in; `null` where nothing is recorded. */
export function localized(text: Localized, language: string): RichText | null {
  const words = inLanguage(text, language).trim();
  return words === '' ? null : richText(words, languageUsed(text, language));
}

export function lineOf(text: RichText, table: TableName, id: string): Line {
  return { text, record: { table, id } };
}

/** Whether the paper tells of what happened; a planned meeting's paper tells of what is expected. */
export function isHeld({ dossier }: MinutesContext): boolean {
  return dossier.meeting.stateOfAffairs === 'held';
}
