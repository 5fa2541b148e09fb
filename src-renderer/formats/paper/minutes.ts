import { localized } from './minutes-context';
import type { MeetingDossier } from '@/domain/meeting-dossier';

import { minutesAgenda } from './minutes-agenda';
import { isHeld, minutesContext, type MinutesContext, type MinutesOptions } from './minutes-context';
import { minutesDocuments, relatedEventLines } from './minutes-documents';
import { minutesFacts } from './minutes-facts';
import { minutesHeading } from './minutes-heading';
import { minutesParagraphs } from './minutes-paragraphs';
import { participantList } from './minutes-participants';
import { minutesStatements } from './minutes-statements';
import type { AnnexBlock, Block, Line, PaperDocument } from './paper';
import { inHouseForm } from './paper-form';
import { plainText, richText } from './rich-text';
import { signatureBlock } from './signature-block';

const namesNote = 1;

/**
 * The minutes of a meeting. Nothing is printed for what is not recorded: an empty meeting gives a letterhead and a
 * title; one that is planned gives what is known of it and who is expected, and has no place to sign.
 */
export function minutesPaper(dossier: MeetingDossier, options: MinutesOptions): PaperDocument {
  const context = minutesContext(dossier, options);
  const { frame, language } = context;
  const participants = participantList(context, namesNote);
  return inHouseForm(
    {
      sheet: { kind: 'text', orientation: 'portrait' },
      language,
      ...minutesHeading(context),
      record: { table: 'meetings', id: dossier.meeting.id },
      blocks: [...body(context), ...annexes(context, participants.blocks)],
      status: null,
      notes: participants.marked ? [richText(frame.namesNote, language)] : [],
    },
    dossier.houseForm,
  );
}

function body(context: MinutesContext): readonly Block[] {
  const { frame } = context;
  const facts = minutesFacts(context);
  const purposes = purposeLines(context);
  const paragraphs = minutesParagraphs(context);
  const documents = minutesDocuments(context);
  const events = relatedEventLines(context);
  // With nothing but the outcome in the paper, a heading over it says nothing, unless it has headings of its own.
  const isHeaded = purposes.length > 0 || paragraphs.some(({ kind }) => kind === 'heading');
  const outcomeHeading = isHeaded ? frame.heading.outcome : '';
  return [
    ...(facts.length > 0 ? [{ kind: 'facts', facts } as const] : []),
    ...headed(context, frame.heading.purposes(purposes.length), listOrParagraph(purposes)),
    ...headed(context, outcomeHeading, paragraphs),
    ...headed(context, frame.heading.statements, minutesStatements(context)),
    ...headed(
      context,
      frame.heading.documents,
      documents.length > 0 ? [{ kind: 'facts', facts: documents }] : [],
    ),
    ...headed(context, frame.heading.relatedEvents, listOrParagraph(events)),
    ...(isHeld(context) && paragraphs.length > 0 ? [signatureBlock(context)] : []),
  ];
}

function headed({ language }: MinutesContext, heading: string, blocks: readonly Block[]): readonly Block[] {
  if (blocks.length === 0 || heading === '') return blocks;
  return [{ kind: 'heading', text: richText(heading, language) }, ...blocks];
}

/** One purpose a line, as they are recorded. */
function purposeLines({ dossier, language }: MinutesContext): readonly Line[] {
  const text = localized(dossier.meeting.purposes, language);
  if (!text) return [];
  return plainText(text)
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => ({
      text: richText(line, text.language),
      record: { table: 'meetings', id: dossier.meeting.id },
    }));
}

function listOrParagraph(lines: readonly Line[]): readonly Block[] {
  const [first, ...others] = lines;
  if (!first) return [];
  return others.length === 0 ? [{ kind: 'paragraph', ...first }] : [{ kind: 'list', items: lines }];
}

const roman = ['I', 'II'] as const;

function annexes(context: MinutesContext, participants: readonly Block[]): readonly AnnexBlock[] {
  const { frame, language } = context;
  const agenda = minutesAgenda(context);
  const parts = [
    { title: frame.agendaTitle, blocks: agenda ? [agenda] : [] },
    {
      title: context.who === 'present' ? frame.participantsTitle : frame.expectedTitle,
      blocks: participants,
    },
  ].filter(({ blocks }) => blocks.length > 0);
  return parts.map(({ title, blocks }, index) => ({
    kind: 'annex',
    title: richText(frame.annex(parts.length === 1 ? null : (roman[index] ?? null), title), language),
    blocks,
  }));
}
