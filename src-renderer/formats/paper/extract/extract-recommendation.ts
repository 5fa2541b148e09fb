import { inLanguage, languageUsed } from '@/domain/fields';
import type { MatrixLine } from '@/domain/follow-up-matrix';
import { formatEdtf } from '@/domain/format-edtf';
import { tagIn } from '@/domain/tag-key';

import {
  addressedNames,
  originsInWords,
  ownWordings,
  recordOf,
  reportWords,
} from '../follow-up/follow-up-cells';
import type { FollowUpPaperContext } from '../follow-up/follow-up-context';
import { ownerLines, statusLines } from '../follow-up/state-report-paper';
import type { Block, Fact } from '../paper';
import { richText } from '../rich-text';
import type { ExtractRequest } from './decision-extract';
import { extractFrames } from './extract-frame';

/** A recommendation that came of the decision: what it says, about what and to whom, and what became of it. */
export function recommendationBlocks(
  context: FollowUpPaperContext,
  line: MatrixLine,
  { allLanguages, withNotes }: Pick<ExtractRequest, 'allLanguages' | 'withNotes'>,
): readonly Block[] {
  const { language } = context;
  const frame = extractFrames[language];
  const said = (text: string) => richText(text, language);
  const text = line.row.words;
  const tags = allLanguages
    ? [...new Set<string>([language, ...Object.keys(text)])].filter((tag) => (text[tag] ?? '').trim() !== '')
    : [languageUsed(text, language)];
  return [
    { kind: 'heading', text: said(frame.recommendation(line.reference)) },
    ...tags.map((tag): Block => ({
      kind: 'paragraph',
      text: richText(inLanguage(text, tag), tag),
      record: recordOf(line),
    })),
    { kind: 'facts', facts: [...wordingFacts(context, line, tags), ...factsOf(context, line, withNotes)] },
    { kind: 'heading', text: said(frame.followUp) },
    ...followUpBlocks(context, line),
  ];
}

/** How each meeting worded it, where that is not the text above. */
function wordingFacts(
  context: FollowUpPaperContext,
  line: MatrixLine,
  languages: readonly string[],
): readonly Fact[] {
  const own = ownWordings(context, line, languages);
  if (own.length === 0) return [];
  const term = extractFrames[context.language].term.worded;
  const record = recordOf(line);
  return [
    { term, descriptions: own.map(({ words, language }) => ({ text: richText(words, language), record })) },
  ];
}

function factsOf(context: FollowUpPaperContext, line: MatrixLine, withNotes: boolean): readonly Fact[] {
  const { language } = context;
  const { term } = extractFrames[language];
  const { recommendation, tags, origins } = line.row;
  const of = (kind: string) =>
    tags.flatMap((tag) => (tag.kind === kind ? [tagIn(tag, language, context.tagWords)] : [])).join('; ');
  const date = (value: string | null) => (value === null ? '' : formatEdtf(value, language));
  const all: readonly (readonly [string, string])[] = [
    [term.made, originsInWords(context, origins)],
    [term.addressed, addressedNames(context, line)],
    [term.themes, of('theme')],
    [term.groups, of('group')],
    [term.goals, of('sdg')],
    [term.due, date(recommendation.due)],
    [term.closed, date(recommendation.closed)],
    [term.note, withNotes ? (recommendation.note ?? '') : ''],
  ];
  return all
    .filter(([, words]) => words !== '')
    .map(([name, words]) => ({
      term: name,
      descriptions: [{ text: richText(words, language), record: recordOf(line) }],
    }));
}

function followUpBlocks(context: FollowUpPaperContext, line: MatrixLine): readonly Block[] {
  const { frame, language, matrix } = context;
  const own = extractFrames[language];
  const said = (text: string) => richText(text, language);
  const rows = matrix.columns.flatMap(({ party, name }) => {
    const state = line.row.states.get(party.id);
    return state ? [{ name, state }] : [];
  });
  if (rows.length === 0) {
    const words = line.row.isUndecided ? own.undecided : own.noFollowUp;
    return [{ kind: 'paragraph', text: said(words), record: null }];
  }
  return [
    {
      kind: 'table',
      ruled: true,
      splits: true,
      columns: [
        { title: own.state, holds: 'words', width: 30 },
        { title: frame.column.status, holds: 'words', width: 30 },
        { title: frame.column.owner, holds: 'words', width: 38 },
        { title: frame.column.reports, holds: 'words' },
      ],
      rows: rows.map(({ name, state }) => ({
        kind: 'cells',
        cells: [
          said(name),
          said(statusLines(context, state)),
          said(ownerLines(context, state)),
          said(state.reports.map((report) => reportWords(context, report)).join('\n')),
        ],
        record: recordOf(line),
      })),
    },
  ];
}
