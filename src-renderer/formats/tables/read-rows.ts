import { takeHonorific } from '../person-line/honorifics';
import { splitTitles } from '../person-line/split-titles';
import type { ReadSheet } from '../sheet/sheet';
import { spreadMerges } from '../sheet/spread-merges';
import { cellText } from './cell-text';
import { daysOfCell } from './days-of-cell';
import { nameLines } from './other-names';
import { isInitials, joinedName, namesIn, readPersons, type ReadName } from './read-names';
import type { Columns } from './recognise-columns';
import type { TableField } from './table-field';
import type { RowProblem, TableRow } from './table-row';
import { readTrace } from './trace';

/**
 * The rows of a table as persons and delegations. A row of one party alone opens its delegation for the rows below, as
 * do merged cells and a party that is written once for several persons. Empty rows are passed over.
 * @param isParty whether a text names a party
 * @param meetingDays ISO days that a list may name without their year; none where they are not known
 */
export function readRows(
  sheet: ReadSheet,
  { titles, fields }: Columns,
  isParty: (text: string) => boolean,
  meetingDays: readonly string[] = [],
): readonly TableRow[] {
  const { rows, filled } = spreadMerges(sheet);
  const isOwn = fields.includes('trace');
  let opened = '';
  let last = '';
  return rows.flatMap((row, at): readonly TableRow[] => {
    if (titles !== null && at <= titles) return [];
    const texts = row.map(cellText);
    if (texts.every((text) => text === '')) return [];
    const { cells, days } = withDays(cellsOf(texts, fields), isOwn ? [] : meetingDays);
    const base = {
      line: at + 1,
      id: cells.get('id') ?? '',
      trace: isOwn ? readTrace(cells.get('trace') ?? '') : null,
      dateSystem: sheet.dateSystem,
    };
    const alone = loneText(texts);
    if (alone !== null && isParty(alone)) {
      opened = alone;
      last = alone;
      return [{ ...base, kind: 'delegation', party: alone, honorific: null, names: [], cells, problems: [] }];
    }
    const written = cells.get('party') ?? '';
    const party = written || (isOwn ? '' : opened || last);
    if (written !== '') last = written;
    if (written !== '' && written !== opened) opened = '';
    const problems = (
      filled.has(at) ? ['merged' as const] : written === '' && party !== '' ? ['above' as const] : []
    )
      .map((code): RowProblem => ({ code }))
      .concat(days);
    const people = personsOf(cells, isOwn);
    // The id says who it is, also where the name was never known or was emptied.
    if (people.length === 0 && isOwn && base.id !== '') {
      return [{ ...base, kind: 'person', party, honorific: null, names: [], cells, problems: [] }];
    }
    if (people.length === 0) {
      const kind = written !== '' ? 'delegation' : alone !== null ? 'heading' : 'nobody';
      const why: readonly RowProblem[] = kind === 'nobody' ? [{ code: 'no-name' }] : [];
      return [{ ...base, kind, party, honorific: null, names: [], cells, problems: why }];
    }
    return people.map(({ honorific, names }, index) => ({
      ...base,
      id: index === 0 ? base.id : '',
      kind: 'person',
      party,
      honorific,
      names,
      cells,
      problems: [
        ...problems,
        ...(people.length > 1 ? [{ code: 'split' } as const] : []),
        ...(isInitials(names[0]?.given ?? '') && names[0]?.family === ''
          ? [{ code: 'initials' } as const]
          : []),
      ],
    }));
  });
}

function cellsOf(texts: readonly string[], fields: readonly TableField[]): ReadonlyMap<TableField, string> {
  const cells = new Map<TableField, string>();
  fields.forEach((field, at) => {
    if (field === 'ignored') return;
    const text = texts[at] ?? '';
    const before = cells.get(field) ?? '';
    cells.set(field, before !== '' && text !== '' ? `${before}\n${text}` : before || text);
  });
  const isWithoutInstitution =
    !fields.includes('institution') && !fields.includes('unit') && !fields.includes('trace');
  const post = cells.get('function') ?? '';
  if (isWithoutInstitution && /[,;]/u.test(post)) {
    const titles = splitTitles(post);
    for (const field of ['function', 'unit', 'institution'] as const) cells.set(field, titles[field] ?? '');
  }
  return cells;
}

/** Days without a year are those of the meeting; any others stay as they are written. */
function withDays(
  cells: ReadonlyMap<TableField, string>,
  meetingDays: readonly string[],
): { readonly cells: ReadonlyMap<TableField, string>; readonly days: readonly RowProblem[] } {
  const days = daysOfCell(cells.get('days') ?? '', meetingDays)?.join(', ');
  if (days === undefined) return { cells, days: [] };
  return { cells: new Map([...cells, ['days', days]]), days: [{ code: 'days', text: days }] };
}

function personsOf(
  cells: ReadonlyMap<TableField, string>,
  isOwn: boolean,
): readonly { readonly honorific: string | null; readonly names: readonly ReadName[] }[] {
  const given = cells.get('given') ?? '';
  const family = cells.get('family') ?? '';
  const whole = cells.get('name') ?? '';
  const otherText = cells.get('other-names') ?? '';
  // The app's own tables write a name a line, in whatever script.
  const others = isOwn ? nameLines(otherText) : namesIn(otherText);
  const written = cells.get('honorific') || null;
  if (given !== '' || family !== '') {
    const taken = isOwn ? { honorific: null, rest: given } : takeHonorific(given);
    const main = joinedName(taken.rest, family);
    const names = isOwn ? [main, ...others] : inOtherScripts(main, [...namesIn(whole), ...others]);
    return [{ honorific: written ?? taken.honorific, names }];
  }
  const people = whole === '' ? [] : readPersons(whole);
  if (people.length > 1) return people.map((one) => ({ ...one, honorific: one.honorific ?? written }));
  const [main, ...more] = [...(people[0]?.names ?? []), ...others];
  if (!main) return [];
  return [{ honorific: written ?? people[0]?.honorific ?? null, names: inOtherScripts(main, more) }];
}

/** One name a script: a table that repeats the name adds nothing. */
function inOtherScripts(main: ReadName, others: readonly ReadName[]): readonly ReadName[] {
  const scripts = new Set([main.script]);
  return [main, ...others.filter(({ script }) => !scripts.has(script) && scripts.add(script))];
}

/** The one text of a row that has nothing else in it. */
function loneText(texts: readonly string[]): string | null {
  const filled = texts.filter((text) => text !== '');
  return filled.length === 1 ? (filled[0] ?? null) : null;
}
