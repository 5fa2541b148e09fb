import { attributeOf, xmlTokens } from '../xml/xml-tokens';
import { isOn } from './is-on';

/** What a style says that matters for reading; what it leaves open it has from the style it is based on. */
interface WordStyle {
  readonly basedOn: string | undefined;
  readonly name: string;
  readonly numId: string | undefined;
  readonly level: number | undefined;
  readonly isHidden: boolean | undefined;
}

export interface StyleNumbering {
  readonly numId: string;
  /** As the style says; the list's own link to the style goes before it. */
  readonly level: number | undefined;
  /** The style that says so, which may be one further up. */
  readonly styleId: string;
}

export interface WordStyles {
  /** Of a paragraph, by the id of its style; without one it has the document's default. */
  readonly numberingOf: (styleId: string | undefined) => StyleNumbering | undefined;
  readonly isHidden: (styleId: string | undefined) => boolean;
  /** Lines of a table of contents, by their style. */
  readonly isContents: (styleId: string | undefined) => boolean;
  /** The language the document was begun in. */
  readonly language: string | undefined;
}

/** How far styles are followed; a style may be based on itself in a file that was made by hand. */
const deepest = 30;

/** Reads `styles.xml`. */
export function readStyles(xml: string): WordStyles {
  const { styles, defaultId, language } = parse(xml);
  const chain = (styleId: string | undefined): readonly (readonly [string, WordStyle])[] => {
    const found: (readonly [string, WordStyle])[] = [];
    let id = styleId ?? defaultId;
    while (id !== undefined && found.length < deepest) {
      const style = styles.get(id);
      if (!style) break;
      found.push([id, style]);
      id = style.basedOn;
    }
    return found;
  };
  return {
    numberingOf: (styleId) => {
      const found = chain(styleId).find(([, style]) => style.numId !== undefined);
      if (found?.[1].numId === undefined) return undefined;
      return { numId: found[1].numId, level: found[1].level, styleId: found[0] };
    },
    isHidden: (styleId) =>
      chain(styleId).find(([, style]) => style.isHidden !== undefined)?.[1].isHidden ?? false,
    isContents: (styleId) =>
      styleId !== undefined &&
      /^(?:toc (?:\d|heading)|table of figures)/iu.test(styles.get(styleId)?.name ?? ''),
    language,
  };
}

function parse(xml: string) {
  const styles = new Map<string, WordStyle>();
  let defaultId: string | undefined;
  let language: string | undefined;
  let id: string | undefined;
  let style: { -readonly [K in keyof WordStyle]: WordStyle[K] } | undefined;
  let isDefaults = false;
  /** Within what is said of parts of a table, which is none of the style's own. */
  let isPartial = false;
  for (const token of xmlTokens(xml)) {
    if (token.kind === 'text') continue;
    const { name } = token;
    if (token.kind === 'close') {
      if (name === 'docDefaults') isDefaults = false;
      if (name === 'tblStylePr') isPartial = false;
      if (name === 'style') style = undefined;
      continue;
    }
    const value = () => attributeOf(token.attributes, 'val');
    if (name === 'docDefaults') isDefaults = !token.isEmpty;
    else if (name === 'lang' && isDefaults) language ??= value();
    else if (name === 'tblStylePr') isPartial = !token.isEmpty;
    else if (name === 'style') {
      id = attributeOf(token.attributes, 'styleId') ?? '';
      style = { basedOn: undefined, name: '', numId: undefined, level: undefined, isHidden: undefined };
      styles.set(id, style);
      const isParagraph = attributeOf(token.attributes, 'type') === 'paragraph';
      if (isParagraph && isOn(attributeOf(token.attributes, 'default') ?? '0')) defaultId ??= id;
    } else if (style && !isPartial) {
      if (name === 'basedOn') style.basedOn = value();
      else if (name === 'name') style.name = value() ?? '';
      else if (name === 'numId') style.numId = value();
      else if (name === 'ilvl') style.level = Number(value() ?? 0);
      else if (name === 'vanish') style.isHidden = isOn(value());
    }
  }
  return { styles, defaultId, language };
}
