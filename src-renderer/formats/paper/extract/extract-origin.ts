import { formatEdtf } from '@/domain/format-edtf';
import { languageUsed, type Id } from '@/domain/fields';
import { numberParagraphs, paragraphNumbers } from '@/domain/number-paragraphs';
import { isHeading, numberLabel, type Paragraph, type Statement } from '@/domain/paragraph';
import { languageName } from '@/domain/language-mark';

import { localized, minutesContext, type MinutesContext } from '../minutes-context';
import { chairText } from '../minutes-facts';
import { minutesParagraphs } from '../minutes-paragraphs';
import type { Block, Fact, RichText } from '../paper';
import { plainText, richText } from '../rich-text';
import type { ExtractOrigin, ExtractRequest } from './decision-extract';
import { extractFrames } from './extract-frame';
import { namedInPaper, verbInPaper } from './terms-in-language';

/** The paragraph with what leads to it and what stands below it, in the order of the text. */
export interface ParagraphsAround {
  /** It and those below it. */
  readonly own: readonly Paragraph[];
  /**
   * These, and those that it stands below: without "Participants agreed:" its (a) says nothing. The heading that it stands
   * under is among them.
   */
  readonly all: readonly Paragraph[];
}

/** @param paragraphs of the outcome, in the order of the text */
export function paragraphsAround(paragraphs: readonly Paragraph[], id: Id): ParagraphsAround {
  const numbered = numberParagraphs(paragraphs);
  const parents = new Map(numbered.map(({ paragraph, parentId }) => [paragraph.id, parentId]));
  const lineOf = (of: Id): readonly Id[] => {
    const line: Id[] = [];
    // Numbers that came with a source may name one another.
    for (let next: Id | null = of; next !== null && !line.includes(next); next = parents.get(next) ?? null)
      line.push(next);
    return line;
  };
  const above = new Set(lineOf(id));
  const own = paragraphs.filter((one) => lineOf(one.id).includes(id));
  const place = paragraphs.findIndex((one) => one.id === id);
  const heading = paragraphs.slice(0, Math.max(place, 0)).findLast(isHeading);
  const all = paragraphs.filter((one) => own.includes(one) || above.has(one.id) || one === heading);
  return { own, all };
}

/** Where the decision was made: the meeting, the text, the statements in it. */
export function originBlocks(
  { dossier, paragraphId }: ExtractOrigin,
  { language, allLanguages }: ExtractRequest,
): readonly Block[] {
  const context = minutesContext(dossier, { language });
  const facts: Block = { kind: 'facts', facts: meetingFacts(context) };
  if (paragraphId === null) return [facts];
  const { own, all } = paragraphsAround(dossier.paragraphs, paragraphId);
  if (own.length === 0) return [facts];
  return [facts, ...textBlocks(context, { own, all }, allLanguages), ...statementBlocks(context, own)];
}

function meetingFacts(context: MinutesContext): readonly Fact[] {
  const { dossier, frame, language } = context;
  const { meeting } = dossier;
  const { term } = extractFrames[language];
  const typed = frame.meetingName(meeting.type, meeting.ordinal);
  const place = [localized(meeting.city, language), localized(meeting.venue, language)]
    .map((part) => (part ? plainText(part) : ''))
    .filter((part) => part !== '')
    .join(', ');
  const own = localized(meeting.title, language);
  const said: readonly (readonly [string, string])[] = [
    [term.meeting, own ? plainText(own) : typed],
    [term.date, meeting.date === null ? '' : formatEdtf(meeting.date, language)],
    [term.place, place || (meeting.modality === 'online' ? frame.online : '')],
    [frame.term.chair, chairText(context)],
  ];
  return said
    .filter(([, words]) => words !== '')
    .map(([name, words]) => ({
      term: name,
      descriptions: [{ text: richText(words, language), record: { table: 'meetings', id: meeting.id } }],
    }));
}

/** In each language that the paragraph is in, or in the paper's; where it is not in that, this is said. */
function textBlocks(
  context: MinutesContext,
  { own, all }: ParagraphsAround,
  allLanguages: boolean,
): readonly Block[] {
  const { dossier, language } = context;
  const frame = extractFrames[language];
  const [first] = own;
  if (!first) return [];
  const there = Object.keys(first.text).filter((tag) => (first.text[tag] ?? '').trim() !== '');
  const tags = allLanguages
    ? [language, ...there.filter((tag) => tag !== language)].filter((tag) => there.includes(tag))
    : [languageUsed(first.text, language)];
  const ids = new Set(all.map(({ id }) => id));
  return [
    { kind: 'heading', text: richText(frame.text, language) },
    ...tags.flatMap((tag): readonly Block[] => {
      const name = languageName(tag, language) ?? tag;
      const wanted = languageName(language, language) ?? language;
      const about =
        tags.length > 1 ? name : tag === language || tag === 'und' ? '' : frame.notIn(wanted, name);
      const paragraphs = minutesParagraphs(minutesContext(dossier, { language, contentLanguage: tag }));
      return [
        ...(about === ''
          ? []
          : [{ kind: 'paragraph', text: richText(about, language), record: null } as const]),
        ...paragraphs.filter(({ record }) => record && ids.has(record.id)),
      ];
    }),
  ];
}

/** Who said what to whom: of each statement what is recorded, in the language it was recorded in. */
function statementBlocks(context: MinutesContext, own: readonly Paragraph[]): readonly Block[] {
  const { dossier, language } = context;
  const { column, statements: heading } = extractFrames[language];
  const numbers = paragraphNumbers(dossier.paragraphs);
  const rows = own.flatMap((paragraph) =>
    dossier.statements
      .filter(({ paragraphId }) => paragraphId === paragraph.id)
      .map((statement) => ({
        statement,
        label: numberLabel(numbers.get(paragraph.id) ?? '', paragraph.level),
      })),
  );
  if (rows.length === 0) return [];
  return [
    { kind: 'heading', text: richText(heading, language) },
    {
      kind: 'table',
      ruled: true,
      splits: true,
      columns: [
        { title: '', holds: 'figures', width: 10 },
        { title: column.actor, holds: 'words', width: 28 },
        // Words that ask for something are long: «рекомендовали» is not to be broken.
        { title: column.verb, holds: 'words', width: 32 },
        { title: column.words, holds: 'words' },
        { title: column.addressees, holds: 'words', width: 28 },
        { title: column.kind, holds: 'words', width: 26 },
      ],
      rows: rows.map(({ statement, label }) => ({
        kind: 'cells',
        cells: [richText(label, language), ...cellsOf(statement, context)],
        record: { table: 'paragraphs', id: statement.paragraphId },
      })),
    },
  ];
}

function cellsOf(statement: Statement, context: MinutesContext): readonly RichText[] {
  const { language } = context;
  const frame = extractFrames[language];
  const quoted = (text: string | null) => richText(text ?? '', statement.language);
  const isOther = statement.language !== language;
  const said = (words: string | null, inPaper: string | null) =>
    isOther && inPaper !== null ? richText(inPaper, language) : quoted(words);
  const { actor, verb, qualifier, addressees } = statement;
  const names = addressees.map((one) => namedInPaper(context, one));
  const translated = statement.translations[language] ?? '';
  const words = translated === '' ? quoted(statement.text) : richText(translated, language);
  const kind = [
    statement.class === null ? '' : frame.class[statement.class],
    statement.followUp === 'yes' ? frame.callsForFollowUp : '',
  ];
  return [
    said(actor, actor === null ? null : namedInPaper(context, actor)),
    said(
      [verb, qualifier].filter((part) => part !== null).join(', '),
      verb === null || qualifier !== null ? null : verbInPaper(context, verb),
    ),
    words,
    // Words of two languages are no list: unless each is known, all of them stand as they were recorded.
    said(
      addressees.join(', '),
      names.every((name) => name !== null) && names.length > 0 ? names.join(', ') : null,
    ),
    richText(kind.filter((part) => part !== '').join('\n'), language),
  ];
}
