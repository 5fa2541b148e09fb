import type { Meeting } from '@/domain/meeting';
import { editMeeting, editMeetingText } from '@/store/commands/meetings';
import type { Command } from '@/store/register';
import { textFields, type DetailsValues } from './details-values';

/**
 * The command that keeps one field of the form.
 * @param path `date`, or `title.ru` for one language of a text
 */
export function detailsCommand(meeting: Meeting, path: string, values: DetailsValues): Command {
  const [field = '', ...tag] = path.split('.');
  const text = textFields.find((name) => name === field);
  if (text !== undefined && tag.length > 0) {
    const language = tag.join('.');
    return editMeetingText(meeting, text, language, values[text][language] ?? '');
  }
  return editMeeting(meeting, patchOf(field, values));
}

function patchOf(field: string, values: DetailsValues): Partial<Meeting> {
  switch (field) {
    case 'symbol':
      return { symbol: values.symbol.trim() || null };
    case 'note':
      return { note: values.note === '' ? null : values.note };
    default:
      return Object.fromEntries(Object.entries(values).filter(([name]) => name === field));
  }
}
