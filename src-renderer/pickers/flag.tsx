import styles from './flag.module.css';

// Addresses only: each flag is a file of its own, read when it is first shown.
const files = import.meta.glob<string>('../../node_modules/country-flag-icons/3x2/[A-Z][A-Z].svg', {
  eager: true,
  query: '?url&no-inline',
  import: 'default',
});

interface FlagProps {
  /** ISO 3166-1 alpha-2; nothing is shown for a code without a flag. */
  readonly iso2: string | null;
  readonly size?: 's' | 'l';
}

/** A State's flag, for the eye alone: its name always stands beside it. */
export function Flag({ iso2, size = 's' }: FlagProps) {
  const file = iso2 === null ? undefined : files[`../../node_modules/country-flag-icons/3x2/${iso2}.svg`];
  if (file === undefined) return null;
  return <img src={file} alt="" className={size === 'l' ? styles.large : styles.small} loading="lazy" />;
}
