import { useText } from '@/i18n/use-text';
import { classNames } from '@/ui/class-names';
import { Icon } from '@/ui/icon';
import { Kbd } from '@/ui/kbd';
import type { PaletteItem, PaletteSection } from './palette-items';
import styles from './palette.module.css';

interface PaletteListProps {
  readonly id: string;
  readonly sections: readonly PaletteSection[];
  readonly query: string;
  readonly current: number;
  readonly onHover: (index: number) => void;
  readonly onRun: (item: PaletteItem) => void;
}

export function PaletteList({ id, sections, query, current, onHover, onRun }: PaletteListProps) {
  const t = useText();
  return (
    <div id={`${id}-list`} role="listbox" aria-label={t('app.palette')} className={styles.list}>
      {sections.length === 0 ? <p className={styles.none}>{t('app.palette.empty', { query })}</p> : null}
      {sections.map(({ heading, first, items }) => (
        <div key={heading} role="group" aria-label={t(heading)}>
          <div className={styles.heading} aria-hidden>
            {t(heading)}
          </div>
          {items.map((item, at) => {
            const own = first + at;
            return (
              // oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- the field answers Enter for the current option
              <div
                key={item.kind === 'command' ? item.command.id : item.result.id}
                id={`${id}-${own}`}
                ref={own === current ? intoView : undefined}
                role="option"
                aria-selected={own === current}
                tabIndex={-1}
                className={classNames(styles.item, own === current && styles.current)}
                onPointerMove={() => onHover(own)}
                onClick={() => onRun(item)}
              >
                <ItemWords item={item} />
              </div>
            );
          })}
        </div>
      ))}
    </div>
  );
}

function intoView(option: HTMLElement | null): void {
  option?.scrollIntoView({ block: 'nearest' });
}

function ItemWords({ item }: { readonly item: PaletteItem }) {
  if (item.kind === 'result') {
    const { icon, title, detail } = item.result;
    return (
      <>
        {icon ? <Icon of={icon} /> : null}
        <span className={styles.title} dir="auto">
          {title}
        </span>
        {detail ? (
          <span className={styles.detail} dir="auto">
            {detail}
          </span>
        ) : null}
      </>
    );
  }
  const { icon, label, shortcuts } = item.command;
  return (
    <>
      {icon ? <Icon of={icon} /> : null}
      <span className={styles.title}>{label}</span>
      {shortcuts[0] ? (
        <span className={styles.keys}>
          <Kbd keys={shortcuts[0]} />
        </span>
      ) : null}
    </>
  );
}
