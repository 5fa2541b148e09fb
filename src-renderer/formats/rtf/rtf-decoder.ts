import { decodeAs } from '../text/decode-as';
import { encodingOfCharset, encodingOfPage, symbolCharset } from './code-pages';

/** What a run of bytes is in: an encoding, or the signs of a symbol font. */
type FontEncoding = { readonly encoding: string } | 'symbols';

/** Bytes to text, by the code page of the document and by the character set of the font they are set in. */
export class RtfDecoder {
  #document = 'windows-1252';
  #isDeclared = false;
  #fonts = new Map<number, FontEncoding>();
  #bytes: number[] = [];

  setPage(page: number): void {
    this.#document = encodingOfPage(page) ?? this.#document;
    this.#isDeclared = true;
  }

  /** Old programs name the language alone. */
  setLanguage(language: number): void {
    if (language === 1049 && !this.#isDeclared) this.#document = 'windows-1251';
  }

  setFontCharset(font: number, charset: number): void {
    const encoding = encodingOfCharset(charset);
    if (charset === symbolCharset) this.#fonts.set(font, 'symbols');
    else if (encoding !== undefined) this.#fonts.set(font, { encoding });
  }

  setFontPage(font: number, page: number): void {
    const encoding = encodingOfPage(page);
    if (encoding !== undefined) this.#fonts.set(font, { encoding });
  }

  /** "Arial CYR": how fonts were named before they had a character set. */
  setFontName(font: number, name: string): void {
    if (/ CYR\b/u.test(name) && !this.#fonts.has(font)) this.#fonts.set(font, { encoding: 'windows-1251' });
  }

  push(byte: number): void {
    this.#bytes.push(byte);
  }

  /** What the bytes since the last call are, set in the font. */
  take(font: number): string {
    if (this.#bytes.length === 0) return '';
    const bytes = Uint8Array.from(this.#bytes);
    this.#bytes = [];
    if (bytes.every((byte) => byte < 0x80)) return decodeAs(bytes, 'utf-8');
    const set = this.#fonts.get(font);
    return set === 'symbols' ? symbols(bytes) : decodeAs(bytes, set?.encoding ?? this.#document);
  }
}

/** Marks before the items of a list; a symbol font prints nothing that is read. */
function symbols(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => (byte < 0x80 ? String.fromCharCode(byte) : '•')).join('');
}
