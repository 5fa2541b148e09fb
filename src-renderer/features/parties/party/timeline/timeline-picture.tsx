import { useText } from '@/i18n/use-text';
import { classNames } from '@/ui/class-names';
import { placeLabels } from './place-labels';
import { yearPoint, type TimelineBar, type TimelineModel } from './timeline-model';
import styles from './timeline.module.css';

interface TimelinePictureProps {
  readonly model: TimelineModel;
  /** px */
  readonly width: number;
  /** ISO day */
  readonly today: string;
}

const head = 22;
const lineHeight = 24;
const barHeight = 18;
const laneGap = 8;
const marksHeight = 46;
const nameWidth = 118;
/** What the words of a bar take: cut, "2023–20" would say something else. They show under the pointer and in the list. */
const barLetter = 6.5;
const barPadding = 10;
/** Room for the year's number. */
const yearWidth = 38;

/** The picture only: everything in it stands in the list below it too, which is what is read out. */
export function TimelinePicture({ model, width, today }: TimelinePictureProps) {
  const t = useText();
  const { first, end, lanes, marks } = model;
  const left = width < 520 ? 0 : nameWidth;
  const perYear = (width - left) / (end - first);
  const x = (point: number) => left + (point - first) * perYear;
  const every = Math.max(1, Math.ceil(yearWidth / perYear));
  const years = Array.from({ length: end - first }, (_, index) => first + index);
  const tops = laneTops(model);
  const marksTop = tops.at(-1) ?? head;
  const height = marksTop + (marks.length > 0 ? marksHeight : 0);
  const now = yearPoint(today);
  return (
    <svg
      className={styles.picture}
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      aria-hidden
      focusable="false"
    >
      {years.map((year, index) => (
        <g key={year}>
          <line className={styles.grid} x1={x(year)} x2={x(year)} y1={head - 4} y2={height} />
          {index % every === 0 && x(year) + yearWidth <= width + 4 ? (
            <text className={styles.year} x={x(year) + 4} y={12}>
              {year}
            </text>
          ) : null}
        </g>
      ))}
      {lanes.map(({ kind, bars }, index) => (
        <g key={kind}>
          {left > 0 ? (
            <text className={styles.lane} x={0} y={(tops[index] ?? 0) + 13}>
              {t(`parties.timeline.${kind}`)}
            </text>
          ) : null}
          {bars.map((bar) => (
            <Bar
              key={bar.id}
              bar={bar}
              look={styles[kind]}
              from={x(bar.from ?? first)}
              until={x(Math.min(bar.until ?? end, end))}
              top={(tops[index] ?? 0) + bar.line * lineHeight}
            />
          ))}
        </g>
      ))}
      {now === null ? null : (
        <line className={styles.today} x1={x(now)} x2={x(now)} y1={head - 4} y2={height} />
      )}
      {left > 0 && marks.length > 0 ? (
        <text className={styles.lane} x={0} y={marksTop + 26}>
          {t('parties.timeline.meetings')}
        </text>
      ) : null}
      {placeLabels(
        marks.map((mark) => ({ ...mark, x: x(mark.at) })),
        // Capitals are wider than the measure of a letter.
        { from: left, until: width - 6 },
      ).map(({ mark, side, middle }) => (
        // The list has the same link for the keyboard.
        <a key={mark.id} href={`#${mark.to}`} tabIndex={-1} className={styles.mark}>
          <title>{mark.title}</title>
          <circle cx={mark.x} cy={marksTop + 22} r={mark.count > 1 ? 7 : 5} />
          {side === null ? null : (
            <text x={middle} y={marksTop + (side === 'above' ? 11 : 42)} textAnchor="middle">
              {mark.label}
            </text>
          )}
        </a>
      ))}
    </svg>
  );
}

interface BarProps {
  readonly bar: TimelineBar;
  readonly look: string | undefined;
  readonly from: number;
  readonly until: number;
  readonly top: number;
}

function Bar({ bar, look, from, until, top }: BarProps) {
  const width = Math.max(4, until - from - 1);
  return (
    <svg x={from} y={top} width={width} height={barHeight}>
      <title>{bar.label}</title>
      <rect
        className={classNames(styles.bar, look, bar.from === null && styles.openStart)}
        x={0.5}
        y={0.5}
        width={Math.max(1, width - 1)}
        height={barHeight - 1}
        rx={4}
      />
      {width >= barPadding + bar.label.length * barLetter ? (
        <text className={classNames(styles.barText, look)} x={7} y={13}>
          {bar.label}
        </text>
      ) : null}
    </svg>
  );
}

/** Where each lane begins, and after the last where the marks do. */
function laneTops({ lanes }: TimelineModel): readonly number[] {
  return lanes.reduce<readonly number[]>(
    (tops, { bars }) => {
      const lines = 1 + Math.max(...bars.map(({ line }) => line));
      return [...tops, (tops.at(-1) ?? head) + lines * lineHeight + laneGap];
    },
    [head],
  );
}
