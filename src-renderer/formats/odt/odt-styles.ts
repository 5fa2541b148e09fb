import { attributeOf, xmlTokens } from '../xml/xml-tokens';
import type { NumberLevel, NumberStyle } from './odt-numbers';

/** What the styles of an OpenDocument text say of numbers and of what is out of sight. */
export interface OdtStyles {
  readonly lists: ReadonlyMap<string, NumberStyle>;
  /** Of headings, by their level. */
  readonly outline: NumberStyle;
  /** The list style of a paragraph's style. */
  listOf(paragraphStyle: string): string | undefined;
  /** Whether words of the style are not shown. */
  isHidden(style: string): boolean;
}

const levelNames = new Set([
  'list-level-style-number',
  'list-level-style-bullet',
  'list-level-style-image',
  'outline-level-style',
]);
/** A chain of styles longer than this goes in a circle. */
const chainLimit = 20;

/** @param parts the XML of the styles and of the contents, which has styles of its own */
export function readOdtStyles(parts: readonly string[]): OdtStyles {
  const lists = new Map<string, Map<number, NumberLevel>>();
  const outline = new Map<number, NumberLevel>();
  const ownList = new Map<string, string>();
  const parents = new Map<string, string>();
  const hidden = new Set<string>();
  for (const xml of parts) {
    let open: Map<number, NumberLevel> | undefined;
    let style = '';
    for (const token of xmlTokens(xml)) {
      if (token.kind === 'close' && (token.name === 'list-style' || token.name === 'outline-style'))
        open = undefined;
      if (token.kind !== 'open') continue;
      const of = (name: string) => attributeOf(token.attributes, name);
      if (token.name === 'list-style') {
        open = new Map();
        lists.set(of('name') ?? '', open);
      } else if (token.name === 'outline-style') open = outline;
      else if (token.name === 'style') {
        style = of('name') ?? '';
        const list = of('list-style-name');
        const parent = of('parent-style-name');
        if (list !== undefined) ownList.set(style, list);
        if (parent !== undefined) parents.set(style, parent);
      } else if (token.name === 'text-properties' && of('display') === 'none') hidden.add(style);
      else if (open && levelNames.has(token.name)) open.set(integer(of('level'), 1), levelOf(token.name, of));
    }
  }
  return {
    lists,
    outline,
    listOf: (paragraphStyle) => {
      let name: string | undefined = paragraphStyle;
      for (let at = 0; name !== undefined && at < chainLimit; at += 1) {
        const own = ownList.get(name);
        if (own !== undefined) return own;
        name = parents.get(name);
      }
      return undefined;
    },
    isHidden: (name) => hidden.has(name),
  };
}

function levelOf(name: string, of: (attribute: string) => string | undefined): NumberLevel {
  const pattern = of('num-list-format');
  return {
    format: of('num-format') ?? '',
    prefix: of('num-prefix') ?? '',
    suffix: of('num-suffix') ?? '',
    displayed: integer(of('display-levels'), 1),
    start: integer(of('start-value'), 1),
    ...(pattern === undefined ? {} : { pattern }),
    ...(name === 'list-level-style-bullet' ? { bullet: mark(of('bullet-char')) } : {}),
    ...(name === 'list-level-style-image' ? { bullet: '•' } : {}),
  };
}

/** A sign of a symbol font is some dot or arrow. */
function mark(char: string | undefined): string {
  return char !== undefined && /^[-–—•▪◦‣*]$/u.test(char) ? char : '•';
}

function integer(value: string | undefined, otherwise: number): number {
  return value !== undefined && /^\d{1,6}$/u.test(value) ? Number(value) : otherwise;
}
