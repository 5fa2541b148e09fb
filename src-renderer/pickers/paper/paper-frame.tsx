import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { PaperDocument } from '@/formats/paper/paper';
import { paperBody, paperToHtml } from '@/formats/paper/write-html';
import { setPage } from './fill-page';
import { paperFontCss } from './paper-fonts';
import { usePicturesOf } from './pictures-of';
import styles from './paper-frame.module.css';
import { previewScale } from './preview-scale';

interface PaperFrameProps {
  /** Which paper: its words take the place of those of another at once, where one reads is not kept. */
  readonly kind: string;
  readonly paper: PaperDocument;
  readonly title: string;
  /** A click on words that come from a record. */
  readonly onRecord: (table: string) => void;
}

/**
 * The paper as the HTML writer gives it, in a frame where no script runs. It is loaded once; after that only the words
 * change, so that nothing flashes and the place one reads at stays. A paper on another kind of sheet needs a frame of its own.
 */
export function PaperFrame({ kind, paper, title, onRecord }: PaperFrameProps) {
  const frame = useRef<HTMLIFrameElement>(null);
  const drawn = useRef(paper);
  // The look alone: the words are set when it is there.
  const [firstHtml] = useState(() => paperToHtml({ ...paper, blocks: [] }, { fontCss: paperFontCss }));
  const shown = useRef<string | null>(null);
  /** While a long paper is being set anew its page keeps its height, so that one stays where one reads. */
  const filled = useRef(false);
  const [loaded, setLoaded] = useState(false);
  const [height, setHeight] = useState(0);
  const fit = useCallback(() => {
    const page = frame.current?.contentDocument;
    if (!frame.current || !page) return;
    page.documentElement.style.zoom = String(previewScale(frame.current.clientWidth, drawn.current));
    const { height: measured } = page.documentElement.getBoundingClientRect();
    setHeight((now) => (filled.current ? measured : Math.max(now, measured)));
  }, []);
  const pictures = usePicturesOf(paper.form);
  const body = useMemo(() => paperBody(paper, pictures), [paper, pictures]);
  const record = useRef(onRecord);
  useEffect(() => {
    record.current = onRecord;
    drawn.current = paper;
  }, [onRecord, paper]);

  useEffect(() => {
    const page = frame.current?.contentDocument;
    if (!loaded || !page) return undefined;
    const onFilled = () => {
      shown.current = kind;
      filled.current = true;
      fit();
    };
    filled.current = false;
    const isUpdate = shown.current === kind;
    return setPage(page, { body, language: paper.language, isUpdate }, onFilled);
  }, [loaded, body, paper.language, kind, fit]);

  useEffect(() => {
    const element = frame.current;
    const page = element?.contentDocument;
    if (!loaded || !element || !page) return undefined;
    const observer = new ResizeObserver(fit);
    observer.observe(element);
    observer.observe(page.body);
    const click = (event: Event) => {
      // Words are also marked to be copied: that leads nowhere.
      if (page.getSelection()?.isCollapsed === false) return;
      const table = tableAt(event.target);
      if (table !== null) record.current(table);
    };
    page.addEventListener('click', click);
    return () => {
      observer.disconnect();
      page.removeEventListener('click', click);
    };
  }, [loaded, fit]);

  return (
    <iframe
      ref={frame}
      title={title}
      sandbox="allow-same-origin"
      srcDoc={firstHtml}
      tabIndex={-1}
      className={styles.frame}
      style={{ height }}
      onLoad={() => setLoaded(true)}
    />
  );
}

/** The table of the record that words of the paper come from. What lies in the frame is no `Element` of this window. */
function tableAt(target: EventTarget | null): string | null {
  if (target === null || !('closest' in target)) return null;
  const [table = null] =
    (target as Element).closest<HTMLElement>('[data-record]:not(main)')?.dataset['record']?.split(':') ?? [];
  return table;
}
