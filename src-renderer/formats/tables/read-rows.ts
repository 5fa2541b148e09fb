import { partyOfMission } from '@/domain/party-of-mission';

import type { ReadSheet } from '../sheet/sheet';
import { spreadMerges } from '../sheet/spread-merges';
import { cellText } from './cell-text';
import { cellsAsWritten } from './cells-as-written';
import { dayColumnsOf, markedDays } from './day-columns';
import { daysOfCell } from './days-of-cell';
import { fieldOfTitle } from './heading-words';
import { isSum } from './headcount';
import { countedRow } from './counted-row';
import { headedLine, partiesListed, type ListedParty } from './headed-parties';
import { singleSpaces } from './line-length';
import { listedPeople } from './listed-people';
import { isLetterMark } from './letter-mark';
import { isSameParty, type PartyFinder } from './party-finder';
import { opensDelegation, partyInHeading } from './qualified-party';
import { closesDelegation, headingIn, isTitleAlone } from './nobody';
import { nameLines } from './other-names';
import { joinedName } from './read-names';
import type { Columns } from './recognise-columns';
import type { TableField } from './table-field';
import type { RowProblem, TableRow } from './table-row';
import { saysNobody } from './says-nobody';
import { standingOfHeading } from './standing-of-heading';
import { besideParty } from './beside-party';
import { stateBehindPost } from './state-behind-post';
import { readTrace } from './trace';

type Cells = ReadonlyMap<TableField, string>;

/**
 * The rows of a table as persons and delegations. A row of one party alone opens its delegation for the rows below, as
 * do merged cells and a party that is written once for several persons. Empty rows are passed over.
 * @param isParty whether a text names a party
 * @param find the party that a text names
 * @param language of the meeting, where it works in one
 * @param meetingDays ISO days that a list may name without their year; none where they are not known
 */
export function readRows(
  sheet: ReadSheet,
  { titles, fields }: Columns,
  isParty: (text: string) => boolean,
  meetingDays: readonly string[] = [],
  find: PartyFinder['find'] = () => null,
  language: 'en' | 'ru' | null = null,
): readonly TableRow[] {
  const stateOf = (text: string) => find(text)?.iso3 ?? null;
  const { rows, filled } = spreadMerges(sheet);
  const isOwn = fields.includes('trace');
  const hasTitlesInOne = !fields.includes('institution') && !fields.includes('unit');
  const titleTexts = titles === null ? [] : (rows[titles] ?? []).map(cellText);
  const dayColumns = isOwn ? [] : dayColumnsOf(titleTexts, fields, meetingDays);
  let opened = '';
  let last = '';
  let hasRolesWithin = false;
  return rows.flatMap((row, at): readonly TableRow[] => {
    if (titles !== null && at === titles) return [];
    const texts = row.map((cell) => (isOwn ? cellText(cell) : singleSpaces(cellText(cell))));
    const said = texts.filter((text) => text !== '');
    const [first = ''] = said;
    if (first === '') return [];
    const inCells = cellsOf(texts, fields);
    const trace = isOwn ? readTrace(inCells.get('trace') ?? '') : null;
    const kept = isOwn ? cellsAsWritten(inCells, trace) : { cells: inCells, problems: [] };
    const sent = isOwn ? { cells: kept.cells, problems: [] } : bodyAsParty(kept.cells, isParty);
    const { cells, days } = withDays(sent.cells, isOwn ? [] : meetingDays);
    const base = {
      line: at + 1,
      id: cells.get('id') ?? '',
      trace,
      honorific: null,
      names: [],
      cells,
      dateSystem: sheet.dateSystem,
    };
    const alone = said.length === 1 ? first : null;
    if (alone !== null && isParty(alone) && headingIn(alone) !== 'section') {
      opened = alone;
      last = alone;
      return [{ ...base, kind: 'delegation', party: alone, problems: [] }];
    }
    const led = isOwn || alone === null ? null : partyInHeading(alone, isParty);
    if (
      alone !== null &&
      led !== null &&
      opensDelegation(led, isSameParty(find(led.party), find(opened || last)))
    ) {
      opened = led.party;
      last = led.party;
      const ofParty = new Map<TableField, string>([['party', led.party]]);
      return [{ ...base, kind: 'delegation', party: led.party, cells: ofParty, ...besideParty(alone, led) }];
    }
    const heading = (problems: readonly RowProblem[]) => headingOf(base, said.join(' · '), problems);
    if (!isOwn && isSum(first)) return heading([{ code: 'sum' }]);
    const named =
      isOwn || said.length > 2
        ? null
        : headedLine(said.map((text) => text.replace(/:$/u, '')).join(': '), isParty);
    const parties = named?.parties ?? (isOwn || alone === null ? [] : allParties(alone, isParty));
    if (parties.length > 0) {
      opened = named ? '' : (parties.at(-1)?.text ?? '');
      last = opened;
      const delegations = parties.map(({ text, headcount }): TableRow => ({
        ...base,
        id: '',
        kind: 'delegation',
        party: text,
        ...(headcount ? { headcount } : {}),
        cells: new Map([['party', text]]),
        problems: [],
      }));
      return named ? [...headingOf(base, named.heading), ...delegations] : delegations;
    }
    const lone = isOwn || alone === null ? null : headingIn(alone);
    const isBelow = (rows[at - 1] ?? []).some((cell) => cellText(cell) !== '');
    if (alone !== null && opened !== '' && standingOfHeading(alone)?.isOfOne) hasRolesWithin = true;
    if (alone !== null && lone === 'section' && closesDelegation(alone, hasRolesWithin && isBelow)) {
      opened = '';
      last = '';
    }
    if (lone !== null) return heading([]);
    // "Dushanbe" and "3 June 2026" beside it, «Вх. № 123»: of the letter, and nobody.
    if (!isOwn && said.length <= 3 && isLetterMark(said.join(', '))) return heading([{ code: 'no-name' }]);
    if (!isOwn && alone !== null && isTitleAlone(alone)) return heading([{ code: 'no-name' }]);
    // What stands above the titles is no row of the table, nor are the titles once more at the head of a page.
    const isTitles = said.length > 1 && said.every((text) => fieldOfTitle(text) !== null);
    if (!isOwn && ((titles !== null && at < titles) || isTitles)) return heading([]);
    const written = cells.get('party') ?? '';
    const party = written || (isOwn ? '' : opened || last);
    // What stands in a column left out counts nobody.
    const meant = texts.filter((text, column) => text !== '' && fields[column] !== 'ignored');
    const counted = isOwn ? null : countedRow({ ...base, said: meant, party }, isParty);
    if (counted) {
      if (alone !== null) opened = counted.party;
      last = counted.party;
      if (counted.isAll) return [counted.row];
    }
    if (written !== '') last = written;
    if (written !== '' && written !== opened) opened = '';
    if (isOwn) {
      const own = ownRow(base, party, written, stateOf(party));
      return [{ ...own, problems: [...own.problems, ...kept.problems] }];
    }
    const source: readonly RowProblem[] = filled.has(at)
      ? [{ code: 'merged' }]
      : written === '' && party !== ''
        ? [{ code: 'above' }]
        : [];
    const { people, problems } = listedPeople(cells, {
      isParty,
      hasTitlesInOne,
      state: stateOf(party),
      language,
    });
    if (people.length === 0) {
      // «нет данных» beside a State: nobody of it comes, as far as the list knows.
      const isNone = saysNobody(cells.get('name') ?? '');
      const kind = isNone ? 'nobody' : written !== '' ? 'delegation' : alone !== null ? 'heading' : 'nobody';
      const isSilent =
        kind === 'heading' ||
        (kind === 'delegation' && !hasTitles(cells) && (cells.get('name') ?? '') === '');
      const why: readonly RowProblem[] = isSilent ? [] : [{ code: 'no-name' }];
      return [{ ...base, kind, party, problems: [...problems, ...why] }];
    }
    const marked = markedDays(texts, dayColumns);
    const isSaid = ([field]: readonly [TableField, string]) => (cells.get(field) ?? '') !== '';
    const marks = marked.cells.filter((cell) => !isSaid(cell));
    return [
      ...(counted ? [counted.row] : []),
      ...people.map((person, index): TableRow => {
        const of = stateBehindPost(party, person.cells, find);
        return {
          ...base,
          ...person,
          cells: withDays(new Map([...of.cells, ...marks]), meetingDays).cells,
          id: index === 0 ? base.id : '',
          kind: 'person',
          party: of.party,
          problems: [
            ...source,
            ...sent.problems,
            ...days,
            ...(marks.length === marked.cells.length ? marked.problems : []),
            ...person.problems,
            ...of.problems,
          ],
        };
      }),
    ];
  });
}

function headingOf(
  base: Omit<TableRow, 'kind' | 'party' | 'problems'>,
  text: string,
  problems: readonly RowProblem[] = [],
): readonly TableRow[] {
  return [{ ...base, kind: 'heading', party: '', cells: new Map([['name', text]]), problems }];
}

/** Parties and nothing else: "China, Iran". */
function allParties(text: string, isParty: (text: string) => boolean): readonly ListedParty[] {
  const parties = partiesListed(text, isParty);
  return parties.every((party) => isParty(party.text)) ? parties : [];
}

/** A row of the app's own tables: a name a cell, and of another script a line. */
function ownRow(
  base: Pick<TableRow, 'line' | 'id' | 'trace' | 'honorific' | 'names' | 'cells' | 'dateSystem'>,
  party: string,
  written: string,
  state: string | null,
): TableRow {
  const { cells } = base;
  const given = cells.get('given') ?? '';
  const family = cells.get('family') ?? '';
  const others = nameLines(cells.get('other-names') ?? '');
  const names = given + family === '' ? others : [joinedName(given, family, state), ...others];
  const honorific = cells.get('honorific') || null;
  // The id says who it is, also where the name was never known or was emptied.
  if (names.length > 0 || base.id !== '')
    return {
      ...base,
      kind: 'person',
      party,
      honorific: names.length > 0 ? honorific : null,
      names,
      problems: [],
    };
  return written !== ''
    ? { ...base, kind: 'delegation', party, problems: [] }
    : { ...base, kind: 'nobody', party, problems: [{ code: 'no-name' }] };
}

/** "Embassy of Japan" in the column of delegations: the party is Japan, and the embassy where somebody works. */
function bodyAsParty(
  cells: Cells,
  isParty: (text: string) => boolean,
): { readonly cells: Cells; readonly problems: readonly RowProblem[] } {
  const text = cells.get('party') ?? '';
  const party = text === '' || isParty(text) ? null : partyOfMission(text, isParty);
  if (party === null) return { cells, problems: [] };
  const own = new Map(cells).set('party', party);
  if ((cells.get('institution') ?? '') === '') own.set('institution', text);
  return { cells: own, problems: [{ code: 'of-mission', text }] };
}

function hasTitles(cells: Cells): boolean {
  return (['function', 'unit', 'institution', 'roles', 'email', 'phone'] as const).some(
    (field) => (cells.get(field) ?? '') !== '',
  );
}

function cellsOf(texts: readonly string[], fields: readonly TableField[]): Cells {
  const cells = new Map<TableField, string>();
  fields.forEach((field, at) => {
    if (field === 'ignored' || field === 'day') return;
    const text = texts[at] ?? '';
    const before = cells.get(field) ?? '';
    cells.set(field, before !== '' && text !== '' ? `${before}\n${text}` : before || text);
  });
  return cells;
}

/** Days without a year are those of the meeting; any others stay as they are written. */
export function withDays(
  cells: Cells,
  meetingDays: readonly string[],
): { readonly cells: Cells; readonly days: readonly RowProblem[] } {
  const days = daysOfCell(cells.get('days') ?? '', meetingDays)?.join(', ');
  if (days === undefined) return { cells, days: [] };
  return { cells: new Map([...cells, ['days', days]]), days: [{ code: 'days', text: days }] };
}
