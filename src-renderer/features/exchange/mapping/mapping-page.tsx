import { FileQuestionMark } from 'lucide-react';
import { useEffect, useState } from 'react';
import { Redirect, useParams } from 'wouter';

import { useText } from '@/i18n/use-text';
import { EmptyState } from '@/ui/empty-state';
import { LinkButton } from '@/ui/link-button';

import { pendingDatabase } from '../pending/pending-database';
import { tablesOf, type WaitingTables } from './mapping-database';
import { MappingScreen } from './mapping-screen';

/** Where it is said what the columns of a file of tables mean, before anything of it is reviewed. */
export function MappingPage() {
  const { id } = useParams<{ id: string }>();
  const file = useFile(id);
  const t = useText();
  if (file === undefined) return null;
  if (file === 'reviewed') return <Redirect to={`/import/review/${id}`} replace />;
  if (file !== null) return <MappingScreen key={id} file={file} />;
  return (
    <EmptyState
      icon={FileQuestionMark}
      title={t('exchange.mapping.gone')}
      actions={<LinkButton to="/import">{t('exchange.review.back')}</LinkButton>}
    >
      {t('exchange.mapping.gone-text')}
    </EmptyState>
  );
}

/**
 * Read once: from then on the screen holds what is decided and keeps it. Tables whose review waits already, under the
 * same id, are `reviewed`.
 */
function useFile(id: string): WaitingTables | 'reviewed' | null | undefined {
  const [found, setFound] = useState<{
    readonly id: string;
    readonly file: WaitingTables | 'reviewed' | null;
  }>();
  useEffect(() => {
    let isCurrent = true;
    const find = async () => {
      const file = await tablesOf(id);
      if (file) return file;
      return (await pendingDatabase.reviews.where('id').equals(id).count()) > 0 ? 'reviewed' : null;
    };
    void find().then((file) => {
      if (isCurrent) setFound({ id, file });
    });
    return () => {
      isCurrent = false;
    };
  }, [id]);
  return found?.id === id ? found.file : undefined;
}
