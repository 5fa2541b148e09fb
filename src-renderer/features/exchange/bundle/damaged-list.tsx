import { useIntl } from 'react-intl';

import type { DamagedText } from '@/formats/bundle/damaged-texts';
import { locales } from '@/i18n/locales';
import { useText, type Translate } from '@/i18n/use-text';
import { Banner } from '@/ui/banner';

import styles from './damaged-list.module.css';

/** More than these are counted. */
const named = 8;

interface DamagedListProps {
  readonly damaged: readonly DamagedText[];
  /** What comes of it, said below the list. */
  readonly after: string;
  /** Whether they are texts of the register here that a bundle brings back. */
  readonly isMended?: boolean;
}

/** Which texts of a register are not what was kept, each by its name. */
export function DamagedList({ damaged, after, isMended = false }: DamagedListProps) {
  const t = useText();
  const { locale } = useIntl();
  const count = damaged.length;
  return (
    <Banner
      kind={isMended ? 'info' : 'danger'}
      title={t(isMended ? 'exchange.mended.title' : 'exchange.damaged.title', { count })}
    >
      <ul className={styles.texts}>
        {damaged.slice(0, named).map((text) => (
          <li key={keyOf(text)}>{inWords(text, locale, t)}</li>
        ))}
        {count > named ? <li>{t('exchange.locked.more', { count: count - named })}</li> : null}
      </ul>
      <p>{after}</p>
    </Banner>
  );
}

function keyOf(text: DamagedText): string {
  switch (text.kind) {
    case 'version':
      return text.version.id;
    case 'source':
      return text.id;
    case 'file':
      return text.name;
  }
}

function inWords(text: DamagedText, locale: string, t: Translate): string {
  if (text.kind === 'file') return t('exchange.damaged.file', { name: text.name });
  if (text.kind === 'source') return t('exchange.damaged.source', { name: text.name });
  const { version, meeting, damage } = text;
  const { title, number, language, state } = version;
  return t(`exchange.damaged.${damage}`, {
    meeting,
    title,
    number,
    language: language === 'ru' || language === 'en' ? locales[language].name : language,
    state: t(`life.state.${state}`).toLocaleLowerCase(locale),
  });
}
