import type { Migration } from './migration';

/** Headings between the paragraphs of an outcome; in a register of before every paragraph was numbered. */
export const outcomeHeadings: Migration = {
  version: 11,
  stores: {},
  upgradeRecord: (table, row) => (table === 'paragraphs' ? { ...row, kind: 'numbered' } : row),
};
