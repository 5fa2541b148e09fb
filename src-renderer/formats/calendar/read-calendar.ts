import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';

import type { Draft, SourceNote } from '@/domain/draft';
import { detectLanguage } from '../narrative/detect-language';
import type { PriorRecord } from '../prior-records/read-prior-record';
import type { FormatOutcome } from '../prior-records/record-text';
import { calendarEvent, type CalendarEvent, type EventFrame } from './calendar-event';
import {
  componentsOf,
  contentLine,
  nameOfLine,
  parameterOf,
  unfolded,
  type Component,
} from './content-lines';
import { eventMeeting, leftAside, type EventDraft } from './event-meeting';
import { idOf, isMoved, movedDays, occurrencesOf, type Occurrence } from './occurrences';

/** More meetings than a process has held; a calendar beyond it is somebody's whole life. */
const eventLimit = 1000;
/** Of events that come again, all their times together. */
const occurrenceLimit = 1000;
/** As many as one reads in a line. */
const namesTold = 10;

/** Reads a calendar: each event whose title names a meeting becomes one, and the others are left to the user. */
export async function readCalendar(file: PriorRecord, decoded: string): Promise<FormatOutcome> {
  const today = new Date().toISOString().slice(0, 10);
  const { texts, draft } = calendarDraft(decoded, today, file.name, bytesToHex(sha256(file.bytes)));
  if (texts.every((text) => text.trim() === '')) return { ok: false, error: { code: 'empty' } };
  return { ok: true, kind: 'draft', draft, texts };
}

/** @param today ISO date, by which an event is ahead or past */
export function calendarDraft(
  decoded: string,
  today: string,
  file: string,
  hash: string,
): { readonly draft: Draft; readonly texts: readonly string[] } {
  const lines = unfolded(decoded);
  const { components, left } = componentsOf(lines, 'VEVENT', eventLimit);
  const zone = valueOf(lines, 'x-wr-timezone');
  const isCalledOff = valueOf(lines, 'method').toUpperCase() === 'CANCEL';
  const { events, notes } = countedOut(components, { zone, isCalledOff }, today);
  const joined = joinEvents(events.map(({ draft }) => draft));
  const [only] = events;
  const title =
    valueOf(lines, 'x-wr-calname') || (components.length === 1 ? (only?.event.summary ?? '') : '');
  const told: SourceNote[] = [...(left > 0 ? [{ code: 'cut' as const, count: left }] : []), ...notes];
  const language = detectLanguage(joined.text);
  return {
    texts: [joined.text],
    draft: {
      format: 'rapporteur-draft/1',
      sources: [
        {
          file,
          sha256: hash,
          type: 'other',
          ...(language === undefined ? {} : { language }),
          ...(title === '' ? {} : { title }),
          ...(told.length > 0 ? { notes: told } : {}),
        },
      ],
      ...joined.draft,
    },
  };
}

interface ReadEvent {
  readonly event: CalendarEvent;
  readonly draft: EventDraft;
}

/**
 * The events in the order of their days. One that comes again and is a meeting is one each time; whatever else comes again
 * stands as it is, with its rule to be seen.
 */
function countedOut(
  components: readonly Component[],
  frame: EventFrame,
  today: string,
): { readonly events: readonly ReadEvent[]; readonly notes: readonly SourceNote[] } {
  const moved = movedDays(components, frame.zone);
  const isPart = partsOf(components, frame, today);
  const repeated: string[] = [];
  const unfinished: string[] = [];
  let made = 0;
  const read = components.flatMap((component): readonly ReadEvent[] => {
    const readAt = (at?: Occurrence): ReadEvent => {
      const event = calendarEvent(component, frame, at);
      return { event, draft: isPart(component) ? leftAside(event) : eventMeeting(event, today) };
    };
    const first = readAt();
    const [meeting] = first.draft.meetings;
    if (!meeting || isMoved(component)) return [first];
    const { runs, hasMore } = occurrencesOf(
      component,
      frame.zone,
      moved.get(idOf(component)) ?? new Set(),
      today,
    );
    const { summary } = first.event;
    // A meeting of a number takes place once, be it on days in a row.
    const isOne = meeting.ordinal !== undefined && runs.length > 1;
    if (isOne || made + runs.length > occurrenceLimit) {
      unfinished.push(summary);
      return [first];
    }
    if (hasMore) unfinished.push(summary);
    if (runs.length > 1) repeated.push(summary);
    made += runs.length;
    return runs.map(readAt);
  });
  return {
    events: read.toSorted((a, b) => dateOf(a.event).localeCompare(dateOf(b.event))),
    notes: [noteOf('repeats', repeated), noteOf('repeats-left', unfinished)].flat(),
  };
}

function noteOf(code: SourceNote['code'], names: readonly string[]): readonly SourceNote[] {
  return names.length > 0
    ? [{ code, count: names.length, names: [...new Set(names)].slice(0, namesTold) }]
    : [];
}

/**
 * Which events are parts of a meeting that the calendar has as another event, as its sessions are. What stands below a
 * mission or a project is none: it may be the meeting itself. Events that stand below each other are nobody's part.
 */
function partsOf(
  components: readonly Component[],
  frame: EventFrame,
  today: string,
): (component: Component) => boolean {
  const byId = new Map<string, { readonly events: Component[]; readonly parents: string[] }>();
  for (const one of components) {
    const found = byId.get(idOf(one)) ?? { events: [], parents: [] };
    found.events.push(one);
    found.parents.push(...parentsOf(one));
    byId.set(idOf(one), found);
  }
  const meetings = new Map<string, boolean>();
  const isMeeting = (id: string): boolean => {
    const read =
      meetings.get(id) ??
      (byId.get(id)?.events ?? []).some(
        (one) => eventMeeting(calendarEvent(one, frame), today).meetings.length > 0,
      );
    meetings.set(id, read);
    return read;
  };
  return (component) => {
    const above = new Set<string>();
    // Grows while it is walked.
    const ids = [...parentsOf(component)];
    for (const id of ids) {
      const parent = above.has(id) ? undefined : byId.get(id);
      if (!parent) continue;
      above.add(id);
      ids.push(...parent.parents);
    }
    return !above.has(idOf(component)) && [...above].some(isMeeting);
  };
}

function parentsOf({ lines }: Component): readonly string[] {
  return lines.flatMap((line) => {
    const parsed = nameOfLine(line) === 'related-to' ? contentLine(line, 'calendar') : undefined;
    return parsed && /^(?:PARENT)?$/iu.test(parameterOf(parsed, 'reltype')) ? (parsed.values[0] ?? []) : [];
  });
}

/** Those without a day stand last. */
function dateOf({ days }: CalendarEvent): string {
  return days?.date ?? 'later';
}

/** What the calendar says of itself, before its events. */
function valueOf(lines: readonly string[], name: string): string {
  const end = lines.findIndex((line) => /^BEGIN:VEVENT/iu.test(line));
  const line = lines.slice(0, end === -1 ? lines.length : end).find((each) => nameOfLine(each) === name);
  return line === undefined ? '' : (contentLine(line, 'calendar')?.values[0] ?? '').trim();
}

/** The events one under another, their paths and places moved to where they now are. */
function joinEvents(events: readonly EventDraft[]): {
  readonly text: string;
  readonly draft: Omit<Draft, 'format' | 'sources'>;
} {
  const draft: Omit<Draft, 'format' | 'sources'> = {
    meetings: [],
    statuses: [],
    chairmanships: [],
    evidence: [],
    dropped: [],
    unplaced: [],
  };
  const pieces: string[] = [];
  let length = 0;
  for (const event of events) {
    if (event.text === '') continue;
    if (pieces.length > 0) length += separator.length;
    const start = length;
    const moved = <T extends { readonly start: number; readonly end: number }>(item: T): T => ({
      ...item,
      start: item.start + start,
      end: item.end + start,
    });
    const before = {
      meetings: draft.meetings.length,
      statuses: draft.statuses.length,
      chairmanships: draft.chairmanships.length,
    };
    draft.evidence.push(
      ...event.evidence.map((item) => moved({ ...item, path: movedPath(item.path, before) })),
    );
    draft.dropped.push(...event.dropped.map(moved));
    draft.unplaced.push(...event.unplaced.map(moved));
    draft.meetings.push(...event.meetings);
    draft.statuses.push(...event.statuses);
    draft.chairmanships.push(...event.chairmanships);
    pieces.push(event.text);
    length += event.text.length;
  }
  return { text: pieces.join(separator), draft };
}

const separator = '\n\n';

function movedPath(path: string, before: Readonly<Record<string, number>>): string {
  return path.replace(
    /^\/(meetings|statuses|chairmanships)\/(\d+)/u,
    (_, list: string, index: string) => `/${list}/${Number(index) + (before[list] ?? 0)}`,
  );
}
