import { describe, expect, it } from 'vitest';
import { clampPane } from '@/ui/clamp-pane';
import { visibleColumns } from '@/ui/visible-columns';

describe('clampPane', () => {
  const limits = { start: 360, end: 280 };

  it('keeps both panes wide enough', () => {
    expect(clampPane(430, 1000, limits)).toBe(430);
    expect(clampPane(10, 1000, limits)).toBe(280);
    expect(clampPane(Infinity, 1000, limits)).toBe(640);
  });

  it('leaves the end pane half where there is not room for both', () => {
    expect(clampPane(430, 500, limits)).toBe(250);
  });
});

describe('visibleColumns', () => {
  const columns = [{ id: 'title' }, { id: 'place', hideBelow: 600 }];

  it('leaves out what does not fit', () => {
    expect(visibleColumns(columns, 500).map(({ id }) => id)).toEqual(['title']);
    expect(visibleColumns(columns, 700)).toEqual(columns);
  });

  it('shows everything before the table is measured', () => {
    expect(visibleColumns(columns, null)).toEqual(columns);
  });
});
