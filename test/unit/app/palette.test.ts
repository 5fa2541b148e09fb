import { describe, expect, it } from 'vitest';
import { foldedLabel, fuzzyScore } from '@/app/palette/fuzzy-score';

const best = (labels: readonly string[], query: string) =>
  labels
    .map((label) => ({ label, score: fuzzyScore(foldedLabel(label), query) }))
    .filter(({ score }) => score > 0)
    .toSorted((a, b) => b.score - a.score)
    .map(({ label }) => label);

describe('the palette', () => {
  const commands = ['Go to meetings', 'New meeting', 'Use the dark theme', 'Show keyboard shortcuts'];

  it('finds a command by the beginnings of its words, in any order', () => {
    expect(best(commands, 'meet')).toEqual(['Go to meetings', 'New meeting']);
    expect(best(commands, 'meet new')).toEqual(['New meeting']);
  });

  it('finds a command by its initials', () => {
    expect(best(commands, 'nm')).toEqual(['New meeting']);
  });

  it('prefers what begins as typed', () => {
    expect(best(['Show the new', 'New meeting'], 'new')[0]).toBe('New meeting');
  });

  it('does not insist on ё, accents or case', () => {
    expect(fuzzyScore(foldedLabel('Включить тёмную тему'), 'ТЕМНУЮ')).toBeGreaterThan(0);
    expect(best(['Включить светлую тему', 'Включить тёмную тему'], 'тём')[0]).toBe('Включить тёмную тему');
  });

  it('finds nothing for what is not there', () => {
    expect(best(commands, 'xyz')).toEqual([]);
  });
});
