import { Check, ChevronDown, ChevronUp, CircleAlert, Info, X } from 'lucide-react';
import { useEffect, useId, useRef, useState } from 'react';
import { useText } from '@/i18n/use-text';
import { Button } from './button';
import { classNames } from './class-names';
import { Icon } from './icon';
import { IconButton } from './icon-button';
import styles from './notice-region.module.css';
import { noticeWords, type ShownNotice } from './notice-list';

const icons = { info: Info, done: Check, error: CircleAlert } as const;

/** Their height; read by the frame of the page. */
const roomOfNotices = '--notices-height';

/** Long enough to read a line and reach its action. */
const stay = 8000;

interface NoticeRegionProps {
  readonly notices: readonly ShownNotice[];
  readonly onDismiss: (id: number) => void;
}

/** One line at the foot: the last notice, and how many there are. All of them stand there once that is asked for. */
export function NoticeRegion({ notices, onDismiss }: NoticeRegionProps) {
  const t = useText();
  const id = useId();
  const region = useRoomFor();
  const [isWide, setWide] = useState(false);
  const isSeveral = notices.length > 1;
  const showsAll = isWide && isSeveral;
  const shown = showsAll ? notices : notices.slice(-1);
  const hidesError = notices.some((notice) => notice.kind === 'error' && !shown.includes(notice));
  return (
    <section ref={region} aria-label={t('ui.notices')} className={styles.region}>
      <div className={styles.bar}>
        <ol id={id} aria-live="polite" className={styles.list}>
          {notices.map((notice) => (
            <NoticeLine
              key={notice.id}
              notice={notice}
              isHidden={!shown.includes(notice)}
              onDismiss={onDismiss}
            />
          ))}
        </ol>
        {isSeveral ? (
          <span className={classNames(styles.more, hidesError && styles.error)}>
            <Button
              size="s"
              kind="quiet"
              icon={hidesError ? CircleAlert : showsAll ? ChevronDown : ChevronUp}
              aria-expanded={showsAll}
              aria-controls={id}
              onPress={() => setWide(!showsAll)}
            >
              <span className={styles.words}>{t('ui.notices.count', { count: notices.length })}</span>
              <span aria-hidden className={styles.figure}>
                {notices.length}
              </span>
            </Button>
          </span>
        ) : null}
      </div>
    </section>
  );
}

/** Keeps so much room free at the foot of the page as the notices take: they never lie over what one works with. */
function useRoomFor() {
  const region = useRef<HTMLElement>(null);
  useEffect(() => {
    const element = region.current;
    if (!element) return undefined;
    const root = document.documentElement;
    const observer = new ResizeObserver(() => {
      const { activeElement } = document;
      root.style.setProperty(roomOfNotices, `${element.offsetHeight}px`);
      // Where one is may have stood just there.
      if (element.offsetHeight > 0 && activeElement?.closest('main'))
        activeElement.scrollIntoView({ block: 'nearest' });
    });
    observer.observe(element);
    return () => {
      observer.disconnect();
      root.style.removeProperty(roomOfNotices);
    };
  }, []);
  return region;
}

interface NoticeLineProps {
  readonly notice: ShownNotice;
  /** Behind a later one: its time runs on. */
  readonly isHidden: boolean;
  readonly onDismiss: (id: number) => void;
}

function NoticeLine({ notice, isHidden, onDismiss }: NoticeLineProps) {
  const t = useText();
  const { id, kind = 'info', action, further = [] } = notice;
  const line = useRef<HTMLLIElement>(null);

  useEffect(() => {
    if (kind === 'error') return undefined;
    const timer = setInterval(() => {
      // Whoever is reading it or on the way to its action keeps it.
      if (!line.current?.matches(':hover, :focus-within')) onDismiss(id);
    }, stay);
    return () => clearInterval(timer);
  }, [id, kind, onDismiss]);

  return (
    <li
      ref={line}
      hidden={isHidden}
      className={classNames(styles.notice, styles[kind], further.length > 0 && styles.tall)}
    >
      <Icon of={icons[kind]} />
      <span className={styles.text}>{noticeWords(notice)}</span>
      <span className={styles.actions}>
        {[...further, ...(action ? [action] : [])].map(({ label, run }) => (
          <Button
            key={label}
            size="s"
            onPress={() => {
              onDismiss(id);
              run();
            }}
          >
            {label}
          </Button>
        ))}
      </span>
      <IconButton icon={X} size="s" label={t('ui.dismiss')} onPress={() => onDismiss(id)} />
    </li>
  );
}
