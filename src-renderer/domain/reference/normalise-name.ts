const apostrophes = /[’‘‛ʼʻʽʹʾʿ′`´ꞌ＇]/g;
const quotationMarks = /[«»“”„"]/g;
const dashes = /[‐‑‒–—−]/g;

/**
 * The form under which two spellings of one name are equal: "U.S.A." and "USA", "Türkiye" and "Turkiye",
 * "Соединённые" and "Соединенные". For comparing only, never for printing.
 */
export function normaliseName(name: string): string {
  if (name.length > longest) return normalise(name);
  const known = before.get(name);
  if (known !== undefined) return known;
  const fresh = normalise(name);
  if (before.size >= most) before.clear();
  before.set(name, fresh);
  return fresh;
}

/** Names normalised before: a folder of files names the same few parties and people tens of thousands of times. */
const before = new Map<string, string>();
const most = 20_000;
/** Letters of a name; what is longer is a text, and seldom the same twice. */
const longest = 120;

function normalise(name: string): string {
  return (
    name
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .replace(/ı/g, 'i')
      // The Arabic letters of Persian and Urdu, as one types them on either keyboard.
      .replace(/[يى]/g, 'ی')
      .replace(/ك/g, 'ک')
      .replace(/ة/g, 'ه')
      .replace(/\u200c|\u200d|\u0640/g, '')
      .replace(apostrophes, "'")
      .replace(quotationMarks, '')
      .replace(dashes, '-')
      .replace(/ - /g, '-')
      .replace(/\./g, '')
      .replace(/&/g, ' and ')
      .replace(/\s+/g, ' ')
      .trim()
      .replace(/^the /, '')
  );
}

/**
 * An abbreviation must be matched with its capitals kept: "US" is a State, "us" is not; "ЕС" is not "ес".
 * Mixed case counts where capitals prevail (УзССР, РУз, IsDB).
 */
export function isAbbreviation(name: string): boolean {
  const letters = name.replace(/[^\p{L}]/gu, '');
  const capitals = letters.replace(/[^\p{Lu}]/gu, '');
  return letters.length > 0 && letters.length <= 8 && capitals.length * 2 > letters.length;
}
