import { ExternalLink, FileDown } from 'lucide-react';

import type { Source } from '@/domain/source';
import { useText } from '@/i18n/use-text';
import { Button } from '@/ui/button';

import { sourceName } from './source-name';
import { useOriginal } from './use-original';

/** Opens the file that a source was read from, or saves it; a word where the register does not hold it. */
export function OriginalActions({ source, isHeld }: { readonly source: Source; readonly isHeld: boolean }) {
  const t = useText();
  const { open, save } = useOriginal(source);
  if (!isHeld) return <span>{t('sources.original.not-held')}</span>;
  const name = sourceName(source);
  return (
    <>
      {open ? (
        <Button
          looksOnly
          size="s"
          kind="quiet"
          icon={ExternalLink}
          aria-label={t('sources.original.open-of', { name })}
          onPress={() => void open()}
        >
          {t('sources.original.open')}
        </Button>
      ) : null}
      <Button
        looksOnly
        size="s"
        kind="quiet"
        icon={FileDown}
        aria-label={t('sources.original.save-of', { name })}
        onPress={() => void save()}
      >
        {t('sources.original.save')}
      </Button>
    </>
  );
}
