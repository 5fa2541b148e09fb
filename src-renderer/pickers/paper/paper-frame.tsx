import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { pagesCss } from '@/formats/paper/pages-css';
import type { PaperDocument } from '@/formats/paper/paper';
import { paperCss } from '@/formats/paper/paper-css';
import { paperBody, paperToHtml } from '@/formats/paper/write-html';
import { classNames } from '@/ui/class-names';
import { drawSheets } from './draw-sheets';
import { comingCss, setPage } from './fill-page';
import { paperFontCss } from './paper-fonts';
import { usePicturesOf } from './pictures-of';
import styles from './paper-frame.module.css';
import { showsPages, type PaperZoom } from './paper-zoom';
import { flowScale, pagesScale, pageWidth } from './preview-scale';

interface PaperFrameProps {
  /** Which paper: its words take the place of those of another at once, and where one reads is not kept. */
  readonly kind: string;
  readonly paper: PaperDocument;
  readonly title: string;
  readonly zoom?: PaperZoom;
  /** How many pages the words fill, when that changes; 0 where no pages are shown. */
  readonly onPages?: (count: number) => void;
  /**
   * A click on words that come from a record; of a fact below the title also its term as it is printed. What stands around
   * the text comes from `houseForms`, and its id is the part: `classification`, `letterhead`, `symbol` or `signatures`.
   */
  readonly onRecord: (table: string, id: string, term: string | null) => void;
}

/**
 * The paper as the HTML writer gives it, in a frame where no script runs. It is loaded once; after that only the words
 * change, so that nothing flashes and the place one reads at stays.
 */
export function PaperFrame({ kind, paper, title, zoom = 'fit', onPages, onRecord }: PaperFrameProps) {
  const frame = useRef<HTMLIFrameElement>(null);
  const counted = useRef(onPages);
  // The look alone: the words are set when it is there.
  const [firstHtml] = useState(() => paperToHtml({ ...paper, blocks: [] }, { fontCss: paperFontCss }));
  const look = useMemo(() => paperFontCss + paperCss(paper) + pagesCss(paper) + comingCss, [paper]);
  const latest = useRef({ paper, look });
  /** The paper that the page has the look, the heads and the feet of. */
  const drawn = useRef(paper);
  /** Of which paper all words are there. */
  const shown = useRef<string | null>(null);
  /** The words that are there, and no others under way. */
  const settled = useRef<string | null>(null);
  /** While a long paper is being set anew its page keeps its height, so that one stays where one reads. */
  const filled = useRef(false);
  /**
   * A paper that takes the place of another is not broken into pages until all of it is there: each share of it would break
   * all anew. Of the same paper the pages that stand there stay until then.
   */
  const fresh = useRef(true);
  const [loaded, setLoaded] = useState(false);
  const [height, setHeight] = useState(0);
  const fit = useCallback(() => {
    const page = frame.current?.contentDocument;
    if (!frame.current || !page) return;
    const { height: measured, pages } = fitPaper(page, frame.current, drawn.current, {
      zoom,
      isFilling: fresh.current,
    });
    counted.current?.(pages);
    setHeight((now) => (filled.current ? measured : Math.max(now, measured)));
  }, [zoom]);
  const draw = useCallback((page: Document, now: typeof latest.current) => {
    drawn.current = now.paper;
    setLook(page, now.look);
  }, []);
  const pictures = usePicturesOf(paper.form);
  const body = useMemo(() => paperBody(paper, pictures), [paper, pictures]);
  const record = useRef(onRecord);
  useEffect(() => {
    record.current = onRecord;
    latest.current = { paper, look };
    counted.current = onPages;
  }, [onRecord, onPages, paper, look]);

  useEffect(() => {
    const page = frame.current?.contentDocument;
    // Words keep their look until others take their place.
    if (!loaded || !page || settled.current !== body) return;
    draw(page, { paper, look });
    fit();
  }, [loaded, paper, look, body, draw, fit]);

  useEffect(() => {
    const page = frame.current?.contentDocument;
    if (!loaded || !page) return undefined;
    const onBegin = () => {
      draw(page, latest.current);
      if (isUpdate) return;
      // Should yet another paper come before all of this one is there, no part of it is brought up to date.
      shown.current = null;
      fit();
    };
    const onFilled = () => {
      shown.current = kind;
      settled.current = body;
      filled.current = true;
      fresh.current = false;
      fit();
    };
    filled.current = false;
    settled.current = null;
    const isUpdate = shown.current === kind;
    fresh.current = !isUpdate;
    return setPage(page, { body, language: paper.language, isUpdate }, { onBegin, onFilled });
  }, [loaded, body, paper.language, kind, draw, fit]);

  useEffect(() => {
    const element = frame.current;
    const page = element?.contentDocument;
    if (!loaded || !element || !page) return undefined;
    const observer = new ResizeObserver(fit);
    // Pages are as wide as they are: the room for them is that of what holds the frame.
    observer.observe(element.parentElement ?? element);
    observer.observe(page.body);
    const click = (event: Event) => {
      // Words are also marked to be copied: that leads nowhere.
      if (page.getSelection()?.isCollapsed === false) return;
      const [table, id] = recordAt(event.target);
      if (table !== undefined && id !== undefined) record.current(table, id, termAt(event.target));
      else {
        const part = partOfForm(event.target);
        if (part !== null) record.current('houseForms', part, null);
      }
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
      className={classNames(styles.frame, pagesZoom(paper, zoom) !== null && styles.pages)}
      style={{ height }}
      onLoad={() => setLoaded(true)}
    />
  );
}

/** How large the pages of the paper are shown; `null` where it is shown without pages. */
function pagesZoom({ sheet }: PaperDocument, zoom: PaperZoom): Exclude<PaperZoom, 'flow'> | null {
  return showsPages && zoom !== 'flow' && sheet.kind === 'text' ? zoom : null;
}

function setLook(page: Document, look: string): void {
  const style = page.querySelector('style');
  if (style && style.textContent !== look) style.textContent = look;
}

interface Fit {
  readonly zoom: PaperZoom;
  /** Whether words are still to come: then they are drawn as large as they will be, but not yet broken into pages. */
  readonly isFilling: boolean;
}

interface Fitted {
  /** In px of this window. */
  readonly height: number;
  readonly pages: number;
}

/** Draws the paper as large as it is to be, page by page or in one run. */
function fitPaper(
  page: Document,
  frame: HTMLIFrameElement,
  paper: PaperDocument,
  { zoom, isFilling }: Fit,
): Fitted {
  const { documentElement: root } = page;
  const size = pagesZoom(paper, zoom);
  root.classList.toggle('pages', size !== null);
  root.classList.toggle('filling', size !== null && isFilling);
  if (size !== null) {
    const scale = pagesScale(roomFor(frame), paper, size);
    frame.style.width = `${pageWidth(paper) * scale}px`;
    // Drawn smaller or larger, not set so: lines and pages break as they do in print.
    root.style.zoom = '';
    root.style.transform = `scale(${scale})`;
    const pages = isFilling ? 0 : drawSheets(page, paper);
    return { height: root.getBoundingClientRect().height, pages };
  }
  frame.style.width = '';
  root.style.transform = '';
  root.style.zoom = String(flowScale(frame.clientWidth, paper));
  return { height: root.getBoundingClientRect().height, pages: 0 };
}

/** Width that the frame has in what holds it, in px. */
function roomFor({ parentElement: place }: HTMLIFrameElement): number {
  if (!place) return 0;
  const { paddingInlineStart, paddingInlineEnd } = getComputedStyle(place);
  return place.clientWidth - Number.parseFloat(paddingInlineStart) - Number.parseFloat(paddingInlineEnd);
}

/** What the form of the house sets around the text, by its class in the page; the innermost counts. */
const partsOfForm = ['classification', 'symbol', 'letterhead', 'signatures'] as const;

function partOfForm(target: EventTarget | null): string | null {
  if (target === null || !('closest' in target)) return null;
  const element = target as Element;
  return partsOfForm.find((part) => element.closest(`.${part}`) !== null) ?? null;
}

/** The term before the fact that was clicked on. What lies in the frame is no `Element` of this window. */
function termAt(target: EventTarget | null): string | null {
  if (target === null || !('closest' in target)) return null;
  return (target as Element).closest('.facts > div')?.querySelector('dt')?.textContent ?? null;
}

/** The record that the words come from, as table and id; empty where they come from none. */
function recordAt(target: EventTarget | null): readonly string[] {
  if (target === null || !('closest' in target)) return [];
  return (
    (target as Element).closest<HTMLElement>('[data-record]:not(main)')?.dataset['record']?.split(':') ?? []
  );
}
