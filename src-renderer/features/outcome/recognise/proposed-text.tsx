import { useMemo } from 'react';
import type { PlacedWords } from '@/domain/followed-words';
import { locateWords } from '@/domain/locate-words';
import { classNames } from '@/ui/class-names';
import { markPlaces } from '../statements/mark-statements';
import text from '../paragraphs/paragraph-text.module.css';
import type { ReadParagraph } from './decisions';
import styles from './recognise.module.css';

interface ProposedTextProps {
  readonly paragraph: ReadParagraph;
  readonly isTaken: (key: string) => boolean;
}

const parts = ['actor', 'qualifier', 'verb'] as const;

/** The words of a paragraph with what was recognised in them marked; what is left out is not. */
export function ProposedText({ paragraph, isTaken }: ProposedTextProps) {
  const places = useMemo(
    () => paragraph.statements.flatMap(({ key, value }) => placesOf(paragraph.text, key, value)),
    [paragraph],
  );
  const placed = places.filter(({ statementId }) => isTaken(statementId));
  return (
    <p className={styles.words} dir="auto">
      {markPlaces(paragraph.text, placed).map(({ text: words, mark }, index) => (
        // oxlint-disable-next-line react/no-array-index-key -- stretches of one text have no other identity
        <span
          key={index}
          className={classNames(mark && text.said, mark && mark !== 'statement' && text[mark])}
        >
          {words}
        </span>
      ))}
    </p>
  );
}

function placesOf(
  whole: string,
  statementId: string,
  value: ReadParagraph['statements'][number]['value'],
): readonly PlacedWords[] {
  const place = locateWords(whole, value.text);
  if (!place) return [];
  const own = parts.flatMap((field): readonly PlacedWords[] => {
    const words = value[field];
    const found = words === undefined ? null : locateWords(whole.slice(0, place.end), words, place.start);
    return words === undefined || !found ? [] : [{ statementId, field, words, place: found }];
  });
  return [{ statementId, field: 'text', words: value.text, place }, ...own];
}
