import type { Span } from '../narrative/span';
import type { CalendarEvent, Invited } from './calendar-event';

/** An event as plain text, with the places of what the calendar says in fields of its own. */
export interface EventText {
  readonly text: string;
  /** What is read as prose: all but the lines of those invited. */
  readonly prose: string;
  readonly summary: Span;
  readonly days: Span | undefined;
  readonly location: Span | undefined;
  readonly status: Span | undefined;
  readonly invited: readonly (Span & { readonly who: Invited })[];
}

/** Lays an event out as a reviewer reads it: what, when, where, what about, how it stands, who is asked. */
export function eventText(event: CalendarEvent): EventText {
  let text = '';
  const block = (words: string, gap = '\n\n'): Span | undefined => {
    if (words === '') return undefined;
    if (text !== '') text += gap;
    const start = text.length;
    text += words;
    return { start, end: text.length };
  };
  const summary = block(event.summary) ?? { start: 0, end: 0 };
  const days = block(event.days?.words ?? '');
  const location = block(event.location);
  block(event.description);
  const prose = text;
  const status = block(event.status);
  block(event.repeats);
  const invited = event.invited.flatMap((who, at) => {
    const span = block(lineOf(who), at === 0 ? '\n\n' : '\n');
    return span ? [{ ...span, who }] : [];
  });
  return { text, prose, summary, days, location, status, invited };
}

function lineOf({ name, address, isOrganiser, answer }: Invited): string {
  const mail = address === '' || address === name ? '' : ` <${address}>`;
  const said = isOrganiser ? 'ORGANIZER' : answer;
  return `${name}${mail}${said === '' ? '' : ` – ${said}`}`;
}
