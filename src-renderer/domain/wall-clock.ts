/** The local day and time of a moment, `YYYY-MM-DDTHH:MM`, as the clock on the wall shows it. */
export function wallClock(moment: Date): string {
  const two = (value: number) => String(value).padStart(2, '0');
  const day = [moment.getFullYear(), two(moment.getMonth() + 1), two(moment.getDate())].join('-');
  return `${day}T${two(moment.getHours())}:${two(moment.getMinutes())}`;
}
