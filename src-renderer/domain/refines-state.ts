/**
 * What was planned has since been held, put off or called off: an agenda and the minutes of one meeting do not
 * contradict each other. The other way round the announcement is merely the older source.
 */
export function refinesState(coarse: string, fine: string): boolean {
  return coarse === 'planned' && fine !== 'planned';
}
