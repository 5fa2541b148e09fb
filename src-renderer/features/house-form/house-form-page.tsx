import { ArrowLeft } from 'lucide-react';
import { useState } from 'react';
import { useParams } from 'wouter';
import { byOrder } from '@/domain/by-order';
import { houseFormOf } from '@/domain/house-form';
import { useText } from '@/i18n/use-text';
import { useLive } from '@/store/react/use-live';
import { LinkButton } from '@/ui/link-button';
import layout from '@/ui/page-frame.module.css';
import { PageHeader } from '@/ui/page-header';
import { SplitPane } from '@/ui/split-pane';
import { FirstPageCard } from './first-page-card';
import { HousePreview } from './house-preview';
import styles from './house-form.module.css';
import { PageCard } from './page-card';
import { RunningCard } from './running-card';
import { SignatoriesCard } from './signatories-card';
import { SymbolCard } from './symbol-card';

/** How the papers of the process look, with a page of one beside it. The address may name a field. */
export function HouseFormPage() {
  const t = useText();
  const { field } = useParams<{ field?: string }>();
  const [size, setSize] = useState(520);
  const process = useLive(async (register) => (await register.list('processes'))[0] ?? null, []);
  const forms = useLive((register) => register.list('houseForms'), []);
  const all = useLive((register) => register.list('signatories'), []);
  if (!process || !forms || !all) return null;
  const house = houseFormOf(forms, process.id);
  const signatories = all.filter(({ processId }) => processId === process.id).toSorted(byOrder);
  return (
    <div className={layout.page}>
      <PageHeader
        above={
          <LinkButton kind="quiet" icon={ArrowLeft} to="/settings">
            {t('settings.title')}
          </LinkButton>
        }
        title={t('house-form.title')}
        meta={<span className={styles.hint}>{t('house-form.hint')}</span>}
      />
      <SplitPane
        size={size}
        onResize={setSize}
        endLabel={t('house-form.preview')}
        end={<HousePreview process={process} house={house} signatories={signatories} />}
      >
        <div className={styles.form}>
          <FirstPageCard arrival={field} processId={process.id} house={house} />
          <RunningCard processId={process.id} house={house} />
          <SymbolCard processId={process.id} house={house} />
          <PageCard processId={process.id} house={house} />
          <SignatoriesCard arrival={field} processId={process.id} signatories={signatories} />
        </div>
      </SplitPane>
    </div>
  );
}
