import { useText } from '@/i18n/use-text';
import { useLive } from '@/store/react/use-live';
import { Card } from '@/ui/card';

import { PastImportLine } from './past-import-line';
import styles from './past-imports.module.css';

/** So many are shown; what is older is in the history of its meetings. */
const most = 20;

/** What was brought into the register and when, with the way back. A view of the journal. */
export function PastImports() {
  const t = useText();
  const imports = useLive((register) => register.pastImports(most), []);
  if (imports === undefined || imports.length === 0) return null;
  return (
    <Card title={t('exchange.imports.title')}>
      <ul className={styles.list}>
        {imports.map((one) => (
          <PastImportLine key={one.step} past={one} />
        ))}
      </ul>
    </Card>
  );
}
