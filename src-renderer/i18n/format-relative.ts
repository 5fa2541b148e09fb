const minute = 60;
const hour = 60 * minute;
const day = 24 * hour;

const steps = [
  { unit: 'second', seconds: 1, below: minute },
  { unit: 'minute', seconds: minute, below: hour },
  { unit: 'hour', seconds: hour, below: day },
  { unit: 'day', seconds: day, below: 30 * day },
  { unit: 'month', seconds: 30 * day, below: 365 * day },
  { unit: 'year', seconds: 365 * day, below: Infinity },
] as const;

/** Says how long ago (or how soon) an instant is, in the largest unit that fits: "5 minutes ago", "tomorrow". */
export function formatRelative(tag: string, instant: Date, now: Date): string {
  const seconds = (instant.getTime() - now.getTime()) / 1000;
  const step = steps.find(({ below }) => Math.abs(seconds) < below) ?? steps[0];
  const format = new Intl.RelativeTimeFormat(tag, { numeric: 'auto' });
  return format.format(Math.trunc(seconds / step.seconds), step.unit);
}
