/** "2019-20" and "2019/2020" are both "2019–2020", which is how labels are written. */
export function fullLabel(printed: string): string {
  const parts = printed.split(/ ?[-–/] ?/u);
  const [first, second] = parts;
  if (first === undefined || second === undefined) return printed;
  return `${first}–${second.length === 2 ? first.slice(0, 2) + second : second}`;
}
