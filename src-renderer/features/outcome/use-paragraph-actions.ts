import { useLayoutEffect, useMemo, useRef, useState, type RefObject } from 'react';
import { flushSync } from 'react-dom';
import { useIntl } from 'react-intl';
import { isHeading, type Paragraph, type Statement } from '@/domain/paragraph';
import { cameOfParagraph } from '@/domain/came-of-paragraph';
import { hangingOnParagraph } from '@/domain/hanging-on-paragraph';
import { keptPartsOf } from '@/domain/level-blocks';
import { raisedParts } from '@/domain/raise-parts';
import { useText } from '@/i18n/use-text';
import type { ShowAhead } from '@/pickers/rows/use-rows-ahead';
import { useUndoNotice } from '@/pickers/use-run';
import { useRegister } from '@/store/react/register-context';
import { useNotify } from '@/ui/notices';
import type { NumberedParagraph } from '@/domain/number-paragraphs';
import { unfinished } from '@/store/unfinished/unfinished-store';
import type { KeptNumberQuestion } from './paragraphs/kept-number-dialog';
import { canBeDeeper, turnParagraph } from './paragraphs/heading-turns';
import { matchPasted } from './paragraphs/match-pasted';
import { partsOfPasted, splitPasted } from './paragraphs/split-pasted';
import { noPastedWork, pastedWorkPlace } from './recognise/pasted-work';
import { useParagraphSteps } from './paragraphs/use-paragraph-steps';
import type { TextAction } from './paragraphs/text-key';
import { useAskedParagraph } from './paragraphs/use-asked-paragraph';
import { textsShown, useTextFocus } from './paragraphs/use-text-focus';
import type { MissingText } from './missing-translations';
import { useStatementActions, type StatementActions } from './use-statement-actions';
import { useGuarded } from '@/pickers/lock/use-guarded';

export interface ParagraphActions extends StatementActions {
  readonly act: (numbered: NumberedParagraph, action: TextAction, language: string) => void;
  /** Takes several pasted paragraphs; false leaves the paste to the field. */
  readonly paste: (numbered: NumberedParagraph, text: string, isEmpty: boolean, language: string) => boolean;
  readonly remove: (numbered: NumberedParagraph) => void;
  /** After the paragraph with the id, with its sub-paragraphs; `null` is the head of the text. */
  readonly place: (numbered: NumberedParagraph, afterId: string | null) => void;
  /** At once: what is done with a paragraph right after finds its number kept. */
  readonly keepNumbers: () => void;
  /** Puts the caret where a translation is missing. */
  readonly fill: (missing: MissingText) => void;
  readonly addLast: (language: string) => void;
  /** Above the paragraph; at the end when it is left out. */
  readonly addHeading: (language: string, above?: Paragraph) => void;
}

interface Outcome {
  readonly meetingId: string;
  /** Headings among them. */
  readonly paragraphs: readonly NumberedParagraph[];
  readonly statements: readonly Statement[];
  readonly frame: RefObject<HTMLElement | null>;
  readonly showAhead: ShowAhead<Paragraph>;
}

/** Those that change no record. */
const lookingActions = [
  'fill',
  'read',
  'openStatement',
  'closeStatement',
  'goToStatement',
  'showInText',
  'light',
  'stepBack',
] as const satisfies readonly (keyof ParagraphActions)[];

/** What the keys and menus of the paragraphs do, and those of the statements in them. */
export function useParagraphActions(outcome: Outcome): {
  readonly actions: ParagraphActions;
  readonly openId: string | null;
  readonly litId: string | null;
  /** To be answered before a number that is kept goes. */
  readonly question: KeptNumberQuestion | null;
  readonly answer: (goes: boolean) => void;
} {
  const t = useText();
  const register = useRegister();
  const { locale } = useIntl();
  const notice = useUndoNotice();
  const notify = useNotify();
  const [question, setQuestion] = useState<KeptNumberQuestion | null>(null);
  const setFocus = useTextFocus(outcome.frame);
  useAskedParagraph(setFocus);
  const latest = useRef(outcome);
  useLayoutEffect(() => {
    latest.current = outcome;
  });
  const { frame, paragraphs, showAhead } = outcome;
  const steps = useParagraphSteps({ frame, paragraphs, showAhead, focus: setFocus });
  const { actions: statementActions, openId, litId } = useStatementActions(outcome, setFocus);

  const actions = useMemo((): ParagraphActions => {
    const at = (id: string) => latest.current.paragraphs.findIndex(({ paragraph }) => paragraph.id === id);
    const idAt = (index: number) => latest.current.paragraphs[index]?.paragraph.id;
    const join = (numbered: NumberedParagraph, language: string) => {
      if (at(numbered.paragraph.id) > 0) steps.join(numbered, language);
    };
    const remove = async (numbered: NumberedParagraph) => {
      const { id, meetingId } = numbered.paragraph;
      // Read beside the step and not before it: an Undo pressed right after is to take back this one.
      const records = register.recommendationRecordsAt(meetingId);
      const list = latest.current.paragraphs.map(({ paragraph }) => paragraph);
      const below = raisedParts(list, at(id));
      const outline = latest.current.paragraphs;
      const removing = steps.remove(numbered);
      const came = cameOfParagraph(await records, id, locale);
      const hanging = hangingOnParagraph(await records, outline, id, locale);
      if (!(await removing)) return;
      const cited = numbered.paragraph.number === null ? 'otherwise' : 'kept';
      const alone = { alone: hanging.length, hanging: hanging.join(', ') };
      const named = { count: came.length, references: came.join(', '), cited, parts: below.length, ...alone };
      if (isHeading(numbered.paragraph)) notice(t('outcome.heading.removed'));
      else notice(t('outcome.paragraph.removed', { number: numbered.cited, ...named }));
    };
    /** A number that is kept is in papers that are out: it does not go without a question. */
    const settled = (kind: KeptNumberQuestion['kind'], numbered: NumberedParagraph, done: () => void) => {
      if (numbered.paragraph.number === null || isHeading(numbered.paragraph)) done();
      else {
        const list = latest.current.paragraphs.map(({ paragraph }) => paragraph);
        setQuestion({ kind, numbered, parts: keptPartsOf(list, at(numbered.paragraph.id)).length, done });
      }
    };
    const turn = (numbered: NumberedParagraph) =>
      turnParagraph(numbered, {
        shown: latest.current,
        turn: steps.turn,
        settled: (done) => settled('heading', numbered, done),
        notice,
        refuse: (text) => notify({ text }),
        t,
      });
    const joinTo = (before: NumberedParagraph | undefined, numbered: NumberedParagraph, language: string) => {
      // The first press at the beginning of a heading makes it a paragraph, the next one joins that.
      if (isHeading(numbered.paragraph)) {
        turn(numbered);
        return;
      }
      if (!before) return;
      const isFilled = Object.keys(textsShown(frame.current, before.paragraph)).length > 0;
      if (isFilled && isHeading(before.paragraph) && !isBlank(numbered.paragraph)) {
        notify({ text: t('outcome.heading.no-join', { number: numbered.cited }) });
        return;
      }
      if (isFilled) {
        settled('join', numbered, () => join(numbered, language));
        return;
      }
      // The empty one goes: the other keeps its number and what came of it.
      settled('remove', before, () => {
        void steps.remove(before);
        setFocus({ id: numbered.paragraph.id, language, at: 0 });
      });
    };
    const isBlank = (paragraph: Paragraph) =>
      Object.keys(textsShown(frame.current, paragraph)).length === 0 &&
      latest.current.statements.every(({ paragraphId }) => paragraphId !== paragraph.id);
    const step = (numbered: NumberedParagraph, action: TextAction, language: string) => {
      const { paragraph } = numbered;
      const index = at(paragraph.id);
      switch (action.kind) {
        case 'next':
          steps.add(paragraph.meetingId, language, paragraph);
          return;
        case 'split':
          if (action.at === 0) steps.addBefore(numbered, language);
          else steps.split(numbered, language, action.at);
          return;
        case 'join':
          joinTo(latest.current.paragraphs[index - 1], numbered, language);
          return;
        case 'level': {
          const level = paragraph.level + action.by;
          if (!canBeDeeper(latest.current.paragraphs, index) && action.by > 0) return;
          if (level === 0 || level === 1 || level === 2) steps.setLevel(numbered, level);
          return;
        }
        case 'move':
          steps.move(numbered, action.by === 1 ? 'down' : 'up', language);
          return;
        case 'go': {
          const id = idAt(index + (action.to === 'previous' ? -1 : 1));
          if (id) setFocus(action.to === 'previous' ? { id, language } : { id, language, at: 0 });
          return;
        }
        case 'turn':
          turn(numbered);
          return;
        case 'mark':
        case 'pair':
        case 'open':
          return;
      }
    };
    return {
      ...statementActions,
      act: step,
      place: steps.place,
      paste(numbered, text, isEmpty, language) {
        const { paragraph } = numbered;
        const parts = partsOfPasted(text);
        const pasted = splitPasted(text);
        if (parts.length < 2) return false;
        const others = latest.current.paragraphs.filter((one) => one.paragraph.id !== paragraph.id);
        const isOfOthers =
          pasted.some((one) => one.number !== null) &&
          matchPasted(pasted, others, language).some(({ fills }) => fills !== 'none');
        // A heading, a line without a number, a text of paragraphs that stand already: that is looked through first.
        if (pasted.length < parts.length || isOfOthers) {
          unfinished.keep(pastedWorkPlace(paragraph.meetingId), {
            ...noPastedWork,
            text,
            afterId: paragraph.id,
          });
          return true;
        }
        void steps.paste(paragraph, pasted, language, isEmpty).then((count) => {
          if (count !== null) notice(t('outcome.paste.done', { count, headings: 0 }));
        });
        return true;
      },
      remove: (numbered) => settled('remove', numbered, () => void remove(numbered)),
      keepNumbers: () =>
        void steps.keepNumbers(latest.current.meetingId).then((count) => {
          if (count !== null) notice(t('outcome.numbers.kept', { count }));
        }),
      fill: ({ paragraphId, language }) => setFocus({ id: paragraphId, language, at: 0 }),
      addLast: (language) => steps.add(latest.current.meetingId, language),
      addHeading: (language, above) => steps.addHeading(latest.current.meetingId, language, above),
    };
  }, [notice, notify, t, frame, setFocus, steps, statementActions, register, locale]);
  const answer = (goes: boolean) => {
    // Before the caret goes into the text: while the question stands, it holds the focus.
    flushSync(() => setQuestion(null));
    if (goes) question?.done();
  };
  return { actions: useGuarded(actions, lookingActions), openId, litId, question, answer };
}
