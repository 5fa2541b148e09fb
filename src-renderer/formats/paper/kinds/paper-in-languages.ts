import type { MeetingDossier } from '@/domain/meeting-dossier';

import { inTwoLanguages } from '../bilingual/in-two-languages';
import { markDraft } from '../life/mark-draft';
import { withStatus } from '../life/with-status';
import { paperLanguages, type PaperDocument, type PaperLanguage, type TwoLanguages } from '../paper';
import type { PaperChoices } from './paper-choices';
import type { PaperFileKind } from './paper-kinds';
import { baseKindOf, paperKindOf, paperOf, type PaperKey } from './paper-of';

/**
 * The approved texts of a paper that stand, by language: they are printed as they were approved. `null` is one that is not
 * kept as it was approved: what the records say stands in for it, and must not be taken for it.
 */
export type ApprovedTexts = Readonly<Partial<Record<PaperLanguage, PaperDocument | null>>>;

/** How the languages of a paper stand to each other, of a paper that is made in two; `one` for any other. */
export function languagesOf(
  dossier: MeetingDossier,
  key: PaperKey,
  { languages }: Pick<PaperChoices, 'languages'>,
): PaperChoices['languages'] {
  return paperKindOf(dossier, key)?.choices.includes('languages') ? languages : 'one';
}

/** The same for a format: where there are no columns of running text one language follows the other. */
export function languagesIn(
  format: PaperFileKind,
  languages: PaperChoices['languages'],
): PaperChoices['languages'] {
  if (languages === 'one' || format === 'xml' || format === 'xlsx' || format === 'csv') return 'one';
  return format === 'md' || format === 'txt' ? 'sequence' : languages;
}

/** The language beside that of the paper. */
export function otherLanguage(language: PaperLanguage): PaperLanguage {
  return paperLanguages.find((one) => one !== language) ?? language;
}

/**
 * The paper that a key names, in one language or in two. Where the text of one of them is approved and that of the other is
 * not, the other is called a draft.
 * @param day ISO 8601, on which it is printed: what is not approved is marked as a draft of it where the house has it so
 */
export function paperInLanguages(
  dossier: MeetingDossier,
  key: PaperKey,
  choices: PaperChoices,
  approved: ApprovedTexts = {},
  day: string | null = null,
): PaperDocument {
  const languages = languagesOf(dossier, key, choices);
  const { language } = choices;
  const drafted = (paper: PaperDocument) =>
    day === null ? paper : markDraft(paper, { dossier, kind: baseKindOf(dossier, key), day });
  const inOne = (wanted: PaperLanguage): PaperDocument => {
    const kept = approved[wanted];
    if (kept) return kept;
    const made = paperOf(dossier, key, { ...choices, language: wanted });
    return kept === null ? withStatus(made, { state: 'draft', day }) : drafted(made);
  };
  if (languages === 'one') return inOne(language);
  return bothPapers([language, otherLanguage(language)], { languages, approved, inOne, day });
}

interface BothPapers {
  readonly day: string | null;
  readonly languages: TwoLanguages;
  readonly approved: ApprovedTexts;
  readonly inOne: (language: PaperLanguage) => PaperDocument;
}

/** Two languages of a paper in one; where the text of only one of them is approved, the other is called a draft. */
export function bothPapers(
  [first, second]: readonly [PaperLanguage, PaperLanguage],
  { languages, approved, inOne, day }: BothPapers,
): PaperDocument {
  const isMixed = !approved[first] !== !approved[second];
  const told = (language: PaperLanguage): PaperDocument => {
    const paper = inOne(language);
    return isMixed && !approved[language] && paper.status === null
      ? withStatus(paper, { state: 'draft', day })
      : paper;
  };
  const kept = new Set(paperLanguages.filter((language) => approved[language]));
  return inTwoLanguages(told(first), told(second), languages, kept);
}
