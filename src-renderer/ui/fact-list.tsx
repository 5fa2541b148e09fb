import styles from './side-by-side.module.css';

/** What is known, by what it is: `''` for nothing. */
export type Fact = readonly [term: string, text: string];

/** Facts under each other, those of which nothing is known among them. */
export function FactList({ facts }: { readonly facts: readonly Fact[] }) {
  return (
    <dl className={styles.facts}>
      {facts.map(([term, text]) => (
        <div key={term} className={styles.fact}>
          <dt>{term}</dt>
          <dd dir="auto">{text === '' ? '—' : text}</dd>
        </div>
      ))}
    </dl>
  );
}
