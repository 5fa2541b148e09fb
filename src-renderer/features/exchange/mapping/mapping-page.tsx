import { FileQuestionMark } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useParams } from 'wouter';

import { useText } from '@/i18n/use-text';
import { EmptyState } from '@/ui/empty-state';
import { LinkButton } from '@/ui/link-button';

import { mappingDatabase, type WaitingTables } from './mapping-database';
import { MappingScreen } from './mapping-screen';

/** Where it is said what the columns of a file of tables mean, before anything of it is reviewed. */
export function MappingPage() {
  const { id } = useParams<{ id: string }>();
  const file = useFile(id);
  const t = useText();
  if (file === undefined) return null;
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

/** Read once: from then on the screen holds what is decided and keeps it. */
function useFile(id: string): WaitingTables | null | undefined {
  const [found, setFound] = useState<WaitingTables | null>();
  useEffect(() => {
    let isCurrent = true;
    void mappingDatabase.files.get(id).then((file) => {
      if (isCurrent) setFound(file ?? null);
    });
    return () => {
      isCurrent = false;
    };
  }, [id]);
  return found === null || found?.id === id ? found : undefined;
}
