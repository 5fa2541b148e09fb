const parts = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
] as const;

/** A count in small Roman numerals; in plain figures what those cannot say, below 1 and above 3999. */
export function romanNumeral(count: number): string {
  if (count < 1 || count > 3999) return String(count);
  let left = count;
  let printed = '';
  for (const [value, letters] of parts) {
    printed += letters.repeat(Math.floor(left / value));
    left %= value;
  }
  return printed;
}
