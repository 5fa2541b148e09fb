/**
 * The steps a command line asks for. A misspelt name is refused, or a run that checked nothing would look green.
 * @param {readonly string[]} args
 * @param {readonly string[]} known
 * @returns {{ ok: true, names: ReadonlySet<string> } | { ok: false, reason: string }}
 */
export function chosenSteps(args, known) {
  let names = new Set(known);
  for (const arg of args) {
    const [, flag, list] = /^--(only|skip)=(.+)$/u.exec(arg) ?? [];
    const wanted = list?.split(',') ?? [];
    const unknown = flag === undefined ? arg : wanted.find((name) => !known.includes(name));
    if (unknown !== undefined) {
      return { ok: false, reason: `Unknown: ${unknown}. Use --only=… or --skip=… with ${known.join(', ')}.` };
    }
    names = new Set([...names].filter((name) => wanted.includes(name) === (flag === 'only')));
  }
  return { ok: true, names };
}
