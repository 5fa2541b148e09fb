import { useEffect, useState } from 'react';
import { useIntl } from 'react-intl';
import { useLocation } from 'wouter';

import { inLanguage } from '@/domain/fields';
import { useFormat } from '@/i18n/use-format';
import { useText } from '@/i18n/use-text';
import { useRegister } from '@/store/react/register-context';
import { Banner } from '@/ui/banner';
import { Button } from '@/ui/button';
import { Card } from '@/ui/card';
import { useNotify } from '@/ui/notices';
import { ProgressBar } from '@/ui/progress-bar';

import page from '../page/import-page.module.css';
import { useStepNotice } from '@/pickers/use-step-notice';
import type { BundleFile } from '../reading/importer';
import { bundleErrorInWords } from './bundle-error-in-words';
import { openBundleFile, type OpenedBundleFile } from './open-bundle-file';

interface BundlePreviewProps {
  readonly file: BundleFile;
  readonly onDone: () => void;
}

/** What a bundle holds and what adding it would do; nothing is written before the user says so. */
export function BundlePreview({ file, onDone }: BundlePreviewProps) {
  const t = useText();
  const register = useRegister();
  const [opened, setOpened] = useState<OpenedBundleFile | null>(null);
  useEffect(() => {
    let current = true;
    void openBundleFile(register, file).then((result) => {
      if (current) setOpened(result);
    });
    return () => {
      current = false;
    };
  }, [register, file]);

  if (opened === null) {
    return (
      <Card title={file.name}>
        <ProgressBar label={t('exchange.bundle.checking')} done={0} />
      </Card>
    );
  }
  if (!opened.ok) {
    return (
      <Banner
        kind="danger"
        title={t('exchange.bundle.refused', { name: file.name })}
        actions={<Button onPress={onDone}>{t('ui.close')}</Button>}
      >
        {bundleErrorInWords(opened.error, t)} {t('exchange.bundle.unchanged')}
      </Banner>
    );
  }
  return <BundleCounts name={file.name} opened={opened} onDone={onDone} />;
}

interface BundleCountsProps {
  readonly name: string;
  readonly opened: OpenedBundleFile & { readonly ok: true };
  readonly onDone: () => void;
}

function BundleCounts({ name, opened, onDone }: BundleCountsProps) {
  const t = useText();
  const format = useFormat();
  const { locale } = useIntl();
  const [, navigate] = useLocation();
  const register = useRegister();
  const notify = useNotify();
  const noticeWithUndo = useStepNotice();
  const [isRunning, setRunning] = useState(false);
  const { contents, manifest, counts, isEmpty } = opened;

  const add = async () => {
    setRunning(true);
    const result = isEmpty ? await register.importAll(contents) : await register.addMissing(contents);
    setRunning(false);
    if (!result.ok) {
      notify({ kind: 'error', text: t(`errors.store.${result.error.code}`) });
      return;
    }
    onDone();
    noticeWithUndo(
      t(isEmpty ? 'exchange.bundle.adopted' : 'exchange.bundle.added', { count: counts.fresh }),
      isEmpty || counts.fresh === 0 ? null : (register.nextUndo?.step ?? null),
    );
    navigate('/meetings');
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
        <dd>{format.number(counts.meetings)}</dd>
        <dt>{t('exchange.bundle.fresh')}</dt>
        <dd>{format.number(counts.fresh)}</dd>
        {isEmpty ? null : (
          <>
            <dt>{t('exchange.bundle.same')}</dt>
            <dd>{format.number(counts.same)}</dd>
            <dt>{t('exchange.bundle.differing')}</dt>
            <dd>{t('exchange.bundle.ours-kept', { count: counts.differing })}</dd>
          </>
        )}
      </dl>
      <p className={page.hint}>{t(isEmpty ? 'exchange.bundle.adopt-text' : 'exchange.bundle.add-text')}</p>
      <span className={page.actions}>
        <Button
          kind="primary"
          isDisabled={isRunning || (!isEmpty && counts.fresh === 0)}
          onPress={() => void add()}
        >
          {t(isEmpty ? 'exchange.bundle.adopt' : 'exchange.bundle.add', { count: counts.fresh })}
        </Button>
        <Button kind="quiet" onPress={onDone}>
          {t('ui.cancel')}
        </Button>
      </span>
    </Card>
  );
}
