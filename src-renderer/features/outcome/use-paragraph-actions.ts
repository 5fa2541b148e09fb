import { useLayoutEffect, useMemo, useRef, useState, type RefObject } from 'react';
import type { Paragraph, Statement } from '@/domain/paragraph';
import { locateWords } from '@/domain/locate-words';
import { useText } from '@/i18n/use-text';
import { useRun, useUndoNotice } from '@/pickers/use-run';
import { addParagraph, moveParagraph, removeParagraph, setParagraphLevel } from '@/store/commands/paragraphs';
import { addReadStatements } from '@/store/commands/read-statements';
import { mergeParagraph, splitParagraph } from '@/store/commands/split-paragraph';
import {
  addStatement,
  editStatement,
  editStatementWords,
  removeStatement,
} from '@/store/commands/statements';
import { takeParagraphs } from '@/store/commands/take-paragraphs';
import { useNotify } from '@/ui/notices';
import type { NumberedParagraph } from '@/domain/number-paragraphs';
import { keepWork } from '@/pickers/unfinished-work';
import { matchPasted } from './paragraphs/match-pasted';
import { partsOfPasted, splitPasted } from './paragraphs/split-pasted';
import { noPastedWork, pastedWorkPlace } from './recognise/pasted-work';
import type { TextAction } from './paragraphs/text-key';
import { useAskedParagraph } from './paragraphs/use-asked-paragraph';
import { useTextFocus } from './paragraphs/use-text-focus';
import type { MissingText } from './missing-translations';
import { newStatement, readStatement } from './statements/new-statement';
import { isOnlyMentioned, outcomeReader } from '@/formats/narrative/propose-outcome';
import { proposeForWords } from '@/formats/narrative/propose-statements';

export interface ParagraphActions {
  readonly act: (numbered: NumberedParagraph, action: TextAction, language: string) => void;
  readonly mark: (paragraph: Paragraph, words: string, language: string, text: string) => void;
  /** Takes several pasted paragraphs; false leaves the paste to the field. */
  readonly paste: (numbered: NumberedParagraph, text: string, isEmpty: boolean, language: string) => boolean;
  readonly recognise: (numbered: NumberedParagraph, languages: readonly string[]) => Promise<void>;
  readonly remove: (numbered: NumberedParagraph) => Promise<void>;
  /** Puts the caret where a translation is missing. */
  readonly fill: (missing: MissingText) => void;
  readonly addLast: (language: string) => Promise<void>;
  /** Marks the words of a statement in another language. */
  readonly pair: (statement: Statement, words: string, language: string) => void;
  readonly adoptWords: (statement: Statement, words: string) => void;
  readonly dropStatement: (statement: Statement) => Promise<void>;
  readonly openStatement: (id: string | null) => void;
  readonly closeStatement: () => void;
  /** Opens a statement and takes the focus to it. */
  readonly goToStatement: (id: string) => void;
  /** Selects its words in the text. */
  readonly showInText: (statement: Statement) => void;
  /** Sets off a statement where it stands in the text and where it stands below. */
  readonly light: (id: string | null) => void;
  /** Escape: from the form to its row, from the row to the words in the text. */
  readonly stepBack: (from: EventTarget) => void;
}

interface Outcome {
  readonly meetingId: string;
  readonly paragraphs: readonly NumberedParagraph[];
  readonly statements: readonly Statement[];
  readonly frame: RefObject<HTMLElement | null>;
}

/** What the keys and menus of the paragraphs do, and the statement that is open. */
export function useParagraphActions(outcome: Outcome): {
  readonly actions: ParagraphActions;
  readonly openId: string | null;
  readonly litId: string | null;
} {
  const t = useText();
  const run = useRun();
  const notice = useUndoNotice();
  const notify = useNotify();
  const [openId, setOpenId] = useState<string | null>(null);
  const [litId, setLitId] = useState<string | null>(null);
  const setFocus = useTextFocus(outcome.frame);
  useAskedParagraph(setFocus);
  const latest = useRef({ ...outcome, openId });
  useLayoutEffect(() => {
    latest.current = { ...outcome, openId };
  });
  const { frame } = outcome;

  const actions = useMemo((): ParagraphActions => {
    const at = (id: string) => latest.current.paragraphs.findIndex(({ paragraph }) => paragraph.id === id);
    const idAt = (index: number) => latest.current.paragraphs[index]?.paragraph.id;
    const labelOf = ({ paragraph, cited }: NumberedParagraph) => ({
      id: paragraph.id,
      meetingId: paragraph.meetingId,
      printedNumber: cited,
    });
    const rowOf = (id: string) => frame.current?.querySelector<HTMLElement>(`[data-statement="${id}"]`);
    const close = () => {
      const { openId: open } = latest.current;
      if (open !== null) rowOf(open)?.focus();
      setOpenId(null);
    };
    const show = ({ paragraphId, language, text }: Statement) => {
      const { paragraph } = latest.current.paragraphs[at(paragraphId)] ?? {};
      const place = locateWords(paragraph?.text[language] ?? '', text);
      setFocus({ id: paragraphId, language, ...(place ? { at: place.start, until: place.end } : {}) });
    };
    const step = async (numbered: NumberedParagraph, action: TextAction, language: string) => {
      const { paragraph } = numbered;
      const index = at(paragraph.id);
      const label = labelOf(numbered);
      switch (action.kind) {
        case 'next': {
          const level = paragraph.level === 2 ? 2 : paragraph.level === 1 ? 1 : 0;
          const id = await run(
            addParagraph({ meetingId: paragraph.meetingId, afterId: paragraph.id, level }),
          );
          if (id) setFocus({ id, language });
          return;
        }
        case 'split': {
          const id = await run(splitParagraph(label, language, action.at));
          if (id) setFocus({ id, language, at: 0 });
          return;
        }
        case 'join': {
          const before = latest.current.paragraphs[index - 1]?.paragraph;
          if (!before) return;
          const id = await run(mergeParagraph(label));
          const length = before.text[language]?.length ?? 0;
          if (id) setFocus({ id, language, at: length === 0 ? 0 : length + 1 });
          return;
        }
        case 'level': {
          const level = paragraph.level + action.by;
          if (level === 0 || level === 1 || level === 2) await run(setParagraphLevel(label, level));
          return;
        }
        case 'move': {
          const after = action.by === 1 ? idAt(index + 1) : index > 0 ? (idAt(index - 2) ?? null) : undefined;
          if (after === undefined) return;
          setFocus({ id: paragraph.id, language, stays: true });
          await run(moveParagraph(label, after));
          return;
        }
        case 'go': {
          const id = idAt(index + (action.to === 'previous' ? -1 : 1));
          if (id) setFocus(action.to === 'previous' ? { id, language } : { id, language, at: 0 });
          return;
        }
        case 'mark':
        case 'pair':
        case 'open':
          return;
      }
    };
    return {
      act: (numbered, action, language) => void step(numbered, action, language),
      mark(paragraph, words, language, text) {
        const proposal = proposeForWords(words, text);
        const texts = { ...paragraph.text, [language]: text };
        const made = newStatement(proposal, paragraph.id, language, texts);
        void run(addStatement(made)).then((id) => setOpenId(id));
      },
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
          keepWork(pastedWorkPlace(paragraph.meetingId), { ...noPastedWork, text, afterId: paragraph.id });
          return true;
        }
        const command = takeParagraphs(paragraph.meetingId, pasted, language, {
          after: paragraph.id,
          replaces: isEmpty ? paragraph.id : null,
        });
        void run(command).then((ids) => {
          const last = ids?.at(-1);
          if (last) setFocus({ id: last, language });
          if (ids) notice(t('outcome.paste.done', { count: ids.length }));
        });
        return true;
      },
      async recognise(numbered, languages) {
        const { paragraph, cited } = numbered;
        const language = languages.find((tag) => (paragraph.text[tag] ?? '') !== '') ?? 'en';
        const own = latest.current.statements.filter(({ paragraphId }) => paragraphId === paragraph.id);
        const read = outcomeReader(language)({ text: paragraph.text[language] ?? '', level: 0 });
        const found = read.filter(
          (proposal) =>
            !isOnlyMentioned(proposal) && !own.some((statement) => statement.text === proposal.text),
        );
        if (found.length === 0) notify({ text: t('outcome.paragraph.nothing-found', { number: cited }) });
        const statements = found.map((one) => readStatement(one, language, paragraph.text));
        if (statements.length === 0) return;
        const added = await run(
          addReadStatements(paragraph.meetingId, [{ paragraphId: paragraph.id, statements }]),
        );
        if (added !== null) {
          notice(t('outcome.paragraph.found', { count: found.length, number: cited }));
        }
      },
      async remove(numbered) {
        const next = idAt(at(numbered.paragraph.id) + 1) ?? idAt(at(numbered.paragraph.id) - 1);
        if ((await run(removeParagraph(labelOf(numbered)))) === null) return;
        if (next) setFocus({ id: next, language: '' });
        notice(t('outcome.paragraph.removed', { number: numbered.cited }));
      },
      fill: ({ paragraphId, language }) => setFocus({ id: paragraphId, language, at: 0 }),
      async addLast(language) {
        const id = await run(addParagraph({ meetingId: latest.current.meetingId }));
        if (id) setFocus({ id, language });
      },
      adoptWords: (statement, words) => void run(editStatement(statement, { text: words })),
      pair: (statement, words, language) =>
        void run(editStatementWords(statement, language, words)).then(() => setOpenId(statement.id)),
      async dropStatement(statement) {
        if (latest.current.openId === statement.id) setOpenId(null);
        if ((await run(removeStatement(statement))) === null) return;
        setFocus({ id: statement.paragraphId, language: statement.language });
        notice(t('outcome.statement.removed'));
      },
      openStatement: setOpenId,
      closeStatement: close,
      goToStatement(id) {
        setOpenId(id);
        rowOf(id)?.focus();
      },
      showInText: show,
      light: setLitId,
      stepBack(from) {
        const row = from instanceof Element ? from.closest<HTMLElement>('[data-statement]') : null;
        const own = latest.current.statements.find(({ id }) => id === row?.dataset['statement']);
        const isInText = from instanceof HTMLTextAreaElement && from.dataset['paragraph'] !== undefined;
        if (isInText) setOpenId(null);
        else if (latest.current.openId === null && own) show(own);
        else close();
      },
    };
  }, [run, notice, notify, t, frame, setFocus]);
  return { actions, openId, litId: litId ?? openId };
}
