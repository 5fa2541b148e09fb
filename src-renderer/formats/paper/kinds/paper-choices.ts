import * as z from 'zod/mini';

import type { Id } from '@/domain/fields';

import { paperLanguages } from '../paper';
import { participantColumns, usualColumns } from '../participant-line';

/** What can be chosen about the papers of a meeting. Each kind of paper takes some of it. */
export const choiceSchemas = {
  language: z.enum(paperLanguages),
  /** In one language, in two side by side, or in the second after the first. */
  languages: z.enum(['one', 'columns', 'sequence']),
  /** The official sections, or members and observers in one alphabetical run. */
  order: z.enum(['sections', 'one-run']),
  /** Whom it lists; `by-state` takes those present for a meeting that was held, else also those expected. */
  who: z.enum(['by-state', 'present', 'expected']),
  form: z.enum(['lines', 'table']),
  columns: z.array(z.enum(participantColumns)),
  /** Names those too who asked not to be published. */
  unpublished: z.boolean(),
  /** ISO days that sheets are made for; none stands for all. */
  days: z.array(z.string()),
  /** Lines at the end of a sheet for those who come without being on the list. */
  blankLines: z.int().check(z.minimum(0), z.maximum(60)),
  plateFor: z.enum(['delegations', 'heads', 'persons']),
  plateSize: z.enum(['long', 'tall']),
  badgeSize: z.enum(['90x55', '86x54', '100x70']),
  contactsOf: z.enum(['leads', 'everyone']),
  /** Id of the delegation that letters are written to; `''` for all that are invited. */
  letterTo: z.string(),
  /** Of letters, see `letterDateOf`; `''` leaves a place for it. */
  letterDate: z.string(),
} as const;

export type PaperChoices = {
  readonly [Name in keyof typeof choiceSchemas]: Readonly<z.infer<(typeof choiceSchemas)[Name]>>;
};
export type ChoiceName = Exclude<keyof PaperChoices, 'language'>;

export const usualChoices: Omit<PaperChoices, 'language'> = {
  languages: 'one',
  order: 'sections',
  who: 'by-state',
  form: 'lines',
  columns: usualColumns,
  unpublished: false,
  days: [],
  blankLines: 5,
  plateFor: 'delegations',
  plateSize: 'long',
  badgeSize: '90x55',
  contactsOf: 'leads',
  letterTo: '',
  letterDate: '',
};

/** Reads what was stored; what is damaged falls back by itself, the rest stays. */
export function parseChoices(stored: Readonly<Record<string, unknown>>): Omit<PaperChoices, 'language'> {
  const read = <Name extends ChoiceName>(name: Name): Omit<PaperChoices, 'language'>[Name] => {
    const parsed = z.safeParse(choiceSchemas[name], stored[name]);
    return parsed.success ? (parsed.data as Omit<PaperChoices, 'language'>[Name]) : usualChoices[name];
  };
  return {
    languages: read('languages'),
    order: read('order'),
    who: read('who'),
    form: read('form'),
    columns: read('columns'),
    unpublished: read('unpublished'),
    days: read('days'),
    blankLines: read('blankLines'),
    plateFor: read('plateFor'),
    plateSize: read('plateSize'),
    badgeSize: read('badgeSize'),
    contactsOf: read('contactsOf'),
    letterTo: read('letterTo'),
    letterDate: read('letterDate'),
  };
}

/** The date of the letters of a meeting (EDTF), as it is chosen: with the meeting, so that it is none of the next one's. */
export function letterDateChoice(meetingId: Id, date: string | null): string {
  return date === null ? '' : `${meetingId} ${date}`;
}

/** `null` where none was chosen for this meeting. */
export function letterDateOf({ letterDate }: Pick<PaperChoices, 'letterDate'>, meetingId: Id): string | null {
  const [id, date = ''] = letterDate.split(' ');
  return id === meetingId && date !== '' ? date : null;
}
