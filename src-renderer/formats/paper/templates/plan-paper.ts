import { romanNumeral } from '@/domain/roman-numeral';
import type { PaperBase, TemplatePart } from '@/domain/paper-template';

import { isHeld, localized, type MinutesContext } from '../minutes-context';
import { minutesHeading, paperHeading, symbolOf } from '../minutes-heading';
import { hasRenamed, listedSections } from '../minutes-participants';
import type { AnnexBlock, Block, PaperDocument, RichText } from '../paper';
import { letterDateOf, type PaperChoices } from '../kinds/paper-choices';
import { inHouseForm } from '../paper-form';
import { plainText, richText } from '../rich-text';
import { adoptedDocument } from './annex-parts';
import type { FieldProblem } from './fill-fields';
import type { PaperPlan, PlanSection } from './paper-plan';
import { chosenRecipients } from './recipients';
import { filled, filledParagraphs, sectionContext, type SectionContext } from './section-context';
import { partContent } from './section-parts';

type LetterChoices = Pick<PaperChoices, 'letterTo' | 'letterDate'>;

const noLetter: LetterChoices = { letterTo: '', letterDate: '' };

export interface PlannedPaper {
  readonly paper: PaperDocument;
  /** Whether it only says that there is nothing to print. */
  readonly isEmpty: boolean;
  /** Each once, in the order in which the paper asks for them. */
  readonly problems: readonly FieldProblem[];
}

/**
 * A paper made of sections. Nothing is printed for what is not recorded, with its heading and what introduces it; a paper that
 * would hold nothing says so, but for minutes, of which there is then the head alone.
 * @param letter of letters: the delegation that it is for, else all that are invited, each on a page of its own; and its date
 */
export function planPaper(
  context: MinutesContext,
  plan: PaperPlan,
  letter: LetterChoices = noLetter,
): PlannedPaper {
  const section = {
    ...sectionContext(context, plan),
    letterDate: letterDateOf(letter, context.dossier.meeting.id),
  };
  const { dossier, language } = context;
  const heading = headingOf(section);
  const blocks =
    plan.base === 'invitation' ? letters(section, letter.letterTo) : [...body(section), ...annexes(section)];
  const isEmpty = blocks.length === 0;
  const { empty, nobodyInvited } = section.words;
  const told = plan.base === 'invitation' ? nobodyInvited : empty;
  const says = isEmpty && plan.base !== 'minutes' ? sentence(context, told) : blocks;
  const isMarked = plan.sections.some(({ part }) => part === 'annex-participants') && namesRenamed(context);
  const paper = inHouseForm(
    {
      sheet: { kind: 'text', orientation: 'portrait' },
      language,
      ...heading,
      status: null,
      record: { table: 'meetings', id: dossier.meeting.id },
      blocks: says,
      notes: isMarked ? [richText(context.frame.namesNote, language)] : [],
    },
    dossier.houseForm,
    plan.base,
  );
  const problems = new Map(section.problems.map((problem) => [JSON.stringify(problem), problem]));
  return { paper, isEmpty, problems: [...problems.values()] };
}

function namesRenamed(context: MinutesContext): boolean {
  return hasRenamed(context, listedSections(context, 'sections'));
}

function sentence({ language }: MinutesContext, words: string): readonly Block[] {
  return [{ kind: 'paragraph', text: richText(words, language), record: null }];
}

/** Minutes are headed by the meeting; other papers by what they are. */
function headingOf(section: SectionContext) {
  const { context, plan } = section;
  const own = filled(section, plan.title);
  if (!own && plan.base === 'minutes') return minutesHeading(context);
  const heading = paperHeading(context, own ? plainText(own) : titleOf(section));
  if (plan.base !== 'invitation') return heading;
  const { letterhead, running } = heading;
  const symbol = symbolOf(context);
  // A letter has a date of its own, which is not the meeting's; and each begins on a page without a running head.
  return {
    ...heading,
    letterhead: { ...letterhead, lines: symbol === null ? [] : [symbol] },
    running: { ...running, head: '' },
  };
}

/** What the paper is called: the declaration by its own title, an agenda as provisional before the meeting. */
function titleOf({ context, plan: { base }, words }: SectionContext): string {
  if (base === 'declaration' || base === 'communique') {
    const document = adoptedDocument(context, [base]);
    const title = document && localized(document.title, context.language);
    return title ? plainText(title) : words.title[base];
  }
  return !isHeld(context) && isProvisional(base) ? words.provisional[base] : words.title[base];
}

function isProvisional(base: PaperBase): base is 'annotated-agenda' | 'programme' {
  return base === 'annotated-agenda' || base === 'programme';
}

function body(section: SectionContext): readonly Block[] {
  const before = new Set<TemplatePart>();
  return section.plan.sections
    .filter(({ part }) => !isAnnex(part))
    .flatMap((one): readonly Block[] => {
      const blocks = sectionBlocks(section, one, before);
      if (blocks.length > 0) before.add(one.part);
      return blocks;
    });
}

function isAnnex(part: TemplatePart): boolean {
  return part.startsWith('annex-');
}

/** A section with its heading and what introduces it; nothing where it holds nothing. */
function sectionBlocks(
  section: SectionContext,
  one: PlanSection,
  before: ReadonlySet<TemplatePart>,
): readonly Block[] {
  const { language } = section.context;
  const content = partContent(section, one.part, before);
  if (one.part !== 'text' && content.blocks.length === 0) return [];
  const blocks = [...filledParagraphs(section, one.text), ...content.blocks];
  if (blocks.length === 0) return [];
  const own = filled(section, one.heading);
  const heading = own ?? (content.heading === '' ? null : richText(content.heading, language));
  return heading ? [{ kind: 'heading', text: heading }, ...blocks] : blocks.map(raised);
}

/** Where nothing heads a section, its own headings are the first below the title: no level of the outline is left out. */
function raised(block: Block): Block {
  if (block.kind !== 'heading' || block.level !== 2) return block;
  const { level: _level, ...heading } = block;
  return heading;
}

/** Numbered in their order; one that is the only one bears no number. */
function annexes(section: SectionContext): readonly AnnexBlock[] {
  const { context, plan } = section;
  const parts = plan.sections
    .filter(({ part }) => isAnnex(part))
    .flatMap((one): readonly { readonly title: RichText; readonly blocks: readonly Block[] }[] => {
      const content = partContent(section, one.part, new Set());
      const introduction = filledParagraphs(section, one.text);
      // The modalities' own text can stand in the template alone: it is the same at every meeting.
      const stands =
        content.blocks.length > 0 || (one.part === 'annex-modalities' && introduction.length > 0);
      if (!stands) return [];
      const title = filled(section, one.heading) ?? richText(content.heading, context.language);
      return [{ title, blocks: [...introduction, ...content.blocks] }];
    });
  return parts.map(({ title, blocks }, index) => ({
    kind: 'annex',
    title: richText(
      context.frame.annex(
        parts.length === 1 ? null : romanNumeral(index + 1).toUpperCase(),
        plainText(title),
      ),
      title.language,
    ),
    blocks,
  }));
}

/** One letter for each delegation that is invited, each with the head of the paper on a page of its own. */
function letters(section: SectionContext, letterTo: string): readonly Block[] {
  return chosenRecipients(section.context, letterTo).flatMap((recipient, index): readonly Block[] => {
    const letter = { ...section, recipient };
    return [...(index === 0 ? [] : [{ kind: 'letter' } as const]), ...body(letter), ...annexes(letter)];
  });
}
