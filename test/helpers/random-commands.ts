import fc from 'fast-check';

import { statesAsia } from '@/domain/reference/states-asia';
import { addAttendee, removeAttendances, setHeadOfDelegation } from '@/store/commands/attendances';
import { addDelegation, moveDelegation, removeDelegation } from '@/store/commands/delegations';
import { addDocument, removeDocument } from '@/store/commands/documents';
import { createMeeting, deleteMeeting, editMeetingText } from '@/store/commands/meetings';
import { addParagraph, editParagraph, moveParagraph, removeParagraph } from '@/store/commands/paragraphs';
import { mergePersons } from '@/store/commands/merge-persons';
import { mergeParagraph, splitParagraph } from '@/store/commands/split-paragraph';
import { addStatement } from '@/store/commands/statements';
import { addTag } from '@/store/commands/tags';
import type { Command, Register } from '@/store/register';

import { arbitraryText } from './arbitrary-record';
import { chosen } from './chosen';
import { followUpCommandOf, followUpKinds } from './random-follow-up';

/** One action of a user, told without ids: `at` and `to` choose among what the register holds by then. */
export interface Action {
  readonly kind: (typeof kinds)[number];
  readonly at: number;
  readonly to: number;
  readonly text: string;
}

const kinds = [
  ...(['create-meeting', 'edit-meeting', 'delete-meeting', 'add-delegation', 'move-delegation'] as const),
  ...(['remove-delegation', 'add-attendee', 'head', 'remove-attendance', 'add-paragraph'] as const),
  ...(['edit-paragraph', 'move-paragraph', 'remove-paragraph', 'split-paragraph'] as const),
  ...([
    'merge-persons',
    'merge-paragraph',
    'add-statement',
    'tag',
    'add-document',
    'remove-document',
  ] as const),
  ...followUpKinds,
];

// Mostly the same few records, so that what is done with them meets.
const number = fc.oneof({ arbitrary: fc.nat({ max: 2 }), weight: 3 }, fc.nat({ max: 50 }));

export const arbitraryActions: fc.Arbitrary<readonly Action[]> = fc.array(
  fc.record({ kind: fc.constantFrom(...kinds), at: number, to: number, text: arbitraryText }),
  { minLength: 5, maxLength: 40 },
);

/** The command of the action in the register as it stands; `null` where there is nothing to act on. */
export async function commandOf(register: Register, action: Action): Promise<Command<unknown> | null> {
  const { at, to, text } = action;
  const process = (await register.list('processes'))[0];
  const meeting = chosen(await register.list('meetings'), at);
  if (!process) return null;
  if (action.kind === 'create-meeting' || !meeting) {
    return createMeeting({ processId: process.id, type: 'other', note: text });
  }
  const paragraph = chosen(await register.list('paragraphs'), at);
  const label = paragraph && { ...paragraph, printedNumber: '1' };
  const delegation = chosen(await register.list('delegations'), at);
  const attendance = chosen(await register.list('attendances'), at);
  switch (action.kind) {
    case 'edit-meeting':
      return editMeetingText(meeting, 'title', to % 2 ? 'ru' : 'en', text);
    case 'delete-meeting':
      return to % 4 === 0 ? deleteMeeting(meeting) : null;
    case 'add-delegation': {
      const reference = chosen(statesAsia, to);
      const party = reference && ({ kind: 'reference', reference } as const);
      return party ? addDelegation({ meetingId: meeting.id, party }, text) : null;
    }
    case 'move-delegation':
      return delegation && moveDelegation(delegation, idAt(await register.list('delegations'), to), text);
    case 'remove-delegation':
      return delegation && removeDelegation(delegation, text);
    case 'add-attendee': {
      const person = { kind: 'named', given: text, family: `Name ${to % 3}` } as const;
      return delegation && addAttendee({ delegationId: delegation.id, person }, text);
    }
    case 'head':
      return attendance && setHeadOfDelegation(attendance, text);
    case 'remove-attendance':
      return attendance && removeAttendances([attendance], text);
    case 'add-paragraph':
      return addParagraph({ meetingId: meeting.id, text: { en: text }, afterId: label?.id ?? null });
    case 'edit-paragraph':
      return label && editParagraph(label, 'en', text);
    case 'move-paragraph':
      return label && moveParagraph(label, idAt(await register.list('paragraphs'), to));
    case 'remove-paragraph':
      return label && removeParagraph(label);
    case 'split-paragraph':
      return label && splitParagraph(label, 'en', to);
    case 'merge-paragraph':
      return label && mergeParagraph(label);
    case 'add-statement':
      return label && addStatement({ paragraphId: label.id, language: 'en', text });
    case 'tag':
      return addTag({ meetingId: meeting.id, statementId: null, kind: 'theme', value: text });
    case 'merge-persons': {
      const persons = await register.list('persons');
      const [keep, drop] = [chosen(persons, at), chosen(persons, to)];
      return keep && drop && mergePersons({ keepId: keep.id, dropId: drop.id }, text, text);
    }
    case 'add-document':
      return addDocument(meeting.id, { type: 'declaration', title: { en: text } }, 'adopted');
    case 'remove-document': {
      const link = chosen(await register.list('meetingDocuments'), at);
      return link && removeDocument(link, text);
    }
    default:
      return followUpCommandOf(register, { ...action, kind: action.kind }, { process, meeting, paragraph });
  }
}

function idAt(list: readonly { readonly id: string }[], at: number): string | null {
  return at % 3 === 0 ? null : (chosen(list, at)?.id ?? null);
}
