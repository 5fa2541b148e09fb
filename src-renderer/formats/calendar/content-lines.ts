import ICAL from 'ical.js';

/** A line of a calendar or a contact card. */
export interface ContentLine {
  /** In small letters. */
  readonly name: string;
  readonly parameters: Readonly<Record<string, string | readonly string[]>>;
  /** `date`, `date-time`, `text` and so on. */
  readonly type: string;
  /** Of a structured value its fields; else one. */
  readonly values: readonly string[];
}

/** The lines of one component, those of components within it aside. */
export interface Component {
  readonly lines: readonly string[];
}

const designs = { calendar: undefined, card: ICAL.design.vcard3 };

/** Lines that were folded for transport made whole again. */
export function unfolded(text: string): readonly string[] {
  return text.replace(/\n[ \t]/gu, '').split('\n');
}

/**
 * The components of a name, at whatever depth, in their order. One that is never ended ends with the file. What is
 * further in, such as an alarm within an event, is passed over.
 * @param limit components beyond it are counted and not given
 */
export function componentsOf(
  lines: readonly string[],
  name: string,
  limit: number,
): { readonly components: readonly Component[]; readonly left: number } {
  const components: Component[] = [];
  let open: string[] | undefined;
  let inner = 0;
  let left = 0;
  const close = () => {
    if (open && components.length < limit) components.push({ lines: open });
    else if (open) left += 1;
    open = undefined;
  };
  for (const line of lines) {
    const edge = /^(BEGIN|END):\s*([\w-]{1,40})\s*$/iu.exec(line);
    const isBegin = edge?.[1]?.toUpperCase() === 'BEGIN';
    const isOwn = edge?.[2]?.toUpperCase() === name;
    if (!edge) {
      if (open && inner === 0) open.push(line);
    } else if (isOwn) {
      close();
      inner = 0;
      if (isBegin) open = [];
    } else if (open) inner = Math.max(0, inner + (isBegin ? 1 : -1));
  }
  close();
  return { components, left };
}

/** The name of a line, in small letters and without the group that a card may put before it. */
export function nameOfLine(line: string): string {
  return (/^(?:[\w-]{1,40}\.)?([\w-]{1,60})[;:]/u.exec(line)?.[1] ?? '').toLowerCase();
}

/** A line taken apart; `undefined` where it is none, and is to be passed over. */
export function contentLine(line: string, kind: keyof typeof designs): ContentLine | undefined {
  let parsed: unknown;
  try {
    parsed = ICAL.parse.property(line, designs[kind]);
  } catch {
    return undefined;
  }
  if (!Array.isArray(parsed) || typeof parsed[0] !== 'string') return undefined;
  const [name, parameters, type, ...values] = parsed as readonly unknown[];
  return {
    name: String(name).toLowerCase(),
    parameters: parametersOf(parameters),
    type: String(type),
    values: values.flat(2).flatMap((value) => (typeof value === 'string' ? [value] : [''])),
  };
}

function parametersOf(raw: unknown): ContentLine['parameters'] {
  return typeof raw === 'object' && raw !== null ? (raw as ContentLine['parameters']) : {};
}

/** A parameter of a line; the first where there are several. */
export function parameterOf({ parameters }: ContentLine, name: string): string {
  const value = Object.hasOwn(parameters, name) ? parameters[name] : undefined;
  return (typeof value === 'string' ? value : value?.[0]) ?? '';
}
