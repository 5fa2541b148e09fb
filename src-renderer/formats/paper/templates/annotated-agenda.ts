import { planAgenda, type AgendaLine } from '@/domain/agenda';

import { carriedOver, leftOpen, sessionLine } from '../minutes-agenda';
import { localized, type MinutesContext } from '../minutes-context';
import type { Block, RecordReference, RichText } from '../paper';
import { inlinesOf, joined, plainText, richText } from '../rich-text';

/** Sessions as headings with their hours, and under each point what it is for. Empty where there is no agenda. */
export function annotatedAgenda(context: MinutesContext): readonly Block[] {
  return planAgenda(context.dossier.sessions, context.dossier.agendaItems).flatMap(
    (part): readonly Block[] =>
      part.kind === 'line'
        ? pointBlocks(context, part.line)
        : [
            {
              kind: 'heading',
              text: sessionLine(context, part.session),
              record: { table: 'sessions', id: part.session.id },
            },
            ...part.lines.flatMap((line) => pointBlocks(context, line)),
          ],
  );
}

/** The point with its hours, its annotation, where it was carried over from, and that it was left open. */
function pointBlocks(context: MinutesContext, line: AgendaLine): readonly Block[] {
  const { language } = context;
  const { item, number, level, startsAt, endsAt } = line;
  const record: RecordReference = { table: 'agendaItems', id: item.id };
  const title = localized(item.title, language);
  const hours = [startsAt, endsAt].filter(Boolean).join('–');
  const head: RichText = joined(
    [
      inlinesOf(title ? plainText(title) : '', 'text'),
      hours === '' ? [] : inlinesOf(title ? `, ${hours}` : hours, 'text'),
    ],
    title?.language ?? language,
  );
  const below = [
    ...linesBelow(localized(item.annotation, language)),
    carriedOver(context, item.carriedFromId),
    leftOpen(context, item.state),
  ].filter((text) => text !== null);
  return [
    number === ''
      ? { kind: 'paragraph', text: head, record }
      : { kind: 'numbered', label: labelOf(number), level: level === 0 ? 0 : 1, text: head, record },
    ...below.map((text): Block => ({ kind: 'paragraph', text, record })),
  ];
}

/** "3" prints as "3.", "(a)" as it is. */
function labelOf(number: string): string {
  return /[\p{L}\p{N}]$/u.test(number) ? `${number}.` : number;
}

function linesBelow(text: RichText | null): readonly RichText[] {
  if (!text) return [];
  return plainText(text)
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => richText(line, text.language));
}
