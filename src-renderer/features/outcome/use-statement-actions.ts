import { useLayoutEffect, useMemo, useRef, useState, type RefObject } from 'react';
import { locateWords } from '@/domain/locate-words';
import { overlapsMarked } from '@/domain/marked-already';
import type { NumberedParagraph } from '@/domain/number-paragraphs';
import type { Paragraph, Statement } from '@/domain/paragraph';
import { isOnlyMentioned, outcomeReader } from '@/formats/narrative/propose-outcome';
import { proposeForWords } from '@/formats/narrative/propose-statements';
import { useText } from '@/i18n/use-text';
import { useRun, useUndoNotice } from '@/pickers/use-run';
import { addReadStatements } from '@/store/commands/read-statements';
import {
  addStatement,
  editStatement,
  editStatementWords,
  removeStatement,
} from '@/store/commands/statements';
import { useNotify } from '@/ui/notices';
import { textsAbove } from './paragraphs/texts-above';
import type { TextFocus } from './paragraphs/use-text-focus';
import { newStatement, readStatement } from './statements/new-statement';

export interface StatementActions {
  readonly mark: (paragraph: Paragraph, words: string, language: string, text: string) => void;
  /** What chosen words read as where they stand. */
  readonly read: (
    paragraph: Paragraph,
    words: string,
    language: string,
    text: string,
  ) => ReturnType<typeof proposeForWords>;
  /** Marks what is recognised in a paragraph. */
  readonly recognise: (numbered: NumberedParagraph, languages: readonly string[]) => Promise<void>;
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
  /** Headings among them. */
  readonly paragraphs: readonly NumberedParagraph[];
  readonly statements: readonly Statement[];
  readonly frame: RefObject<HTMLElement | null>;
}

/** What is done with the statements of an outcome: marked, found, opened and shown where they stand. */
export function useStatementActions(
  outcome: Outcome,
  setFocus: (focus: TextFocus) => void,
): {
  readonly actions: StatementActions;
  readonly openId: string | null;
  /** Set off in the text and below: the one that the caret or the focus is in, else the open one. */
  readonly litId: string | null;
} {
  const t = useText();
  const run = useRun();
  const notice = useUndoNotice();
  const notify = useNotify();
  const [openId, setOpenId] = useState<string | null>(null);
  const [litId, setLitId] = useState<string | null>(null);
  const latest = useRef({ ...outcome, openId });
  useLayoutEffect(() => {
    latest.current = { ...outcome, openId };
  });
  const { frame } = outcome;
  const actions = useMemo((): StatementActions => {
    const rowOf = (id: string) => frame.current?.querySelector<HTMLElement>(`[data-statement="${id}"]`);
    const close = () => {
      const { openId: open } = latest.current;
      if (open !== null) rowOf(open)?.focus();
      setOpenId(null);
    };
    const show = ({ paragraphId, language, text }: Statement) => {
      const own = latest.current.paragraphs.find(({ paragraph }) => paragraph.id === paragraphId);
      const place = locateWords(own?.paragraph.text[language] ?? '', text);
      setFocus({ id: paragraphId, language, ...(place ? { at: place.start, until: place.end } : {}) });
    };
    const read: StatementActions['read'] = ({ id, level }, words, language, text) => {
      const above = textsAbove(latest.current.paragraphs, id, language);
      return proposeForWords(words, text, { level, above, language });
    };
    return {
      mark(paragraph, words, language, text) {
        const texts = { ...paragraph.text, [language]: text };
        const made = newStatement(read(paragraph, words, language, text), paragraph.id, language, texts);
        void run(addStatement(made)).then((id) => setOpenId(id));
      },
      read,
      async recognise(numbered, languages) {
        const { paragraph, cited } = numbered;
        const language = languages.find((tag) => (paragraph.text[tag] ?? '') !== '') ?? 'en';
        const own = latest.current.statements.filter(({ paragraphId }) => paragraphId === paragraph.id);
        const text = paragraph.text[language] ?? '';
        const next = outcomeReader(language);
        for (const one of textsAbove(latest.current.paragraphs, paragraph.id, language)) next(one);
        const found = next({ text, level: paragraph.level }).filter(
          (proposal) => !isOnlyMentioned(proposal) && !overlapsMarked(text, proposal.text, own, language),
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
