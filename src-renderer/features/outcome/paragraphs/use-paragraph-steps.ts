import { useLayoutEffect, useMemo, useRef, type RefObject } from 'react';
import { useIntl } from 'react-intl';
import type { Id } from '@/domain/fields';
import type { NumberedParagraph } from '@/domain/number-paragraphs';
import { isHeading, type Paragraph } from '@/domain/paragraph';
import type { ShowAhead } from '@/pickers/rows/use-rows-ahead';
import { letGoOfTyped } from '@/pickers/use-kept-text';
import { useRun } from '@/pickers/use-run';
import { isUsed, type ParagraphUses } from '@/store/commands/paragraphs';
import { joinedTexts } from '@/store/commands/split-paragraph';
import type { TakenParagraph } from '@/store/commands/take-paragraphs';
import { newId } from '@/store/new-id';
import { useRegister } from '@/store/react/register-context';
import { planPaste } from './plan-paste';
import {
  planAdd,
  planHeading,
  planJoin,
  planKeepNumbers,
  planLevel,
  planMakeHeading,
  planMakeNumbered,
  planMove,
  planPlace,
  planRemove,
  planSplit,
  type PlannedStep,
} from './plan-steps';
import { textsShown, type TextFocus } from './use-text-focus';

interface Hands {
  readonly frame: RefObject<HTMLElement | null>;
  /** As shown: ahead of the register where the hands are. */
  readonly paragraphs: readonly NumberedParagraph[];
  readonly showAhead: ShowAhead<Paragraph>;
  readonly focus: (at: TextFocus) => void;
}

/** Changes of the text that stand on the screen, caret included, in the same task as the key that makes them. */
export interface ParagraphSteps {
  /** After the paragraph; at the end when it is left out. */
  readonly add: (meetingId: Id, language: string, after?: Paragraph) => void;
  /** Before the paragraph; at the end when it is left out. */
  readonly addHeading: (meetingId: Id, language: string, before?: Paragraph) => void;
  /**
   * Makes a paragraph a heading, or a heading a paragraph; the caret stays.
   * @returns what of the paragraph stands in the way of that; `null` where it failed
   */
  readonly turn: (numbered: NumberedParagraph) => Promise<ParagraphUses | null>;
  /** Before it: the paragraph keeps its number, its statements and the caret. */
  readonly addBefore: (numbered: NumberedParagraph, language: string) => void;
  readonly split: (numbered: NumberedParagraph, language: string, at: number) => void;
  readonly join: (numbered: NumberedParagraph, language: string) => void;
  readonly remove: (numbered: NumberedParagraph) => Promise<boolean>;
  readonly setLevel: (numbered: NumberedParagraph, level: 0 | 1 | 2) => void;
  /** With its sub-paragraphs, past a whole block. */
  readonly move: (numbered: NumberedParagraph, direction: 'up' | 'down', language: string) => void;
  /** With its sub-paragraphs, to after the one with the id; `null` is the head of the text. */
  readonly place: (numbered: NumberedParagraph, afterId: Id | null) => void;
  /** @returns of how many the number was not kept before; `null` where it failed */
  readonly keepNumbers: (meetingId: Id) => Promise<number | null>;
  /** @returns how many were added; `null` where it failed */
  readonly paste: (
    paragraph: Paragraph,
    pasted: readonly TakenParagraph[],
    language: string,
    isEmpty: boolean,
  ) => Promise<number | null>;
}

export function useParagraphSteps({ frame, paragraphs, showAhead, focus }: Hands): ParagraphSteps {
  const run = useRun();
  const { typing } = useRegister();
  const { locale } = useIntl();
  const latest = useRef(paragraphs);
  useLayoutEffect(() => {
    latest.current = paragraphs;
  });
  return useMemo((): ParagraphSteps => {
    const rows = () => latest.current.map(({ paragraph }) => paragraph);
    const at = (id: Id) => latest.current.findIndex(({ paragraph }) => paragraph.id === id);
    const shownTexts = (paragraph: Paragraph) => textsShown(frame.current, paragraph);
    const letGo = ({ id }: Paragraph, languages: readonly string[]) => {
      for (const language of languages) letGoOfTyped(typing, `paragraphs/${id}/text.${language}`);
    };
    const show = <R>({ ahead, command }: PlannedStep<R>) => showAhead(ahead, () => run(command));
    return {
      add(meetingId, language, after) {
        const id = newId();
        void show(planAdd(rows(), { id, meetingId, level: after?.level ?? 0 }, after?.id));
        focus({ id, language });
      },
      addHeading(meetingId, language, before) {
        const id = newId();
        void show(planHeading(rows(), { id, meetingId }, before?.id));
        focus({ id, language });
      },
      async turn(numbered) {
        // What was typed before it is a step before it, however fast the key came, and no letters are taken back over it:
        // the field is left and come to again, so that Undo goes back in the order of the hands.
        const area = document.activeElement;
        const isHere =
          area instanceof HTMLTextAreaElement && area.dataset['paragraph'] === numbered.paragraph.id;
        if (isHere) area.blur();
        void typing.flush();
        const comeBack = () => {
          if (isHere) area.focus();
        };
        if (isHeading(numbered.paragraph)) {
          const turned = show(planMakeNumbered(rows(), numbered));
          comeBack();
          const done = await turned;
          return done === null ? null : { statements: 0, recommendations: 0, hasPartBelow: false };
        }
        const { ahead, command } = planMakeHeading(rows(), numbered);
        let uses: ParagraphUses | null = null;
        const turned = showAhead(ahead, async () => {
          uses = await run(command);
          // What stands in the way leaves the paragraph as it is: nothing is to be shown ahead.
          return uses !== null && !isUsed(uses) ? uses : null;
        });
        comeBack();
        await turned;
        return uses;
      },
      addBefore({ paragraph }, language) {
        const { meetingId, level } = paragraph;
        const afterId = rows()[at(paragraph.id) - 1]?.id ?? null;
        void show(planAdd(rows(), { id: newId(), meetingId, level }, afterId));
        focus({ id: paragraph.id, language, at: 0 });
      },
      split(numbered, language, offset) {
        const { paragraph } = numbered;
        const id = newId();
        const text = shownTexts(paragraph);
        const planned = planSplit(rows(), numbered, text, { language, offset, id, locale });
        letGo(paragraph, [language]);
        void show(planned);
        focus({ id, language, at: 0 });
      },
      join(numbered, language) {
        const { paragraph } = numbered;
        const before = rows()[at(paragraph.id) - 1];
        if (!before) return;
        const texts = [shownTexts(before), shownTexts(paragraph)] as const;
        const joined = joinedTexts(...texts);
        const length = texts[0][language]?.length ?? 0;
        const caret = length === 0 || (joined[language]?.length ?? 0) === length ? length : length + 1;
        const planned = planJoin(rows(), numbered, texts, locale);
        if (!planned) return;
        letGo(before, Object.keys(joined));
        void show(planned);
        focus({ id: before.id, language, at: caret });
      },
      async remove(numbered) {
        const { id } = numbered.paragraph;
        const list = rows();
        const next = list[at(id) + 1] ?? list[at(id) - 1];
        const done = show(planRemove(list, numbered, locale));
        if (next) focus({ id: next.id, language: '' });
        return (await done) !== null;
      },
      setLevel(numbered, level) {
        void show(planLevel(numbered, level));
      },
      move(numbered, direction, language) {
        const planned = planMove(rows(), numbered, direction);
        if (!planned) return;
        void show(planned);
        focus({ id: numbered.paragraph.id, language, stays: true });
      },
      place(numbered, afterId) {
        void show(planPlace(rows(), numbered, afterId));
      },
      keepNumbers: (meetingId) => show(planKeepNumbers(rows(), meetingId)),
      async paste(paragraph, pasted, language, isEmpty) {
        const text = shownTexts(paragraph);
        const planned = planPaste(rows(), paragraph, pasted, { language, isEmpty, text });
        if (planned.fills) letGo(paragraph, [language]);
        const done = show(planned);
        focus({ id: planned.lastId, language });
        return (await done)?.length ?? null;
      },
    };
  }, [frame, showAhead, focus, run, typing, locale]);
}
