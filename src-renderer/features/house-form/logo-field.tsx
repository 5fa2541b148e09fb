import { ImagePlus, Trash2 } from 'lucide-react';
import { useMemo, useState } from 'react';
import { toBase64 } from '@/formats/paper/to-base64';
import { mostPixels, pictureLimit } from '@/formats/picture/read-picture';
import { useHost } from '@/host/react/host-context';
import { useFormat } from '@/i18n/use-format';
import { useText } from '@/i18n/use-text';
import { useRun } from '@/pickers/use-run';
import { removeLogo, setLogo } from '@/store/commands/house-form';
import { useLive } from '@/store/react/use-live';
import { Button } from '@/ui/button';
import { chooseLogo } from './choose-logo';
import type { HouseCardProps } from './house-card-props';
import styles from './house-form.module.css';

/** The logo: chosen from a file, shown, taken away. What cannot be one says why, and the logo stays as it was. */
export function LogoField({ processId, house }: HouseCardProps) {
  const t = useText();
  const format = useFormat();
  const host = useHost();
  const run = useRun();
  const [problem, setProblem] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);
  const logo = house?.logo ?? null;
  const limit = format.fileSize(pictureLimit);

  const take = async () => {
    const filters = [{ label: t('house-form.logo.files'), extensions: ['png', 'jpg', 'jpeg', 'svg'] }];
    const chosen = await host.openFiles({ filters, multiple: false });
    if (!chosen.ok) {
      const { code } = chosen.error;
      if (code !== 'cancelled') setProblem(t(`errors.file.${code}`, { name: '', limit }));
      return;
    }
    const [file] = chosen.value;
    if (!file) return;
    const { name } = file;
    const read = await host.readFile(file, { limit: pictureLimit });
    if (!read.ok) {
      const isLarge = read.error.code === 'too-large';
      setProblem(
        isLarge
          ? t('house-form.logo.too-large', { name, limit })
          : t(`errors.file.${read.error.code}`, { name, limit }),
      );
      return;
    }
    const looked = await chooseLogo(name, read.value);
    if (!looked.ok) {
      setProblem(t(`house-form.logo.${looked.problem}`, { name, limit, most: mostPixels }));
      return;
    }
    setProblem(null);
    await run(setLogo(processId, looked.value.logo, looked.value.files));
  };
  const choose = async () => {
    setBusy(true);
    await take();
    setBusy(false);
  };
  return (
    <div className={styles.logo} role="group" aria-label={t('house-form.logo')}>
      {logo ? <LogoPicture sha256={logo.sha256} mediaType={logo.mediaType} name={logo.name} /> : null}
      <div className={styles.buttons}>
        <Button icon={ImagePlus} isPending={isBusy} onPress={() => void choose()}>
          {t(logo ? 'house-form.logo.other' : 'house-form.logo.choose')}
        </Button>
        {logo ? (
          <Button kind="quiet" icon={Trash2} onPress={() => void run(removeLogo(processId))}>
            {t('house-form.logo.remove')}
          </Button>
        ) : null}
      </div>
      <p className={styles.hint}>{t('house-form.logo.hint', { limit })}</p>
      <p role="status" className={styles.problem}>
        {problem}
      </p>
    </div>
  );
}

interface LogoPictureProps {
  readonly sha256: string;
  readonly mediaType: string;
  readonly name: string;
}

function LogoPicture({ sha256, mediaType, name }: LogoPictureProps) {
  const bytes = useLive((register) => register.file(sha256), [sha256]);
  const url = useMemo(
    () => (bytes ? `data:${mediaType};base64,${toBase64(bytes)}` : null),
    [bytes, mediaType],
  );
  return url === null ? null : <img src={url} alt={name} className={styles.picture} />;
}
