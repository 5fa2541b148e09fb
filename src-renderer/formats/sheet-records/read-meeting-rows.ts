import type { DraftMeeting } from '@/domain/draft';
import { isEdtf } from '@/domain/edtf';
import { cityByName } from '@/domain/reference/cities';

import type { Span } from '../narrative/span';
import { periodOf } from './cell-dates';
import type { Surety } from './draft-writer';
import { meetingInWords, type MeetingWords } from './meeting-words';
import { namesInCell, partyCodeOf } from './party-words';
import type { RowProblem } from './row-problems';
import { within, type RowValues, type Value } from './row-values';
import { dateOf, problemOf, type RowReader, type TableReading } from './table-reading';
import { factsOf, writeWords } from './table-meetings';
import {
  countIn,
  documentTypeOfTitle,
  levelIn,
  modalityIn,
  ordinalIn,
  stateOfAffairsIn,
} from './value-words';

interface When {
  readonly edtf: string;
  readonly places: readonly Span[];
  readonly surety: Surety;
}

/** Words of a heading, with their place. */
interface Heading {
  readonly words: MeetingWords;
  readonly value: Value;
}

/** The rows of a register of meetings: one meeting a row. */
export function meetingRows(reading: TableReading): RowReader {
  let heading: Heading | null = null;
  return {
    section(value) {
      const words = meetingInWords(value.text);
      heading = { words, value };
      return true;
    },
    row: (values) => readMeeting(reading, values, heading),
  };
}

function readMeeting(
  reading: TableReading,
  values: RowValues,
  heading: Heading | null,
): readonly RowProblem[] {
  const { writer, meetings } = reading;
  const problems: RowProblem[] = [];
  const when = whenOf(reading, values, heading, problems);
  const named = values.one('meeting') ?? values.one('title');
  const said = named ? meetingInWords(named.text) : {};
  const kind = values.one('type');
  const ofKind = kind ? meetingInWords(kind.text) : {};
  const number = values.one('ordinal');
  const ordinal = number ? ordinalIn(number.text) : null;
  if (number && ordinal === null && /\d/u.test(number.text))
    problems.push(problemOf('unreadable-number', number));
  const place = values.one('city') ?? values.one('place');
  if (!when && !named && !kind && !place && ordinal === null) problems.push(problemOf('nothing-known', null));
  const ofHeading = heading && !said.type && !ofKind.type ? heading.words.type : undefined;
  const type = ofKind.type && !ofKind.type.isWeak ? ofKind.type : (said.type ?? ofHeading);
  const facts = {
    ...factsOf(said),
    type: type && !type.isWeak ? type.value : undefined,
    ordinal: ordinal ?? ofKind.ordinal?.value ?? said.ordinal?.value,
    date: when?.edtf ?? factsOf(said).date,
    city: place?.text ?? said.city?.value,
    // A series has one name for all its meetings: with a date of its own a row is known by that.
    words: when ? undefined : named?.text,
  };
  const other = meetings.contradicted(facts);
  if (other !== null)
    problems.push({ ...problemOf('contradicts', values.one('date') ?? values.one('from')), other });
  if (problems.length > 0) return problems;

  const at = meetings.of(facts, values.row);
  if (ordinal !== null && number) writer.set(at, 'ordinal', ordinal, number);
  if (kind) writeKind(reading, at, kind, ofKind);
  else if (ofHeading && heading && !ofHeading.isWeak)
    writer.set(at, 'type', ofHeading.value, within(heading.value, ofHeading), { certainty: 'derived' });
  for (const span of when?.places ?? []) writer.set(at, 'date', when?.edtf ?? '', span, when?.surety);
  if (named) writeNamed(reading, at, named, said);
  writePlace(reading, at, values);
  writeValues(reading, at, values);
  writeParties(reading, at, values);
  return [];
}

function whenOf(
  reading: TableReading,
  values: RowValues,
  heading: Heading | null,
  problems: RowProblem[],
): When | null {
  const [whole, from, to, year] = (['date', 'from', 'to', 'year'] as const).map((field) => values.one(field));
  const read = (value: Value | null | undefined) =>
    value ? dateOf(value, reading.dates(value.column), problems) : null;
  const first = whole ?? from ?? null;
  const start = read(first);
  const end = read(to);
  const ofYear = read(year);
  const inHeading = heading?.words.date;
  const yearSpan = year ?? (heading && inHeading ? within(heading.value, inHeading) : null);
  const yearValue = ofYear?.edtf ?? inHeading?.value;
  if (!start || !first) {
    const lone = end && to ? { ...end, span: to } : null;
    if (lone) return { edtf: lone.edtf, places: [lone.span], surety: { certainty: 'uncertain' } };
    return ofYear && year ? { edtf: ofYear.edtf, places: [year], surety: ofYear.surety } : null;
  }
  // The year stands in a column or a heading of its own.
  const fill = (edtf: string) => {
    const filled = yearValue === undefined ? edtf : edtf.replaceAll('XXXX', yearValue.slice(0, 4));
    return isEdtf(filled) ? filled : edtf;
  };
  const startDate = fill(start.edtf);
  const places = [first, ...(startDate !== start.edtf && yearSpan ? [yearSpan] : year ? [year] : [])];
  if (!end || !to) return { edtf: startDate, places, surety: start.surety };
  const period = periodOf(startDate, fill(end.edtf));
  if (period === null) {
    problems.push(problemOf('ends-before', to));
    return null;
  }
  const surety = start.surety.why === undefined ? end.surety : start.surety;
  return { edtf: period, places: [...places, to], surety };
}

function writeKind({ writer }: TableReading, at: number, kind: Value, words: MeetingWords): void {
  if (words.type) {
    writeWords(writer, at, words, kind);
    return;
  }
  const level = levelIn(kind.text);
  const modality = modalityIn(kind.text);
  if (level) writer.set(at, 'level', level, kind);
  else if (modality) writer.set(at, 'modality', modality, kind);
  // What is of no kind that is known keeps its words, to be looked at.
  else writer.set(at, 'type', 'other', kind, { certainty: 'uncertain', why: 'review.why.weak-type' });
}

function writeNamed({ writer }: TableReading, at: number, named: Value, said: MeetingWords): void {
  writeWords(writer, at, said, named);
  writer.set(at, 'title', named.text, named);
}

function writePlace({ writer }: TableReading, at: number, values: RowValues): void {
  const country = values.one('country');
  const code = country ? partyCodeOf(country.text) : null;
  if (country && code !== null) writer.set(at, 'country', code, country);
  const city = values.one('city');
  if (city) writeCity(city, city.text);
  const place = values.one('place');
  if (place) {
    const pieces = placesIn(place);
    writer.note(`/meetings/${at}`, place);
    for (const piece of pieces) {
      const modality = modalityIn(piece.text);
      const state = partyCodeOf(piece.text);
      const isCity = cityByName(piece.text) !== undefined;
      if (modality) writer.set(at, 'modality', modality, piece);
      else if (state !== null && !(isCity && pieces.length === 1)) writer.set(at, 'country', state, piece);
      else if (isCity || (writer.meetings[at]?.city === undefined && piece === pieces[0]))
        writeCity(piece, piece.text);
      else writer.set(at, 'venue', piece.text, piece);
    }
  }
  const venue = values.one('venue');
  if (venue) writer.set(at, 'venue', venue.text, venue);

  function writeCity(span: Span, words: string): void {
    const modality = modalityIn(words);
    if (modality) {
      writer.set(at, 'modality', modality, span);
      return;
    }
    const name = words.replace(/^(?:г\.|город|city of)\s*/iu, '');
    writer.set(at, 'city', name, span);
    const known = cityByName(name);
    if (known && !country && writer.meetings[at]?.country === undefined)
      writer.set(at, 'country', known.iso3, span, { certainty: 'derived' });
  }
}

/** "Astana, Kazakhstan", "Rixos Hotel, Almaty", "г. Алматы (онлайн)". */
function placesIn(
  place: Value,
): readonly { readonly text: string; readonly start: number; readonly end: number }[] {
  return [...place.raw.matchAll(/[^,;()\n/]+/gu)].flatMap((match) => {
    const text = match[0].trim();
    if (text === '') return [];
    const start = place.start + match.index + match[0].indexOf(text);
    return [{ text, start, end: start + text.length }];
  });
}

function writeValues({ writer }: TableReading, at: number, values: RowValues): void {
  const theme = values.one('theme');
  if (theme) writer.set(at, 'theme', theme.text, theme);
  const purposes = values.one('purposes');
  if (purposes) {
    writer.note(`/meetings/${at}`, purposes);
    for (const match of purposes.raw.matchAll(/[^\n;]+/gu)) {
      const text = match[0].trim();
      const start = purposes.start + match.index + match[0].indexOf(text);
      if (text !== '') writer.addPurpose(at, text, { start, end: start + text.length });
    }
  }
  const read = <F extends 'modality' | 'level' | 'stateOfAffairs' | 'approximateAttendance'>(
    field: F,
    value: Value | null,
    reader: (text: string) => NonNullable<DraftMeeting[F]> | null,
  ) => {
    const found = value ? reader(value.text) : null;
    if (value && found !== null) writer.set(at, field, found, value);
  };
  read('modality', values.one('modality'), modalityIn);
  read('level', values.one('level'), levelIn);
  read('stateOfAffairs', values.one('state-of-affairs'), stateOfAffairsIn);
  read('approximateAttendance', values.one('count'), countIn);
  for (const value of values.all('documents')) {
    writer.note(`/meetings/${at}`, value);
    for (const match of value.raw.matchAll(/[^\n;]+/gu)) {
      const title = match[0].trim().replace(/^[-–—•]\s*/u, '');
      if (title === '' || title.length > 300) continue;
      const start = value.start + match.index + match[0].indexOf(title);
      const type = documentTypeOfTitle(title);
      const isAdopted = type === 'declaration' || type === 'communique';
      writer.list(
        at,
        'documents',
        title,
        { title, ...(type ? { type } : {}), relation: isAdopted ? 'adopted' : 'issued' },
        { start, end: start + title.length },
        // A register says that there is a paper, not that it was adopted.
        isAdopted ? { certainty: 'uncertain', why: 'review.why.adopted-elsewhere' } : {},
      );
    }
  }
}

const roles = [
  ['hosts', 'hosted'],
  ['organisers', 'organised'],
  ['cooperation', 'cooperation'],
  ['supporters', 'supported'],
  ['funders', 'funded'],
] as const;

function writeParties({ writer }: TableReading, at: number, values: RowValues): void {
  for (const [field, role] of roles) {
    for (const value of values.all(field)) {
      writer.note(`/meetings/${at}`, value);
      for (const piece of namesInCell(value.raw)) {
        const code = partyCodeOf(piece.text);
        writer.list(
          at,
          'organisers',
          `${code ?? piece.text} ${role}`,
          { party: code ?? piece.text, role },
          within(value, piece),
          code === null ? unknownParty : {},
        );
      }
    }
  }
  for (const value of values.all('delegations')) {
    writer.note(`/meetings/${at}`, value);
    for (const piece of namesInCell(value.raw)) {
      const code = partyCodeOf(piece.text);
      writer.list(
        at,
        'delegations',
        code ?? piece.text,
        { party: code ?? piece.text, printedName: piece.text },
        within(value, piece),
        code === null ? unknownParty : {},
      );
    }
  }
  const chair = values.one('chair');
  if (!chair) return;
  const code = partyCodeOf(chair.text);
  if (code !== null) {
    writer.list(at, 'delegations', code, { party: code, printedName: chair.text, category: 'chair' }, chair);
    return;
  }
  // "Italy and Djibouti": two that chaired together, and no person.
  const pieces = namesInCell(chair.raw);
  const codes = pieces.flatMap(({ text }) => partyCodeOf(text) ?? []);
  if (pieces.length > 1 && codes.length === pieces.length) {
    pieces.forEach((piece, index) => {
      const party = codes[index] ?? piece.text;
      const value = { party, printedName: piece.text, category: 'chair' } as const;
      writer.list(at, 'delegations', party, value, within(chair, piece));
    });
    return;
  }
  // "A. Bekova (Kazakhstan)": who, and for whom.
  const [, name = chair.text, of = ''] =
    /^([^,(]{3,80}?)\s*[,(]\s*([^()]{2,80}?)\)?$/u.exec(chair.text) ?? [];
  const party = partyCodeOf(of);
  writer.list(
    at,
    'people',
    name,
    party === null ? { name: chair.text, roles: ['chair'] } : { name, party, roles: ['chair'] },
    chair,
    party === null ? { certainty: 'uncertain' } : {},
  );
}

export const unknownParty: Surety = { certainty: 'uncertain', why: 'review.why.unknown-organisation' };
