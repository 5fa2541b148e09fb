const named =
  /\b((?:\p{Lu}[\p{L}-]+ ){1,3}(?:Process|Dialogue|Consultations?))(?![\p{L}])|((?:\p{Lu}[\p{L}-]+(?:ий|ого|ому|им|ом) )процесс)/u;

/** The process a text names, to propose it where the register has none yet; `''` when it names none. */
export function guessProcess(texts: readonly string[]): string {
  for (const text of texts) {
    const found = named.exec(text.slice(0, 20_000));
    const name = found?.[1] ?? found?.[2];
    if (name !== undefined) return name.replace(/^(?:The|Of|In) /u, '').trim();
  }
  return '';
}
