import { useLayoutEffect, useMemo, useRef, type RefObject } from 'react';
import { useIntl } from 'react-intl';
import type { Id } from '@/domain/fields';
import { endOfBlock, risenWithout, stepOfBlock } from '@/domain/level-blocks';
import type { NumberedParagraph } from '@/domain/number-paragraphs';
import { keptNumber, type Paragraph } from '@/domain/paragraph';
import { addAhead, withAhead, type RowAhead } from '@/pickers/rows/rows-ahead';
import type { ShowAhead } from '@/pickers/rows/use-rows-ahead';
import { letGoOfTyped } from '@/pickers/use-kept-text';
import { useRun } from '@/pickers/use-run';
import {
  addParagraph,
  moveParagraph,
  removeParagraph,
  setParagraphLevel,
  type ParagraphLabel,
} from '@/store/commands/paragraphs';
import { halvesAt, joinedTexts, mergeParagraph, splitParagraph } from '@/store/commands/split-paragraph';
import { takeParagraphs, type TakenParagraph } from '@/store/commands/take-paragraphs';
import { newId } from '@/store/new-id';
import { placeAfter, placeLast } from '@/store/order-key';
import { useRegister } from '@/store/react/register-context';
import { textsShown, type TextFocus } from './use-text-focus';

interface Hands {
  readonly frame: RefObject<HTMLElement | null>;
  /** As shown: ahead of the register where the hands are. */
  readonly paragraphs: readonly NumberedParagraph[];
  readonly showAhead: ShowAhead<Paragraph>;
  readonly focus: (at: TextFocus) => void;
}

type Ahead = Omit<RowAhead<Paragraph>, 'step'>;

/** Changes of the text that stand on the screen, caret included, in the same task as the key that makes them. */
export interface ParagraphSteps {
  /** After the paragraph; at the end when it is left out. */
  readonly add: (meetingId: Id, language: string, after?: Paragraph) => void;
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
  /** @returns how many were added; `null` where it failed */
  readonly paste: (
    paragraph: Paragraph,
    pasted: readonly TakenParagraph[],
    language: string,
    replaces: boolean,
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
    const shown = () => latest.current;
    const rows = () => shown().map(({ paragraph }) => paragraph);
    const at = (id: Id) => shown().findIndex(({ paragraph }) => paragraph.id === id);
    const shownTexts = (paragraph: Paragraph) => textsShown(frame.current, paragraph);
    const letGo = ({ id }: Paragraph, languages: readonly string[]) => {
      for (const language of languages) letGoOfTyped(typing, `paragraphs/${id}/text.${language}`);
    };
    /** The new paragraph, and those that make room for it. */
    const fresh = (
      row: Omit<Paragraph, 'order'>,
      afterId: Id | null | undefined,
      among: readonly Paragraph[] = rows(),
    ): readonly Ahead[] => {
      const { order, moved } = afterId === undefined ? placeLast(among) : placeAfter(among, afterId);
      return [
        { id: row.id, change: { kind: 'fresh', row: { ...row, order } } },
        ...moved.map((one): Ahead => changed(one.id, { order: one.order })),
      ];
    };
    const put = (numbered: NumberedParagraph, afterId: Id | null) => {
      const list = rows();
      const from = at(numbered.paragraph.id);
      const block = list.slice(from, endOfBlock(list, from)).map(({ id }) => id);
      let ahead: readonly RowAhead<Paragraph>[] = [];
      const step = Symbol('place');
      for (const [index, id] of block.entries()) {
        const others = withAhead(list, ahead).filter((one) => one.id !== id);
        const { order, moved } = placeAfter(others, block[index - 1] ?? afterId);
        const orders = [{ id, order }, ...moved];
        ahead = addAhead(
          ahead,
          orders.map((one) => ({ ...changed(one.id, { order: one.order }), step })),
        );
      }
      const { paragraph } = numbered;
      const own = changed(paragraph.id, { number: numberAt(numbered, paragraph.level) });
      void showAhead(addAhead(ahead, [{ ...own, step }]), () =>
        run(moveParagraph(labelOf(numbered), afterId, block.slice(1))),
      );
    };
    return {
      add(meetingId, language, after) {
        const id = newId();
        const level = after?.level ?? 0;
        const row = { id, meetingId, level, number: null, text: {} };
        const place = after === undefined ? {} : { afterId: after.id };
        void showAhead(fresh(row, after?.id), () => run(addParagraph({ id, meetingId, level, ...place })));
        focus({ id, language });
      },
      addBefore({ paragraph }, language) {
        const id = newId();
        const { meetingId, level } = paragraph;
        const afterId = rows()[at(paragraph.id) - 1]?.id ?? null;
        const row = { id, meetingId, level, number: null, text: {} };
        void showAhead(fresh(row, afterId), () => run(addParagraph({ id, meetingId, afterId, level })));
        focus({ id: paragraph.id, language, at: 0 });
      },
      split(numbered, language, offset) {
        const { paragraph } = numbered;
        const id = newId();
        const text = shownTexts(paragraph);
        const { first, second } = halvesAt(text[language] ?? '', offset);
        const half = { ...paragraph, id, number: null, text: { [language]: second } };
        letGo(paragraph, [language]);
        void showAhead(
          [changed(paragraph.id, { text: { ...text, [language]: first } }), ...fresh(half, paragraph.id)],
          () => run(splitParagraph(labelOf(numbered), language, offset, id, locale)),
        );
        focus({ id, language, at: 0 });
      },
      join(numbered, language) {
        const { paragraph } = numbered;
        const before = rows()[at(paragraph.id) - 1];
        if (!before) return;
        const text = shownTexts(before);
        const joined = joinedTexts(text, shownTexts(paragraph));
        const length = text[language]?.length ?? 0;
        const caret = length === 0 || (joined[language]?.length ?? 0) === length ? length : length + 1;
        letGo(before, Object.keys(joined));
        void showAhead(
          [changed(before.id, { text: joined }), { id: paragraph.id, change: { kind: 'gone' } }],
          () => run(mergeParagraph(labelOf(numbered), locale)),
        );
        focus({ id: before.id, language, at: caret });
      },
      async remove(numbered) {
        const { id } = numbered.paragraph;
        const list = rows();
        const next = list[at(id) + 1] ?? list[at(id) - 1];
        const risen = risenWithout(list, at(id)).flatMap(({ entry, level }) =>
          entry.number === null ? [changed(entry.id, { level })] : [],
        );
        const done = showAhead([{ id, change: { kind: 'gone' } }, ...risen], () =>
          run(removeParagraph(labelOf(numbered), locale)).then((result) => (result === null ? null : true)),
        );
        if (next) focus({ id: next.id, language: '' });
        return (await done) !== null;
      },
      setLevel(numbered, level) {
        const ahead = changed(numbered.paragraph.id, { level, number: numberAt(numbered, level) });
        void showAhead([ahead], () => run(setParagraphLevel(labelOf(numbered), level)));
      },
      move(numbered, direction, language) {
        const { id, level } = numbered.paragraph;
        const list = rows();
        const before = stepOfBlock(list, at(id), direction);
        // Above the first there is nothing that a sub-paragraph could be a part of.
        if (before === null || (before === 0 && level > 0)) return;
        put(numbered, list[before - 1]?.id ?? null);
        focus({ id, language, stays: true });
      },
      place: put,
      async paste(paragraph, pasted, language, replaces) {
        const [head] = pasted;
        const added = pasted.slice(replaces ? 1 : 0);
        const ids = added.map(() => newId());
        const filled =
          replaces && head
            ? { level: head.level, text: { ...shownTexts(paragraph), [language]: head.text } }
            : {};
        let ahead: readonly RowAhead<Paragraph>[] = [];
        const step = Symbol('paste');
        for (const [index, { level, text }] of added.entries()) {
          const row = {
            id: ids[index] ?? '',
            meetingId: paragraph.meetingId,
            level,
            number: null,
            text: { [language]: text },
          };
          const placed = fresh(row, ids[index - 1] ?? paragraph.id, withAhead(rows(), ahead));
          ahead = addAhead(
            ahead,
            placed.map((one) => ({ ...one, step })),
          );
        }
        if (replaces) {
          letGo(paragraph, [language]);
          ahead = addAhead(ahead, [{ ...changed(paragraph.id, filled), step }]);
        }
        const command = takeParagraphs(paragraph.meetingId, pasted, language, {
          after: paragraph.id,
          replaces: replaces ? paragraph.id : null,
          ids: replaces ? [paragraph.id, ...ids] : ids,
        });
        const done = showAhead(ahead, () => run(command));
        focus({ id: ids.at(-1) ?? paragraph.id, language });
        return (await done)?.length ?? null;
      },
    };
  }, [frame, showAhead, focus, run, typing, locale]);
}

function changed(id: Id, fields: Partial<Paragraph>): Ahead {
  return { id, change: { kind: 'changed', fields } };
}

function labelOf({ paragraph, cited }: NumberedParagraph): ParagraphLabel {
  return { id: paragraph.id, meetingId: paragraph.meetingId, printedNumber: cited };
}

/** A number that is kept stays as it is cited. */
function numberAt({ paragraph, cited }: NumberedParagraph, level: number): string | null {
  return paragraph.number === null ? null : keptNumber(cited, level);
}
