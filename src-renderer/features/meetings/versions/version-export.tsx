import { FileDown } from 'lucide-react';
import type { PaperDocument } from '@/formats/paper/paper';
import { useHost } from '@/host/react/host-context';
import { useText } from '@/i18n/use-text';
import { useRegister } from '@/store/react/register-context';
import { Button } from '@/ui/button';
import { Menu, MenuItem } from '@/ui/menu';
import { useNotify } from '@/ui/notices';
import { formatLooks } from '../export/export-formats';
import { saveVersion, versionFormats, type VersionFormat } from './save-version';

interface VersionExportProps {
  readonly paper: PaperDocument;
  /** Of the file, without its ending. */
  readonly name: string;
}

/** Writes a paper that was made already, in every format of prose. */
export function VersionExport({ paper, name }: VersionExportProps) {
  const t = useText();
  const host = useHost();
  const notify = useNotify();
  const register = useRegister();
  const save = async (format: VersionFormat) => {
    const saved = await saveVersion(host, t, paper, {
      name,
      format,
      readPicture: (hash) => register.file(hash),
    });
    if (saved.kind === 'saved')
      notify({ kind: 'done', text: t('meetings.export.done', { name: saved.name }) });
    else if (saved.kind === 'failed') notify({ kind: 'error', text: saved.text });
  };
  return (
    <Menu
      label={t('meetings.export')}
      placement="bottom end"
      trigger={
        <Button size="s" icon={FileDown}>
          {t('meetings.export')}
        </Button>
      }
    >
      {versionFormats.map((format) => (
        <MenuItem
          key={format}
          id={format}
          icon={formatLooks[format].icon}
          label={t(formatLooks[format].label)}
          onAction={() => void save(format)}
        />
      ))}
    </Menu>
  );
}
