import { assertNever } from '@/domain/assert-never';

import { xmlElement, xmlText, type XmlAttributes } from '../../xml/write-xml';
import { heldWords } from '../held-hyphens';
import type { Inline, PaperLanguage, RichText } from '../paper';
import { directionOf } from '../text-direction';
import { odtLocale } from './odt-locale';
import { odtCharacter, odtStyle, styleId } from './odt-style-names';

export interface ParagraphLook {
  /** Heading of this level in the outline. */
  readonly outline?: 1 | 2;
  /** Of this paragraph alone. */
  readonly paragraph?: XmlAttributes;
  readonly text?: XmlAttributes;
  /** Written before the words, as XML. */
  readonly before?: string;
}

/**
 * Writes words as paragraphs: each whose language is not the paper's, or that runs from the right, says so in a style
 * of its own upon the named one.
 */
export class OdtTexts {
  #language: PaperLanguage;
  #notes: readonly RichText[];
  #styles = new Map<string, string>();
  #marked = new Set<number>();

  constructor(language: PaperLanguage, notes: readonly RichText[]) {
    this.#language = language;
    this.#notes = notes;
  }

  paragraph(style: string, text: RichText, look: ParagraphLook = {}): string {
    const { outline, before = '' } = look;
    const rightToLeft = directionOf(text) === 'rtl';
    const name = this.#styleOf(style, {
      paragraph: { ...look.paragraph, 'style:writing-mode': rightToLeft ? 'rl-tb' : undefined },
      text: { ...look.text, ...this.#localeOf(text.language) },
    });
    return xmlElement(
      outline ? 'text:h' : 'text:p',
      { 'text:style-name': name, 'text:outline-level': outline },
      [before, this.#inlines(text.inlines, rightToLeft)],
    );
  }

  /** Words that are the paper's own, in its language unless another is said. */
  line(
    style: string,
    words: string,
    look: ParagraphLook = {},
    language: PaperLanguage = this.#language,
  ): string {
    const inlines: readonly Inline[] = words === '' ? [] : [{ kind: 'text', text: words }];
    return this.paragraph(style, { inlines, language }, look);
  }

  /** Words of the paper's own, within a paragraph. */
  words(text: string): string {
    return spaced(text, true);
  }

  /** Words within a paragraph of another language. */
  span(text: RichText): string {
    const locale = this.#localeOf(text.language);
    const words = this.#inlines(text.inlines, directionOf(text) === 'rtl');
    if (Object.keys(locale).length === 0) return words;
    const name = this.#automatic('text', undefined, xmlElement('style:text-properties', locale));
    return xmlElement('text:span', { 'text:style-name': name }, [words]);
  }

  /** A style of tables, their columns, rows or cells, made when it is first needed. */
  styleOf(family: string, properties: string, attributes: XmlAttributes = {}): string {
    return this.#automatic(family, undefined, properties, attributes);
  }

  /** All that were made, for the file's automatic styles. */
  automaticStyles(): string {
    return [...this.#styles]
      .map(([body, name]) => body.replace('style:name=""', `style:name="${name}"`))
      .join('');
  }

  #styleOf(parent: string, { paragraph, text }: Pick<ParagraphLook, 'paragraph' | 'text'>): string {
    const own = [
      hasAny(paragraph) ? xmlElement('style:paragraph-properties', paragraph) : '',
      hasAny(text) ? xmlElement('style:text-properties', text) : '',
    ].join('');
    return own === '' ? styleId(parent) : this.#automatic('paragraph', parent, own);
  }

  #automatic(
    family: string,
    parent: string | undefined,
    properties: string,
    more: XmlAttributes = {},
  ): string {
    const body = xmlElement(
      'style:style',
      {
        'style:name': '',
        'style:family': family,
        'style:parent-style-name': parent === undefined ? undefined : styleId(parent),
        ...more,
      },
      [properties],
    );
    const known = this.#styles.get(body);
    if (known !== undefined) return known;
    const name = `Own${this.#styles.size + 1}`;
    this.#styles.set(body, name);
    return name;
  }

  #localeOf(language: string): XmlAttributes {
    return language === this.#language ? {} : odtLocale(language);
  }

  #inlines(inlines: readonly Inline[], rightToLeft: boolean): string {
    let afterSpace = true;
    return inlines
      .map((inline) => {
        switch (inline.kind) {
          case 'text':
          case 'name':
          case 'gap':
          case 'emphasis': {
            const words = spaced(inline.text, afterSpace);
            afterSpace = inline.text.endsWith(' ');
            const style = rightToLeft ? odtCharacter.strong : odtCharacter.stress;
            if (inline.kind === 'text' && inline.language !== undefined) {
              const locale = xmlElement('style:text-properties', odtLocale(inline.language));
              return xmlElement('text:span', { 'text:style-name': this.styleOf('text', locale) }, [words]);
            }
            if (inline.kind === 'gap') {
              const name = this.styleOf('text', openPlace);
              return xmlElement('text:span', { 'text:style-name': name }, [words]);
            }
            const set =
              inline.kind === 'emphasis'
                ? xmlElement('text:span', { 'text:style-name': styleId(style) }, [words])
                : words;
            if (inline.change === undefined) return set;
            const changed = this.styleOf('text', inline.change === 'inserted' ? cameIn : wentOut);
            return xmlElement('text:span', { 'text:style-name': changed }, [set]);
          }
          case 'line-break':
            afterSpace = true;
            return '<text:line-break/>';
          case 'note-mark':
            afterSpace = false;
            return this.#note(inline.note);
          default:
            return assertNever(inline);
        }
      })
      .join('');
  }

  /** The first mark of a note has it; the others refer to it. */
  #note(number: number): string {
    const id = `note-${number}`;
    const text = this.#notes[number - 1];
    if (this.#marked.has(number) || !text) {
      const reference = xmlElement(
        'text:note-ref',
        { 'text:note-class': 'footnote', 'text:reference-format': 'text', 'text:ref-name': id },
        [String(number)],
      );
      return xmlElement('text:span', { 'text:style-name': styleId(odtCharacter.mark) }, [reference]);
    }
    this.#marked.add(number);
    return xmlElement('text:note', { 'text:id': id, 'text:note-class': 'footnote' }, [
      `<text:note-citation>${number}</text:note-citation>`,
      xmlElement('text:note-body', {}, [this.paragraph(odtStyle.footnote, text)]),
    ]);
  }
}

const cameIn = xmlElement('style:text-properties', {
  'fo:color': '#1c6b47',
  'style:text-underline-style': 'solid',
});
const wentOut = xmlElement('style:text-properties', {
  'fo:color': '#a8321f',
  'style:text-line-through-style': 'solid',
});
const openPlace = xmlElement('style:text-properties', { 'fo:background-color': '#fff3c4' });

function hasAny(attributes: XmlAttributes = {}): boolean {
  return Object.values(attributes).some((value) => value !== undefined);
}

/** «г-н» is neither parted at its hyphen nor from the name after it: the format has letters for both, and no element. */
function heldTogether(text: string): string {
  return text.replace(heldWords, (word) => word.replace('-', '\u2011')).replaceAll(heldSpace, '\u00a0');
}

const heldSpace = /(?<=(?<![\p{L}\p{N}])[гдГД]\u2011[нжр]\p{Ll}{0,2}) (?=\p{Lu}|$)/gu;

/** OpenDocument reads spaces side by side, and those that begin a line, as one or none: these are written as such. */
function spaced(text: string, afterSpace: boolean): string {
  return heldTogether(text)
    .split(/( +)/u)
    .map((part, at) => {
      if (at % 2 === 0) return xmlText(part);
      const begins = at === 1 && text.startsWith(' ') && afterSpace;
      const count = begins ? part.length : part.length - 1;
      return `${begins ? '' : ' '}${count === 0 ? '' : `<text:s text:c="${count}"/>`}`;
    })
    .join('');
}
