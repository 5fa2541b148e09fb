import { attributeOf, xmlTokens } from '../xml/xml-tokens';
import { isOn } from './is-on';

/** One level of a list. */
export interface NumberLevel {
  readonly start: number;
  readonly format: string;
  /** "%1.%2": the count of each level in its place. */
  readonly text: string;
  /** The font of a bullet. */
  readonly font: string;
  /** All counts in plain figures, whatever their levels say. */
  readonly isLegal: boolean;
  readonly isHidden: boolean;
  /** 0 counts on for ever; else the level (from 1) after which this one begins again. */
  readonly restart: number | undefined;
  /** The style whose paragraphs stand on this level. */
  readonly styleId: string | undefined;
}

export type Levels = ReadonlyMap<number, NumberLevel>;

/** A list as paragraphs refer to it. Lists of one pattern count on together. */
export interface NumberedList {
  readonly pattern: string;
  readonly levels: Levels;
  /** Where this list begins anew, by level. */
  readonly starts: ReadonlyMap<number, number>;
}

/** The lists by their ids. */
export type WordNumbering = ReadonlyMap<string, NumberedList>;

interface Pattern {
  readonly levels: Map<number, NumberLevel>;
  /** The style that holds the list which this pattern stands for, or which is held by this one. */
  styleOf?: string;
  styleFor?: string;
}

interface OpenList {
  pattern: string;
  readonly levels: Map<number, NumberLevel>;
  readonly starts: Map<number, number>;
}

type OpenLevel = { -readonly [K in keyof NumberLevel]: NumberLevel[K] };

const plainLevel: NumberLevel = {
  start: 0,
  format: 'decimal',
  text: '',
  font: '',
  isLegal: false,
  isHidden: false,
  restart: undefined,
  styleId: undefined,
};

/** Reads `numbering.xml`. */
export function readNumbering(xml: string): WordNumbering {
  const patterns = new Map<string, Pattern>();
  const lists = new Map<string, OpenList>();
  let pattern: Pattern | undefined;
  let list: OpenList | undefined;
  let overridden = 0;
  let level: OpenLevel | undefined;
  for (const token of xmlTokens(xml)) {
    if (token.kind === 'text') continue;
    const { name } = token;
    if (token.kind === 'close') {
      if (name === 'abstractNum') pattern = undefined;
      else if (name === 'num') list = undefined;
      else if (name === 'lvl') level = undefined;
      continue;
    }
    const of = (key: string) => attributeOf(token.attributes, key);
    if (name === 'abstractNum') {
      pattern = { levels: new Map() };
      patterns.set(of('abstractNumId') ?? '', pattern);
    } else if (name === 'num') {
      list = { pattern: '', levels: new Map(), starts: new Map() };
      lists.set(of('numId') ?? '', list);
    } else if (name === 'abstractNumId' && list) list.pattern = of('val') ?? '';
    else if (name === 'lvlOverride') overridden = Number(of('ilvl') ?? 0);
    else if (name === 'startOverride') {
      if (isLevel(overridden)) list?.starts.set(overridden, Number(of('val') ?? 0));
    } else if (name === 'numStyleLink' && pattern) pattern.styleOf = of('val') ?? '';
    else if (name === 'styleLink' && pattern) pattern.styleFor = of('val') ?? '';
    else if (name === 'lvl') {
      level = { ...plainLevel };
      const at = Number(of('ilvl') ?? 0);
      if (isLevel(at)) (list ?? pattern)?.levels.set(at, level);
    } else if (level) readLevel(level, name, of);
  }
  const byStyle = new Map([...patterns].map(([id, { styleFor }]) => [styleFor, id]));
  return new Map([...lists].map(([id, one]) => [id, resolved(one, patterns, byStyle)]));
}

function readLevel(level: OpenLevel, name: string, of: (key: string) => string | undefined): void {
  const value = of('val');
  switch (name) {
    case 'start':
      level.start = Number(value ?? 0) || 0;
      break;
    case 'numFmt':
      level.format = value ?? 'decimal';
      break;
    case 'lvlText':
      level.text = value ?? '';
      break;
    case 'lvlRestart':
      level.restart = Number(value ?? 0);
      break;
    case 'pStyle':
      level.styleId = value;
      break;
    case 'isLgl':
      level.isLegal = isOn(value);
      break;
    case 'vanish':
      level.isHidden = isOn(value);
      break;
    case 'lvlPicBulletId':
      level.format = 'bullet';
      break;
    case 'rFonts':
      level.font = of('ascii') ?? of('hAnsi') ?? '';
      break;
  }
}

/** A list has nine levels: what a file says of others prints nothing, and may be without end. */
const isLevel = (at: number) => Number.isInteger(at) && at >= 0 && at <= 8;

/** A pattern that only names a style stands for the one which that style is made of. */
function resolved(
  list: OpenList,
  patterns: ReadonlyMap<string, Pattern>,
  byStyle: ReadonlyMap<string | undefined, string>,
): NumberedList {
  const own = patterns.get(list.pattern);
  const isByStyle = own?.styleOf !== undefined && own.levels.size === 0;
  const name = (isByStyle ? byStyle.get(own.styleOf) : undefined) ?? list.pattern;
  const shared: Levels = patterns.get(name)?.levels ?? new Map<number, NumberLevel>();
  // Most lists are as their pattern is.
  const levels = list.levels.size === 0 ? shared : new Map([...shared, ...list.levels]);
  return { pattern: name, levels, starts: list.starts };
}
