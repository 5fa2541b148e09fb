/** Letters that are written with «،» between the parts of a list. */
const arabicLetter = /\p{Script=Arabic}/u;

/** What stands between two parts of a line: a comma, between words of the Arabic script theirs. */
export function commaBetween(before: string, after: string): string {
  const last = /\p{L}(?=\P{L}*$)/u.exec(before)?.[0] ?? '';
  const first = /\p{L}/u.exec(after)?.[0] ?? '';
  return arabicLetter.test(last) && arabicLetter.test(first) ? '، ' : ', ';
}

/** "Counsellor, Embassy", «رایزن، سفارت»: the parts that hold something, each with the comma of its letters before it. */
export function joinedParts(parts: readonly (string | null | undefined)[]): string {
  let text = '';
  for (const part of parts) {
    const said = part?.trim() ?? '';
    if (said !== '') text += text === '' ? said : commaBetween(text, said) + said;
  }
  return text;
}
