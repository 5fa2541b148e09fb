import { assertNever } from '@/domain/assert-never';

import { xmlElement, xmlText, type XmlAttributes } from '../../xml/write-xml';
import type { Inline, PaperLanguage, RichText } from '../paper';

/** Writes words, their language stated with each, and hands out the names of the parts of a document. */
export class AknTexts {
  #language: PaperLanguage;
  #notes: readonly RichText[];
  #noted = new Set<number>();
  #ids = new Map<string, number>();
  #counts = new Map<string, number>();

  constructor(language: PaperLanguage, notes: readonly RichText[]) {
    this.#language = language;
    this.#notes = notes;
  }

  /** A name that no other part of the document has: a number that is printed twice stands for two parts. */
  idOf(wanted: string): string {
    const count = (this.#ids.get(wanted) ?? 0) + 1;
    this.#ids.set(wanted, count);
    return count === 1 ? wanted : this.idOf(`${wanted}-${count}`);
  }

  /** The next of those of a name: `sec_1`, `sec_2`. */
  nextId(name: string): string {
    const count = (this.#counts.get(name) ?? 0) + 1;
    this.#counts.set(name, count);
    return this.idOf(`${name}_${count}`);
  }

  element(name: string, text: RichText, attributes: XmlAttributes = {}): string {
    return xmlElement(name, { ...attributes, 'xml:lang': languageTag(text.language) }, [
      this.inlines(text.inlines),
    ]);
  }

  /** A paragraph. */
  p(text: RichText, attributes: XmlAttributes = {}): string {
    return this.element('p', text, attributes);
  }

  /** One of the paper's own words. */
  line(words: string, attributes: XmlAttributes = {}): string {
    return xmlElement('p', { ...attributes, 'xml:lang': this.#language }, [xmlText(words)]);
  }

  inlines(inlines: readonly Inline[]): string {
    return inlines.map((inline) => this.#inline(inline)).join('');
  }

  #inline(inline: Inline): string {
    switch (inline.kind) {
      case 'text':
      case 'name':
        return xmlText(inline.text);
      case 'gap':
        return xmlElement('inline', { name: 'openPlace' }, [xmlText(inline.text)]);
      case 'emphasis':
        return xmlElement('inline', { name: 'operativeVerb' }, [xmlText(inline.text)]);
      case 'line-break':
        return '<br/>';
      case 'note-mark':
        return this.#note(inline.note);
      default:
        return assertNever(inline);
    }
  }

  /** The first mark of a note has it; the others refer to it. */
  #note(number: number): string {
    const id = `note_${number}`;
    const text = this.#notes[number - 1];
    if (!text) return '';
    if (this.#noted.has(number)) return xmlElement('noteRef', { href: `#${id}`, marker: number });
    this.#noted.add(number);
    return xmlElement('authorialNote', { eId: id, marker: number, placement: 'bottom' }, [this.p(text)]);
  }
}

/** The register takes any tag; the schema takes those of the form that tags have. */
function languageTag(tag: string): string {
  return /^[a-zA-Z]{1,8}(?:-[a-zA-Z0-9]{1,8})*$/u.test(tag) ? tag : 'und';
}
