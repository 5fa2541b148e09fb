const email =
  /(?:e-?mail|эл\.?\s?почта|почта)?\s*:?\s*<?(?<email>[\p{L}\d._%+-]+@[\p{L}\d-]+(?:\.[\p{L}\d-]+)+)>?/iu;
const phone =
  /(?:(?<!\p{L})(?:tel|phone|telephone|mob|mobile|cell|тел|телефон|моб)\.?\s*:?\s*\+?|\+)(?<phone>\d[\d\s()-]{6,}\d)/iu;

/** A text without the e-mail address and the telephone number in it, which are its own fields. */
export function takeContacts(text: string): {
  readonly text: string;
  readonly email: string;
  readonly phone: string;
} {
  const address = email.exec(text);
  const without = address ? cut(text, address) : text;
  const number = phone.exec(without);
  const digits = number?.groups?.['phone'] ?? '';
  const isInternational = number !== null && number[0].includes('+');
  return {
    text: number ? cut(without, number) : without,
    email: address?.groups?.['email'] ?? '',
    phone: digits === '' ? '' : `${isInternational ? '+' : ''}${digits}`,
  };
}

function cut(text: string, { index, 0: found }: RegExpExecArray): string {
  const before = text.slice(0, index).replace(/[\s,;:(<–—-]+$/u, '');
  const after = text.slice(index + found.length).replace(/^[\s,;)>–—-]+/u, '');
  return [before, after].filter(Boolean).join(', ');
}
