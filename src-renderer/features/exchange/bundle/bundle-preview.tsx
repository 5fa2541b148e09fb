import { useEffect, useMemo, useState } from 'react';

import { useText } from '@/i18n/use-text';
import { useRegister } from '@/store/react/register-context';
import { useNextUndo } from '@/store/react/use-save-state';
import { Banner } from '@/ui/banner';
import { Button } from '@/ui/button';
import { Card } from '@/ui/card';
import { ProgressBar } from '@/ui/progress-bar';

import type { BundleFile } from '../reading/read-batch';
import { bundleErrorInWords } from './bundle-error-in-words';
import { BundleReview } from './bundle-review';
import {
  compareBundle,
  openBundleFile,
  type ComparedBundle,
  type OpenedBundleFile,
} from './open-bundle-file';

interface BundlePreviewProps {
  readonly file: BundleFile;
  readonly onDone: () => void;
}

/** What a bundle holds and what adding it would do; nothing is written before the user says so. */
export function BundlePreview({ file, onDone }: BundlePreviewProps) {
  const t = useText();
  const opened = useOpened(file);
  const compared = useCompared(opened);

  if (opened && !opened.ok) {
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
  if (opened === null || compared === null) {
    return (
      <Card title={file.name}>
        <ProgressBar label={t('exchange.bundle.checking')} done={0} />
      </Card>
    );
  }
  return <BundleReview name={file.name} opened={opened} compared={compared} onDone={onDone} />;
}

function useOpened(file: BundleFile): OpenedBundleFile | null {
  const [opened, setOpened] = useState<OpenedBundleFile | null>(null);
  useEffect(() => {
    let current = true;
    void openBundleFile(file).then((result) => {
      if (current) setOpened(result);
    });
    return () => {
      current = false;
    };
  }, [file]);
  return opened;
}

/** Compared anew with every step that is done or taken back; the last comparison stays in view meanwhile. */
function useCompared(opened: OpenedBundleFile | null): ComparedBundle | null {
  const register = useRegister();
  const step = useNextUndo()?.step;
  const [compared, setCompared] = useState<ComparedBundle | null>(null);
  const contents = opened?.ok ? opened.contents : null;
  const asked = useMemo(() => ({ contents, step }), [contents, step]);
  useEffect(() => {
    if (asked.contents === null) return undefined;
    const giveUp = new AbortController();
    void compareBundle(register, asked.contents, giveUp.signal).then((result) => {
      if (result && !giveUp.signal.aborted) setCompared(result);
    });
    return () => giveUp.abort();
  }, [register, asked]);
  return compared;
}
