import { useLayoutEffect, useMemo, useRef, type RefObject } from 'react';
import { useIntl } from 'react-intl';
import type { Id } from '@/domain/fields';
import { endOfBlock, risenWithout, stepOfBlock } from '@/domain/level-blocks';
import type { NumberedParagraph } from '@/domain/number-paragraphs';
import { isHeading, keptNumber, type Paragraph } from '@/domain/paragraph';
import { pastHeadings } from '@/domain/past-headings';
import { withAhead, type RowAhead } from '@/pickers/rows/rows-ahead';
import type { ShowAhead } from '@/pickers/rows/use-rows-ahead';
import { letGoOfTyped } from '@/pickers/use-kept-text';
import { useRun } from '@/pickers/use-run';
import {
  addParagraph,
  headingAfter,
  isUsed,
  makeHeading,
  makeNumbered,
  moveParagraph,
  removeParagraph,
  setParagraphLevel,
  type ParagraphLabel,
  type ParagraphUses,
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

type Ahead = RowAhead<Paragraph>;

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
      let ahead: readonly Ahead[] = [];
      for (const [index, id] of block.entries()) {
        const others = withAhead(list, ahead).filter((one) => one.id !== id);
        const { order, moved } = placeAfter(others, block[index - 1] ?? afterId);
        const orders = [{ id, order }, ...moved];
        ahead = [...ahead, ...orders.map((one) => changed(one.id, { order: one.order }))];
      }
      const { paragraph } = numbered;
      const own = changed(paragraph.id, { number: numberAt(numbered, paragraph.level) });
      void showAhead([...ahead, own], () => run(moveParagraph(labelOf(numbered), afterId, block.slice(1))));
    };
    return {
      add(meetingId, language, after) {
        const id = newId();
        const level = after?.level ?? 0;
        const row = { ...unnumbered, id, meetingId, level, text: {} };
        const place = after === undefined ? {} : { afterId: after.id };
        void showAhead(fresh(row, after?.id), () => run(addParagraph({ id, meetingId, level, ...place })));
        focus({ id, language });
      },
      addHeading(meetingId, language, before) {
        const id = newId();
        const wanted = before && (rows()[at(before.id) - 1]?.id ?? null);
        const place = wanted === undefined ? {} : { afterId: headingAfter(rows(), wanted) };
        const row = { id, meetingId, kind: 'heading', level: 0, number: null, text: {} } as const;
        void showAhead(fresh(row, place.afterId), () =>
          run(addParagraph({ id, meetingId, kind: 'heading', ...place })),
        );
        focus({ id, language });
      },
      async turn(numbered) {
        const { id } = numbered.paragraph;
        // What was typed before it is a step before it, however fast the key came, and no letters are taken back over it:
        // the field is left and come to again, so that Undo goes back in the order of the hands.
        const area = document.activeElement;
        const isHere = area instanceof HTMLTextAreaElement && area.dataset['paragraph'] === id;
        if (isHere) area.blur();
        void typing.flush();
        const comeBack = () => {
          if (isHere) area.focus();
        };
        if (isHeading(numbered.paragraph)) {
          const plain = changed(id, { ...unnumbered, level: 0 });
          const turned = showAhead([plain], () => run(makeNumbered(numbered.paragraph)));
          comeBack();
          const done = await turned;
          return done === null ? null : { statements: 0, recommendations: 0, hasPartBelow: false };
        }
        const heading = changed(id, { kind: 'heading', level: 0, number: null });
        let uses: ParagraphUses | null = null;
        const turned = showAhead([heading, ...risen(rows(), at(id))], async () => {
          uses = await run(makeHeading(labelOf(numbered)));
          // What stands in the way leaves the paragraph as it is: nothing is to be shown ahead.
          return uses !== null && !isUsed(uses) ? uses : null;
        });
        comeBack();
        await turned;
        return uses;
      },
      addBefore({ paragraph }, language) {
        const id = newId();
        const { meetingId, level } = paragraph;
        const afterId = rows()[at(paragraph.id) - 1]?.id ?? null;
        const row = { ...unnumbered, id, meetingId, level, text: {} };
        void showAhead(fresh(row, afterId), () => run(addParagraph({ id, meetingId, afterId, level })));
        focus({ id: paragraph.id, language, at: 0 });
      },
      split(numbered, language, offset) {
        const { paragraph } = numbered;
        const id = newId();
        const text = shownTexts(paragraph);
        const { first, second } = halvesAt(text[language] ?? '', offset);
        const level = isHeading(paragraph) ? 0 : paragraph.level;
        const half = { ...paragraph, ...unnumbered, id, level, text: { [language]: second } };
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
        const below = isHeading(numbered.paragraph) ? [] : risen(list, at(id));
        const done = showAhead([{ id, change: { kind: 'gone' } }, ...below], () =>
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
        const next = stepOfBlock(list, at(id), direction);
        const before = next === null ? null : pastHeadings(list, level, next, direction);
        if (before === null) return;
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
            ? {
                kind: head.kind ?? ('numbered' as const),
                level: head.level,
                text: { ...shownTexts(paragraph), [language]: head.text },
              }
            : {};
        let ahead: readonly Ahead[] = [];
        for (const [index, { kind = 'numbered', level, text }] of added.entries()) {
          const row = {
            id: ids[index] ?? '',
            meetingId: paragraph.meetingId,
            kind,
            level,
            number: null,
            text: { [language]: text },
          };
          ahead = [...ahead, ...fresh(row, ids[index - 1] ?? paragraph.id, withAhead(rows(), ahead))];
        }
        if (replaces) {
          letGo(paragraph, [language]);
          ahead = [...ahead, changed(paragraph.id, filled)];
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

const unnumbered = { kind: 'numbered', number: null } as const;

/** What belongs to a paragraph that is to be none any more. */
function risen(list: readonly Paragraph[], at: number): readonly Ahead[] {
  return risenWithout(list, at).flatMap(({ entry, level }) =>
    entry.number === null ? [changed(entry.id, { level })] : [],
  );
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
