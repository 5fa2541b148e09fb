import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';

import { useText } from '@/i18n/use-text';
import { LightSelect } from '@/ui/light-select';
import { SegmentedControl } from '@/ui/segmented-control';

import type { Place } from '../fact';
import { marksOf } from '../mark-spans';
import { marksByBlock } from '../segments';
import { blockAt, splitSource } from '../split-source';
import type { PendingContent } from '../../pending/pending-review';
import { MarkLegend } from './mark-legend';
import { SourceBlock } from './source-block';
import styles from './source-pane.module.css';

/** So many files stand side by side; the names of more would take the place of the text. */
const most = 3;

interface SourcePaneProps {
  readonly content: PendingContent;
  /** The chosen fact, whose places are highlighted. */
  readonly current: string | null;
  /** A place to bring into view; a new object each time it is asked for. */
  readonly shown: Place | null;
  readonly onChoose: (fact: string) => void;
}

/** The texts as they were read, with what was recognised marked in them. Only what is in view is laid out. */
export function SourcePane({ content, current, shown, onChoose }: SourcePaneProps) {
  const t = useText();
  const [chosen, setChosen] = useState<{ readonly source: number; readonly by: Place | null }>({
    source: 0,
    by: null,
  });
  // A place in another source turns its leaf over, once; the user may turn back.
  if (shown !== chosen.by) setChosen({ source: shown?.source ?? chosen.source, by: shown });
  const { source } = chosen;
  const sources = content.draft.sources;

  return (
    <section className={styles.pane} aria-label={t('exchange.review.source')}>
      {sources.length > most ? (
        <div className={styles.tabs}>
          <LightSelect
            label={t('exchange.review.sources')}
            items={sources.map(({ file }, index) => ({ id: String(index), label: file }))}
            value={String(source)}
            onChange={(id) => setChosen({ ...chosen, source: Number(id) })}
          />
        </div>
      ) : sources.length > 1 ? (
        <div className={styles.tabs}>
          <SegmentedControl
            label={t('exchange.review.sources')}
            items={sources.map(({ file }, index) => ({ id: String(index), label: file }))}
            value={String(source)}
            onChange={(id) => setChosen({ ...chosen, source: Number(id) })}
          />
        </div>
      ) : null}
      <SourceText
        key={source}
        content={content}
        source={source}
        current={current}
        shown={shown}
        onChoose={onChoose}
      />
      <MarkLegend />
    </section>
  );
}

interface SourceTextProps extends SourcePaneProps {
  readonly source: number;
}

function SourceText({ content, source, current, shown, onChoose }: SourceTextProps) {
  const t = useText();
  const text = content.texts[source] ?? '';
  const blocks = useMemo(() => splitSource(text), [text]);
  const marks = useMemo(
    () => marksByBlock(marksOf(content.draft, source), blocks),
    [content.draft, source, blocks],
  );
  const frame = useRef<HTMLDivElement>(null);
  const virtualizer = useVirtualizer({
    count: blocks.length,
    getScrollElement: () => frame.current,
    estimateSize: (index) => {
      const block = blocks[index];
      return block ? 30 + Math.ceil((block.end - block.start) / 60) * 24 : 54;
    },
    overscan: 6,
    paddingStart: 24,
    paddingEnd: 32,
  });

  useLayoutEffect(() => {
    if (!shown || shown.source !== source || blocks.length === 0) return;
    virtualizer.scrollToIndex(blockAt(blocks, shown.start), { align: 'center' });
  }, [shown, source, blocks, virtualizer]);
  useEffect(() => bringCurrentIntoView(frame.current, shown), [shown]);

  return (
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-noninteractive-element-interactions -- a mark is a short cut to its line in the list of facts, which the keyboard reaches
    <div
      ref={frame}
      className={styles.scroll}
      lang={content.draft.sources[source]?.language}
      onClick={(event) => {
        const mark = event.target instanceof Element ? event.target.closest('[data-fact]') : null;
        const fact = mark?.getAttribute('data-fact');
        if (fact) onChoose(fact);
      }}
      role="region"
      aria-label={t('exchange.review.text-of', { name: content.draft.sources[source]?.file ?? '' })}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a text that scrolls is scrolled with the arrow keys
      tabIndex={0}
    >
      <div className={styles.sheet} style={{ height: virtualizer.getTotalSize() }}>
        {virtualizer.getVirtualItems().map(({ index, start }) => {
          const block = blocks[index];
          return block ? (
            <div
              key={index}
              ref={virtualizer.measureElement}
              data-index={index}
              className={styles.place}
              style={{ transform: `translateY(${start}px)` }}
            >
              <SourceBlock text={text} block={block} marks={marks[index] ?? []} current={current} />
            </div>
          ) : null;
        })}
      </div>
    </div>
  );
}

/** A long block may be in view without the place in it. Waits until the block has been laid out. */
function bringCurrentIntoView(frame: HTMLElement | null, shown: Place | null): () => void {
  if (!frame || !shown) return () => undefined;
  const timer = setTimeout(() => {
    const mark = frame.querySelector('[data-current]');
    const box = mark?.getBoundingClientRect();
    const view = frame.getBoundingClientRect();
    if (box && (box.top < view.top || box.bottom > view.bottom)) mark?.scrollIntoView({ block: 'center' });
  }, 120);
  return () => clearTimeout(timer);
}
