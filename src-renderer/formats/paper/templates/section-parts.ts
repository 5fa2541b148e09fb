import { assertNever } from '@/domain/assert-never';
import type { TemplatePart } from '@/domain/paper-template';

import { minutesAgenda } from '../minutes-agenda';
import { isHeld, localized } from '../minutes-context';
import { minutesDocuments, relatedEventLines } from '../minutes-documents';
import { minutesFacts } from '../minutes-facts';
import { shortNameOf } from '../minutes-heading';
import { minutesParagraphs } from '../minutes-paragraphs';
import { minutesStatements } from '../minutes-statements';
import type { Block, Fact } from '../paper';
import { plainText } from '../rich-text';
import { letterSignature, signatureBlock } from '../signature-block';
import { linesOf, listOrParagraph } from './lines-of-text';
import { adoptedBy, isAnnexed, modalitiesBlocks, adoptedText, participantBlocks } from './annex-parts';
import { addresseeBlocks } from './addressee';
import { annotatedAgenda } from './annotated-agenda';
import { decisionParagraphs } from './decisions';
import { programmeTable } from './programme';
import type { SectionContext } from './section-context';

/** What the register holds for a part, and what heads it by itself; `''` for what needs no heading. */
export interface PartContent {
  readonly heading: string;
  readonly blocks: readonly Block[];
}

/** @param before what stands in the paper above it, by part */
export function partContent(
  section: SectionContext,
  part: TemplatePart,
  before: ReadonlySet<TemplatePart>,
): PartContent {
  const { context, words } = section;
  const { frame, dossier } = context;
  const bare = (blocks: readonly Block[]): PartContent => ({ heading: '', blocks });
  switch (part) {
    case 'text':
      return bare([]);
    case 'addressee':
      return bare(addresseeBlocks(section));
    case 'facts': {
      const facts = section.plan.base === 'invitation' ? invitationFacts(section) : minutesFacts(context);
      return bare(facts.length > 0 ? [{ kind: 'facts', facts }] : []);
    }
    case 'purposes': {
      const lines = linesOf(localized(dossier.meeting.purposes, context.language), {
        table: 'meetings',
        id: dossier.meeting.id,
      });
      return { heading: frame.heading.purposes(lines.length), blocks: listOrParagraph(lines) };
    }
    case 'outcome': {
      const blocks = isAnnexed(section) ? [] : minutesParagraphs(context);
      // Between other sections it is told apart; a communiqué, a declaration or closing remarks are the outcome itself.
      const isHeaded =
        before.has('purposes') ||
        (!isOutcomeItself(section) && blocks.some(({ kind }) => kind === 'heading'));
      return { heading: isHeaded ? frame.heading.outcome : '', blocks };
    }
    case 'decisions':
      return {
        heading: before.size > 0 ? words.heading.decisions : '',
        blocks: decisionParagraphs(context).map((block) =>
          section.plan.base === 'press-note' ? withoutNumber(block) : block,
        ),
      };
    case 'statements':
      return { heading: frame.heading.statements, blocks: minutesStatements(context) };
    case 'documents': {
      const facts = minutesDocuments(context);
      return { heading: frame.heading.documents, blocks: facts.length > 0 ? [{ kind: 'facts', facts }] : [] };
    }
    case 'related-events':
      return { heading: frame.heading.relatedEvents, blocks: listOrParagraph(relatedEventLines(context)) };
    case 'adopted-by':
      return bare(adoptedBy(context));
    case 'about-process': {
      const name = shortNameOf(context);
      const record = { table: 'processes', id: dossier.process.id } as const;
      return {
        heading: words.aboutProcess(name ? plainText(name) : ''),
        blocks: listOrParagraph(linesOf(localized(dossier.process.aims, context.language), record)),
      };
    }
    case 'signatures': {
      if (section.plan.base === 'invitation') return bare([letterSignature(context)]);
      return bare(isHeld(context) && hasOutcome(section) ? [signatureBlock(context)] : []);
    }
    case 'agenda':
    case 'annex-agenda': {
      const agenda = minutesAgenda(context);
      return { heading: frame.agendaTitle, blocks: agenda ? [agenda] : [] };
    }
    case 'annotated-agenda':
      return { heading: before.size > 0 ? frame.agendaTitle : '', blocks: annotatedAgenda(context) };
    case 'programme': {
      const table = programmeTable(section);
      return {
        heading: before.size > 0 ? words.title.programme : '',
        blocks: table ? [table] : [],
      };
    }
    case 'annex-modalities':
      return { heading: words.heading.modalities, blocks: modalitiesBlocks(context) };
    case 'annex-adopted':
      return adoptedText(section);
    case 'annex-participants':
      return {
        heading: context.who === 'present' ? frame.participantsTitle : frame.expectedTitle,
        blocks: participantBlocks(context).blocks,
      };
    default:
      return assertNever(part);
  }
}

/** What somebody who is invited wants to know: nothing of who else comes, nor of the Support Unit that is theirs too. */
function invitationFacts({ context }: SectionContext): readonly Fact[] {
  const { term } = context.frame;
  const others = [
    term.chair,
    term.level,
    term.present,
    term.expected,
    term.online,
    term.apologies,
    term.absent,
    term.supportUnit,
  ];
  return minutesFacts(context).filter((fact) => !others.includes(fact.term));
}

/** Numbers by which paragraphs are cited, some left out, say nothing to a reader who does not have the text. */
function withoutNumber(block: Block): Block {
  if (block.kind !== 'numbered' || block.level !== 0) return block;
  const { text, record } = block;
  return { kind: 'paragraph', text, record };
}

function isOutcomeItself({ plan: { base } }: SectionContext): boolean {
  return base === 'communique' || base === 'declaration' || base === 'closing-remarks';
}

function hasOutcome({ context }: SectionContext): boolean {
  return minutesParagraphs(context).length > 0;
}
