/**
 * What "Copy details" gives: the part, the kind of fault and the place in the program. The fault's own message is left
 * out, because it may quote what was typed.
 */
export function failureDetails(area: string, error: Error, componentStack: string): string {
  const frames = (error.stack ?? '').split('\n').filter((line) => line.trim().startsWith('at '));
  return [`Rapporteur, ${area}: ${error.name}`, ...frames, '', ...componentStack.trim().split('\n')].join(
    '\n',
  );
}
