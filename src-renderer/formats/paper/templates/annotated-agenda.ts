import { planAgenda, type AgendaLine } from '@/domain/agenda';

import { hoursOf } from '../hours-of';
import { languageMarkOf, withLanguageMark } from '../language-mark-of';
import { carriedOver, leftOpen, sessionLine } from '../minutes-agenda';
import { localized, type MinutesContext } from '../minutes-context';
import type { Block } from '../paper';
import { inlinesOf, joined, plainText } from '../rich-text';

/** Sessions as headings with their hours, and under each point what it is for. Empty where there is no agenda. */
export function annotatedAgenda(context: MinutesContext): readonly Block[] {
  return planAgenda(context.dossier.sessions, context.dossier.agendaItems).flatMap(
    (part): readonly Block[] =>
      part.kind === 'line'
        ? [pointBlock(context, part.line)]
        : [
            {
              kind: 'heading',
              level: 2,
              text: sessionLine(context, part.session),
              record: { table: 'sessions', id: part.session.id },
            },
            ...part.lines.map((line) => pointBlock(context, line)),
          ],
  );
}

/** The point with its hours, its annotation, where it was carried over from, and that it was left open. */
function pointBlock(context: MinutesContext, line: AgendaLine): Block {
  const { language } = context;
  const { item, number, level } = line;
  const title = localized(item.title, language);
  const head = [title ? plainText(title) : '', hoursOf(line)].filter(Boolean).join(', ');
  const below = [
    localized(item.annotation, language),
    carriedOver(context, item.carriedFromId),
    leftOpen(context, item.state),
  ]
    .filter((text) => text !== null)
    .map((one) => withLanguageMark(context, one));
  const text = joined(
    [
      inlinesOf(head, 'text'),
      ...(title ? [languageMarkOf(context, title.language)] : []),
      ...below.map(({ inlines }) => [{ kind: 'line-break' } as const, ...inlines]),
    ],
    title?.language ?? below[0]?.language ?? language,
  );
  const label = labelOf(number);
  return {
    kind: 'numbered',
    label,
    level: level === 0 ? 0 : 1,
    text,
    record: { table: 'agendaItems', id: item.id },
  };
}

/** "3" prints as "3.", "(a)" as it is. */
function labelOf(number: string): string {
  return /[\p{L}\p{N}]$/u.test(number) ? `${number}.` : number;
}
