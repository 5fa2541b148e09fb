import { useRef, type KeyboardEvent, type PointerEvent, type ReactNode } from 'react';
import { useText } from '@/i18n/use-text';
import { clampPane, type PaneLimits } from './clamp-pane';
import styles from './split-pane.module.css';

interface SplitPaneProps {
  readonly children: ReactNode;
  /** The pane at the end; without it the rest takes all the room. */
  readonly end: ReactNode;
  /** Accessible name of the pane at the end. */
  readonly endLabel: string;
  /** Width of the end pane in px; kept by the caller, so that it can be remembered. */
  readonly size: number;
  readonly onResize: (size: number) => void;
  readonly limits?: PaneLimits;
}

const standardLimits: PaneLimits = { end: 280, start: 360 };
const step = 24;

/**
 * Two panes side by side; the bar between them moves by pointer and by the arrow keys. Where there is no room for two, the
 * one at the end lies over the other.
 */
export function SplitPane({
  children,
  end,
  endLabel,
  size,
  onResize,
  limits = standardLimits,
}: SplitPaneProps) {
  const t = useText();
  const frame = useRef<HTMLDivElement>(null);
  const resize = (wanted: number) => {
    const room = frame.current?.clientWidth ?? wanted + limits.start;
    onResize(clampPane(wanted, room, limits));
  };

  const drag = (event: PointerEvent<HTMLDivElement>) => {
    if (!event.currentTarget.hasPointerCapture(event.pointerId)) return;
    const box = frame.current?.getBoundingClientRect();
    if (!box) return;
    resize(isRightToLeft(frame.current) ? event.clientX - box.left : box.right - event.clientX);
  };

  const press = (event: KeyboardEvent) => {
    const grow = isRightToLeft(frame.current) ? 'ArrowRight' : 'ArrowLeft';
    const shrink = isRightToLeft(frame.current) ? 'ArrowLeft' : 'ArrowRight';
    if (event.key === grow) resize(size + step);
    else if (event.key === shrink) resize(size - step);
    else if (event.key === 'Home') resize(Infinity);
    else if (event.key === 'End') resize(0);
    else return;
    event.preventDefault();
  };

  // One structure with and without the end, so that what is open in the start pane stays when the other goes.
  return (
    <div className={styles.frame}>
      <div
        ref={frame}
        className={end ? styles.split : styles.whole}
        style={end ? { '--end-size': `${size}px` } : undefined}
      >
        <div className={styles.start}>{children}</div>
        {end ? (
          <>
            {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- a focusable separator is a widget (ARIA window splitter) */}
            <div
              role="separator"
              tabIndex={0}
              aria-orientation="vertical"
              aria-label={t('ui.resize')}
              aria-valuenow={Math.round(size)}
              aria-valuemin={limits.end}
              className={styles.bar}
              onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
              onPointerMove={drag}
              onKeyDown={press}
            />
            <section aria-label={endLabel} className={styles.end}>
              {end}
            </section>
          </>
        ) : null}
      </div>
    </div>
  );
}

function isRightToLeft(element: Element | null): boolean {
  return element !== null && getComputedStyle(element).direction === 'rtl';
}
