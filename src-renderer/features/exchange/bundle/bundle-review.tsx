import { useMemo, useState } from 'react';
import { useIntl } from 'react-intl';
import { useLocation } from 'wouter';

import { inLanguage } from '@/domain/fields';
import { useFormat } from '@/i18n/use-format';
import { missingOriginals } from '@/formats/bundle/damaged-texts';
import { useText } from '@/i18n/use-text';
import { useStepNotice } from '@/pickers/use-step-notice';
import { mergeRegister } from '@/domain/merge-register';
import { useRegister } from '@/store/react/register-context';
import { Banner } from '@/ui/banner';
import { Button } from '@/ui/button';
import { Card } from '@/ui/card';
import { useNotify } from '@/ui/notices';

import page from '../page/import-page.module.css';
import { choicesOf, type Decisions } from './differences/bundle-decisions';
import { DifferenceList } from './differences/difference-list';
import { recordNames } from './differences/record-names';
import { DamagedList } from './damaged-list';
import type { BundleOutcome } from '@/formats/bundle/bundle-outcome';
import type { ComparedBundle } from './open-bundle-file';

interface BundleReviewProps {
  readonly name: string;
  readonly opened: BundleOutcome & { readonly ok: true };
  readonly compared: ComparedBundle;
  readonly onDone: () => void;
}

const addWords = { name: mergeRegister, details: {} } as const;

/** The bundle in figures, what it says otherwise than the register, and the way in. */
export function BundleReview({ name, opened, compared, onDone }: BundleReviewProps) {
  const t = useText();
  const format = useFormat();
  const { locale } = useIntl();
  const [, navigate] = useLocation();
  const register = useRegister();
  const notify = useNotify();
  const noticeWithUndo = useStepNotice();
  const [isRunning, setRunning] = useState(false);
  const [decisions, setDecisions] = useState<Decisions>(new Map());
  const { contents, manifest } = opened;
  const { comparison, isEmpty, named, damaged, mended } = compared;
  const { fresh, same, united, locked, lockedMeetings, approvedThere, differing, contradictions } =
    comparison;
  const names = useMemo(() => recordNames(comparison, named, locale, t), [comparison, named, locale, t]);
  const choices = useMemo(
    () => ({ ...choicesOf(comparison, decisions), mends: comparison.mends }),
    [comparison, decisions],
  );
  const missing = useMemo(() => missingOriginals(contents).length, [contents]);
  const taken = choices.fields.length + choices.links.size;
  const coming = fresh + taken + mended.length;
  /** Nothing but texts comes in; what differs may still be chosen. */
  const isMending = fresh + taken === 0 && mended.length > 0;
  const differences = differing.length + contradictions.length;

  const adopt = async () => {
    const result = await register.importAll(contents);
    if (!result.ok) return result.error;
    onDone();
    noticeWithUndo(t('exchange.bundle.adopted', { count: fresh }), null);
    navigate('/meetings');
    return null;
  };
  const add = async () => {
    const result = await register.addMissing(contents, addWords, choices);
    if (!result.ok) return result.error;
    const { added, keptOurs, contradicting, locked: out, mended: back } = result.value;
    const counts = { count: added, taken, kept: keptOurs + contradicting };
    const words = [
      back > 0 ? t('exchange.mended.done', { count: back }) : '',
      back > 0 && added + taken === 0 ? '' : t('exchange.bundle.added', counts),
    ]
      .filter(Boolean)
      .join(' ');
    const step = added + taken > 0 ? (register.nextUndo?.step ?? null) : null;
    noticeWithUndo(words, step);
    // What still differs stays in view, to be looked at.
    if (keptOurs + contradicting + out > 0) return null;
    onDone();
    navigate('/meetings');
    return null;
  };
  const bringIn = async () => {
    setRunning(true);
    const error = await (isEmpty ? adopt() : add());
    setRunning(false);
    if (error) notify({ kind: 'error', text: t(`errors.store.${error.code}`) });
  };

  const process = manifest.process ? inLanguage(manifest.process, locale) : '';
  return (
    <Card title={t('exchange.bundle.title', { name })}>
      <dl className={page.facts}>
        {process === '' ? null : (
          <>
            <dt>{t('exchange.bundle.process')}</dt>
            <dd>{process}</dd>
          </>
        )}
        <dt>{t('exchange.bundle.exported')}</dt>
        <dd>{format.dateTime(new Date(manifest.exportedAt))}</dd>
        <dt>{t('exchange.bundle.meetings')}</dt>
        <dd>{format.number(contents.records.meetings?.length ?? 0)}</dd>
        <dt>{t('exchange.bundle.fresh')}</dt>
        <dd>{format.number(fresh)}</dd>
        {isEmpty ? null : (
          <>
            <dt>{t('exchange.bundle.same')}</dt>
            <dd>{format.number(same)}</dd>
            <dt>{t('exchange.bundle.differing')}</dt>
            <dd>{t('exchange.bundle.listed', { count: differences })}</dd>
            {united === 0 ? null : (
              <>
                <dt>{t('exchange.bundle.united')}</dt>
                <dd>{t('exchange.bundle.united-out', { count: united })}</dd>
              </>
            )}
          </>
        )}
        {missing === 0 ? null : (
          <>
            <dt>{t('exchange.bundle.originals')}</dt>
            <dd>{t('exchange.bundle.without-originals', { count: missing })}</dd>
          </>
        )}
      </dl>
      {damaged.length === 0 ? null : <DamagedList damaged={damaged} after={t('exchange.damaged.comes-in')} />}
      {mended.length === 0 ? null : (
        <DamagedList damaged={mended} after={t('exchange.mended.comes-back')} isMended />
      )}
      {locked === 0 ? null : <Banner kind="ask">{t('exchange.bundle.locked', { count: locked })}</Banner>}
      {locked > 0 || lockedMeetings.size === 0 ? null : (
        <Banner kind="ask">{t('exchange.bundle.locked-values', { count: lockedMeetings.size })}</Banner>
      )}
      {approvedThere.size === 0 ? null : (
        <Banner kind="ask">{t('exchange.bundle.approved-there', { count: approvedThere.size })}</Banner>
      )}
      {isMending && differences === 0 ? null : (
        <p className={page.hint}>{t(isEmpty ? 'exchange.bundle.adopt-text' : 'exchange.bundle.add-text')}</p>
      )}
      {isEmpty || differences === 0 ? null : (
        <DifferenceList
          comparison={comparison}
          names={names}
          decisions={decisions}
          decide={(change) => setDecisions(change)}
        />
      )}
      <span className={page.actions}>
        <Button
          kind="primary"
          isDisabled={isRunning || (!isEmpty && coming === 0)}
          onPress={() => void bringIn()}
        >
          {isEmpty
            ? t('exchange.bundle.adopt')
            : isMending
              ? t('exchange.mended.action', { count: mended.length })
              : t('exchange.bundle.add', { count: fresh, taken })}
        </Button>
        <Button kind="quiet" onPress={onDone}>
          {t(coming === 0 && !isEmpty ? 'ui.close' : 'ui.cancel')}
        </Button>
      </span>
    </Card>
  );
}
