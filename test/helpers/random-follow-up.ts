import { commitmentStatuses } from '@/domain/commitment';
import type { Meeting } from '@/domain/meeting';
import type { Paragraph } from '@/domain/paragraph';
import type { Process } from '@/domain/process';
import { recommendationLinkKinds } from '@/domain/recommendation';
import {
  addAgenda,
  addAgendaItem,
  moveAgendaItem,
  removeAgendaItem,
  removeAgendaSession,
} from '@/store/commands/agenda';
import { carryOver, recommendationsAs } from '@/store/commands/carry-over';
import { editCommitment, removeReport, reportProgress } from '@/store/commands/follow-up';
import { joinRecommendations } from '@/store/commands/join-recommendations';
import {
  interventionOfNote,
  keepNote,
  paragraphOfNote,
  recommendationOfNote,
  statementOfNote,
} from '@/store/commands/notes';
import { keepParagraphNumbers } from '@/store/commands/paragraph-numbers';
import {
  addAddressee,
  addOrigin,
  addRecommendation,
  linkRecommendations,
  removeRecommendation,
  tagRecommendation,
} from '@/store/commands/recommendations';
import { takeUpStatements } from '@/store/commands/take-up-statements';
import { addReviews, editReview } from '@/store/commands/reviews';
import { takeParagraphs } from '@/store/commands/take-paragraphs';
import { newId } from '@/store/new-id';
import type { Command, Register } from '@/store/register';

import { chosen } from './chosen';

/** What is done with recommendations, reports, notes and the agenda; see `Action`. */
export const followUpKinds = [
  ...(['recommend', 'recommend-statement', 'add-origin', 'link', 'join', 'address'] as const),
  ...(['tag-recommendation', 'remove-recommendation', 'report', 'remove-report', 'owner'] as const),
  ...(['note', 'paragraph-of-note', 'statement-of-note', 'intervention-of-note'] as const),
  ...([
    'recommendation-of-note',
    'review',
    'edit-review',
    'keep-numbers',
    'paste',
    'agenda',
    'agenda-item',
  ] as const),
  ...(['move-agenda-item', 'remove-agenda-item', 'remove-session', 'carry-over'] as const),
];

interface FollowUpAction {
  readonly kind: (typeof followUpKinds)[number];
  readonly at: number;
  readonly to: number;
  readonly text: string;
}

interface Place {
  readonly process: Process;
  readonly meeting: Meeting;
  readonly paragraph: Paragraph | null;
}

/** See `commandOf`. */
export async function followUpCommandOf(
  register: Register,
  { kind, at, to, text }: FollowUpAction,
  { process, meeting, paragraph }: Place,
): Promise<Command<unknown> | null> {
  const recommendations = await register.list('recommendations');
  const one = chosen(recommendations, at);
  const other = chosen(recommendations, to);
  const note = chosen(await register.list('notes'), at);
  const item = chosen(await register.list('agendaItems'), at);
  const party = chosen(await register.list('parties'), to);
  const cell = one && party && { recommendationId: one.id, partyId: party.id, reference: '', party: text };
  switch (kind) {
    case 'recommend':
      return addRecommendation({ processId: process.id, text: { en: text } }, [{ meetingId: meeting.id }]);
    case 'recommend-statement': {
      const statement = chosen(await register.list('statements'), at);
      return statement && takeUpStatements([{ statement, reaffirms: null }]);
    }
    case 'add-origin': {
      const place = paragraph ?? { id: null, meetingId: meeting.id };
      return one && addOrigin(one, { meetingId: place.meetingId, paragraphId: place.id });
    }
    case 'link':
      return one && other && linkRecommendations(one, other.id, linkKind(at));
    case 'join':
      return one && other && one.id !== other.id ? joinRecommendations(one, other) : null;
    case 'address':
      return one && party && addAddressee(one, { kind: 'party', partyId: party.id }, text);
    case 'tag-recommendation':
      return one && tagRecommendation(one, { kind: 'theme', value: text });
    case 'remove-recommendation':
      return one && to % 4 === 0 ? removeRecommendation(one) : null;
    case 'report': {
      const said = { status: chosen(commitmentStatuses, at), meetingId: to % 2 ? meeting.id : null };
      return cell && reportProgress(cell, { ...said, text: { en: text } });
    }
    case 'remove-report': {
      const report = chosen(await register.list('progressUpdates'), at);
      return cell && report && removeReport(cell, report.id);
    }
    case 'owner':
      return cell && editCommitment(cell, { owner: text });
    case 'note': {
      const place = { meetingId: meeting.id, sessionId: null, agendaItemId: null };
      const speaker = { personId: null, partyId: party?.id ?? null, printedSpeaker: null, language: null };
      return keepNote({ id: newId(), ...place, ...speaker, text, takenAt: '2024-05-01T10:00' });
    }
    case 'paragraph-of-note':
      return note && paragraphOfNote(note, 'en');
    case 'statement-of-note':
      return note && paragraph && statementOfNote(note, 'en', paragraph.id, { text });
    case 'intervention-of-note':
      return note && interventionOfNote(note, 'en');
    case 'recommendation-of-note':
      return note && recommendationOfNote(note, 'en');
    case 'review':
      return other && addReviews(meeting.id, [...new Set([one?.id ?? other.id, other.id])], item?.id);
    case 'edit-review': {
      const review = chosen(await register.list('reviews'), at);
      return review && editReview(review, '', { outcome: 'reviewed', note: text });
    }
    case 'keep-numbers':
      return keepParagraphNumbers(meeting.id);
    case 'paste': {
      const first = { level: 0, number: String(at), text } as const;
      const statements = [{ language: 'en', text, tags: [{ kind: 'theme', value: text }] }] as const;
      return takeParagraphs(meeting.id, [first, { level: 1, number: 'a', text, statements }], 'en');
    }
    case 'agenda': {
      const entry = { title: { en: text } };
      return addAgenda(meeting.id, [{ kind: 'session', session: entry, items: [entry, entry] }]);
    }
    case 'agenda-item':
      return addAgendaItem({ meetingId: meeting.id, sessionId: null, title: { en: text } });
    case 'move-agenda-item': {
      const afterId = to % 3 === 0 ? null : (chosen(await register.list('agendaItems'), to)?.id ?? null);
      return item && moveAgendaItem(item, item.sessionId, afterId);
    }
    case 'remove-agenda-item':
      return item && removeAgendaItem(item);
    case 'remove-session': {
      const session = chosen(await register.list('sessions'), at);
      return session && removeAgendaSession(session);
    }
    case 'carry-over':
      return carryOver({
        meetingId: meeting.id,
        sessionId: null,
        points: item ? [item] : [],
        recommendations: one ? [{ id: one.id, title: { en: text } }] : [],
        as: chosen(recommendationsAs, to) ?? 'points',
        heading: { en: text },
        isNumbered: at % 2 === 0,
      });
  }
}

function linkKind(at: number) {
  return chosen(recommendationLinkKinds, at) ?? 'repeats';
}
