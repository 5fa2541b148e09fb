import { useEffect, useMemo, useState } from 'react';

import { useText } from '@/i18n/use-text';
import { useRegister } from '@/store/react/register-context';
import { useNextUndo } from '@/store/react/use-save-state';
import { Banner } from '@/ui/banner';
import { Button } from '@/ui/button';
import { Card } from '@/ui/card';
import { ProgressBar } from '@/ui/progress-bar';

import type { BundleProgress } from '@/formats/bundle/read-bundle';

import type { BundleFile } from '../reading/read-batch';
import { bundleErrorInWords } from './bundle-error-in-words';
import { BundleReview } from './bundle-review';
import { compareBundle, openBundleFile, type ComparedBundle } from './open-bundle-file';
import type { BundleOnThread } from './read-on-thread';

interface BundlePreviewProps {
  readonly file: BundleFile;
  readonly onDone: () => void;
}

/** What a bundle holds and what adding it would do; nothing is written before the user says so. */
export function BundlePreview({ file, onDone }: BundlePreviewProps) {
  const t = useText();
  const { opened, progress } = useOpened(file);
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
        <ProgressBar
          label={t('exchange.bundle.checking')}
          done={progress?.done ?? 0}
          // Its last parts are read: comparing them with the register is not counted.
          {...(progress && progress.done < progress.total ? { total: progress.total } : {})}
          onCancel={onDone}
        />
      </Card>
    );
  }
  return <BundleReview name={file.name} opened={opened} compared={compared} onDone={onDone} />;
}

interface Opening {
  readonly opened: BundleOnThread | null;
  readonly progress: BundleProgress | null;
}

/** The file as its thread reads it; going away ends the thread. */
function useOpened(file: BundleFile): Opening {
  const [opening, setOpening] = useState<Opening>({ opened: null, progress: null });
  useEffect(() => {
    const giveUp = new AbortController();
    const tell = (next: Partial<Opening>) => {
      if (!giveUp.signal.aborted) setOpening((before) => ({ ...before, ...next }));
    };
    void openBundleFile(file, giveUp.signal, (progress) => tell({ progress })).then((opened) =>
      tell({ opened }),
    );
    return () => giveUp.abort();
  }, [file]);
  return opening;
}

/** Compared anew with every step that is done or taken back; the last comparison stays in view meanwhile. */
function useCompared(opened: BundleOnThread | null): ComparedBundle | null {
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
