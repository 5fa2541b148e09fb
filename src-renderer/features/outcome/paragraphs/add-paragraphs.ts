import type { Id } from '@/domain/fields';
import { command } from '@/store/commands/command';
import { writeText } from '@/store/commands/edit-record';
import { addParagraph } from '@/store/commands/paragraphs';
import type { Command } from '@/store/register';
import type { PastedParagraph } from './split-pasted';

interface Place {
  /** The paragraph they follow; left out they go to the end. */
  readonly after?: Id;
  /** An empty paragraph that the first of them fills. */
  readonly replaces?: Id | null;
}

/** Adds several paragraphs as one step. */
export function addParagraphs(
  meetingId: Id,
  pasted: readonly PastedParagraph[],
  language: string,
  { after, replaces = null }: Place,
): Command<readonly Id[]> {
  return command(
    { name: 'add-paragraphs', details: { count: String(pasted.length) }, about: [meetingId] },
    async (recorder) => {
      const ids: Id[] = [];
      let last = after;
      for (const { level, text } of pasted) {
        const first = ids.length === 0 && replaces !== null;
        if (first) {
          await writeText(recorder, 'paragraphs', replaces, 'text', language, text);
          await recorder.change('paragraphs', replaces, { level });
          last = replaces;
        } else {
          const place = last === undefined ? {} : { afterId: last };
          last = await addParagraph({ meetingId, level, text: { [language]: text }, ...place }).run(recorder);
        }
        ids.push(last);
      }
      return ids;
    },
  );
}
