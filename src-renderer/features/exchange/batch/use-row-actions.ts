import { useMemo } from 'react';
import { useIntl } from 'react-intl';

import { guessProcess } from '@/formats/draft/guess-process';
import { ownProcess, processCalled } from '@/formats/draft/own-process';
import { useText } from '@/i18n/use-text';
import { useStepNotice } from '@/pickers/use-step-notice';
import { useRegister } from '@/store/react/register-context';
import { useNotify } from '@/ui/notices';

import { acceptReview } from '../accept/accept-review';
import { acceptedInWords } from '../accept/accepted-in-words';
import { prepareAcceptance } from '../accept/prepare-acceptance';
import { originalsOf } from '../pending/originals';
import { setAside } from '../pending/pending-reviews';
import { reviewAsSeen } from '../pending/review-as-seen';
import { isLeftOut } from '../review/fact-state';
import { asksForVersion } from '../versions/asks-for-version';
import { settleRows } from '../same/settle-rows';
import { findOnThreads } from '../same/use-known-records';
import type { BatchRow } from './batch-row';
import { whoIsIt } from './open-of-review';

interface RowActions {
  /** Accepts what is sure of a row. */
  readonly accept: (row: BatchRow) => Promise<void>;
  /** Sets a row aside, or brings it back. */
  readonly setAside: (row: BatchRow) => Promise<void>;
}

/** What the keys of a batch do to its current row. */
export function useRowActions(): RowActions {
  const t = useText();
  const { locale } = useIntl();
  const register = useRegister();
  const notify = useNotify();
  const noticeWithUndo = useStepNotice();
  return useMemo(() => {
    const accept = async (row: BatchRow) => {
      const { review, file, state, open, perhapsSame } = row;
      if (!review || state === 'accepted') return;
      if (state === 'nothing') {
        notify({ kind: 'info', text: t('exchange.batch.nothing-to-accept', { name: file.name }) });
        return;
      }
      if (review.sameAs) {
        notify({ kind: 'info', text: t('exchange.version.open-first', { name: file.name }) });
        return;
      }
      if (review.decisions.contradicted) {
        notify({ kind: 'info', text: t('exchange.contradicted.first', { name: file.name }) });
        return;
      }
      if (asksForVersion(review)) {
        notify({ kind: 'info', text: t('exchange.version.say-first', { name: file.name }) });
        return;
      }
      if (perhapsSame.length > 0 || open?.choices.some(({ isOpen }) => isOpen)) {
        notify({ kind: 'info', text: t('exchange.batch.ask-first', { name: file.name }) });
        return;
      }
      const seen = await reviewAsSeen(review);
      if (!seen) {
        notify({ kind: 'info', text: t('exchange.batch.changed', { count: 1 }) });
        return;
      }
      const { content } = seen;
      const find = findOnThreads(new AbortController().signal);
      const [process] = await register.list('processes');
      const name = review.decisions.processName ?? guessProcess(content.texts);
      const own = process ? ownProcess(process) : processCalled(name, locale);
      const found = await settleRows(register, [row], find, { own, language: locale }).catch(() => null);
      if (found === null) {
        notify({ kind: 'error', text: t('exchange.accept.failed') });
        return;
      }
      const [settled] = found;
      // It seemed sure, and somebody of its names has come to be asked about since.
      if (!settled) {
        notify({ kind: 'info', text: t('exchange.batch.ask-first', { name: file.name }) });
        return;
      }
      const asked = (settled.open?.facts ?? []).filter(({ doubts }) => doubts.includes(whoIsIt));
      const named = {
        people: { decisions: settled.people, open: new Set(asked.map(({ path }) => path)) },
        records: settled.records,
      };
      const outcome = await acceptReview(
        register,
        { ...content, files: await originalsOf(content.files) },
        prepareAcceptance(content, review.decisions, await register.list('meetings'), 'sure', own, named),
        { language: locale, name },
      );
      if (outcome.ok) {
        const { step } = outcome.accepted;
        const leftOut = settled.open?.facts.filter(isLeftOut).length ?? 0;
        const words = [
          acceptedInWords(outcome.accepted, locale, t),
          ...(leftOut > 0 ? [t('exchange.accept.left-out', { count: leftOut })] : []),
        ];
        return noticeWithUndo(words.join(' · '), step);
      }
      const { from, code } = outcome.error;
      const text = from === 'store' ? t(`errors.store.${code}`) : t('exchange.accept.failed');
      notify({ kind: 'error', text });
    };
    const aside = async ({ review, file: { name }, state }: BatchRow) => {
      if (!review || state === 'accepted') return;
      await setAside(review.id, review.asideAt ? null : new Date());
      const key = review.asideAt ? 'exchange.batch.brought-back' : 'exchange.batch.set-aside';
      notify({
        kind: 'done',
        text: t(key, { name }),
        action: {
          label: t('app.command.undo'),
          run: () => void setAside(review.id, review.asideAt ? new Date() : null),
        },
      });
    };
    return { accept, setAside: aside };
  }, [t, locale, register, notify, noticeWithUndo]);
}
