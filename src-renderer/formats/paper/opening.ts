import type { PaperPart } from './letters';
import type { Letterhead, PaperDocument, PaperLanguage, RichText } from './paper';
import { plainText, richText } from './rich-text';

/** The process in one language: its name, then the rest of its full name and what the house has below it. */
export interface LetterheadNames {
  readonly process: RichText;
  readonly below: readonly RichText[];
}

export interface PaperTitle {
  readonly title: RichText;
  readonly subtitle: RichText | null;
}

/** What a part of a paper begins with, for all writers. */
export interface Opening {
  readonly language: PaperLanguage;
  /** In each language that heads the part. */
  readonly names: readonly [LetterheadNames, ...LetterheadNames[]];
  /** Symbol, dates, remarks. */
  readonly lines: readonly RichText[];
  readonly classification: RichText | null;
  /** Two of them stand side by side. */
  readonly titles: readonly [PaperTitle, ...PaperTitle[]];
}

/** The head of a part: that of the paper, of its second language, or of both where they stand side by side. */
export function openingOf(
  paper: PaperDocument,
  { isTranslation }: Pick<PaperPart, 'isTranslation'>,
): Opening {
  const { form, second } = paper;
  const own: Opening = {
    language: paper.language,
    names: [namesOf(paper.letterhead, form.letterhead)],
    lines: linesOf(paper.letterhead, paper.language),
    classification: form.classification,
    titles: [{ title: paper.title, subtitle: paper.subtitle }],
  };
  if (!second) return own;
  const other: Opening = {
    language: second.language,
    names: [namesOf(second.letterhead, second.houseLetterhead)],
    lines: linesOf(second.letterhead, second.language),
    classification: form.classification,
    titles: [{ title: second.title, subtitle: second.subtitle }],
  };
  if (second.form === 'sequence') return isTranslation ? other : own;
  const said = new Set(own.lines.map(plainText));
  const [names] = other.names;
  return {
    ...own,
    // A process that has no name in the second language is called once.
    names: plainText(names.process) === plainText(own.names[0].process) ? own.names : [own.names[0], names],
    // A symbol is the same in every language.
    lines: [...own.lines, ...other.lines.filter((line) => !said.has(plainText(line)))],
    titles: [...own.titles, ...other.titles],
  };
}

function namesOf({ process, processDetail }: Letterhead, house: RichText | null): LetterheadNames {
  return { process, below: [processDetail, house].filter((text) => text !== null) };
}

function linesOf({ lines }: Letterhead, language: PaperLanguage): readonly RichText[] {
  return lines.map((line) => richText(line, language));
}
