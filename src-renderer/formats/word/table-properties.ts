import { attributeOf } from '../xml/xml-tokens';
import type { StoryTables } from './story-tables';

interface Property {
  readonly name: string;
  readonly attributes: string;
}

/** An element of the properties of a row: what a reviewer did with it, and columns that it leaves out. */
export function readRowProperty({ name, attributes }: Property, tables: StoryTables): void {
  if (name === 'del') tables.dropRow();
  if (name === 'gridBefore') tables.skipColumns(Number(attributeOf(attributes, 'val') ?? 0));
}

/** The same of a cell: one that goes on with another holds nothing of its own. */
export function readCellProperty({ name, attributes }: Property, tables: StoryTables): void {
  const value = attributeOf(attributes, 'val');
  if (name === 'cellDel') tables.dropCell();
  if ((name === 'vMerge' || name === 'hMerge') && value !== 'restart') tables.dropCell();
  if (name === 'gridSpan') tables.spanColumns(Number(value ?? 1));
}
