import { Languages } from 'lucide-react';
import { useMemo, useState } from 'react';
import type { MeetingDossier } from '@/domain/meeting-dossier';
import type { PrintedPost } from '@/domain/post-lines';
import type { PaperChoices } from '@/formats/paper/kinds/paper-choices';
import type { PaperKindId } from '@/formats/paper/kinds/paper-kinds';
import { postsWithoutWords } from '@/formats/paper/posts-of-paper';
import { useText } from '@/i18n/use-text';
import { PostsDialog } from '@/pickers/posts/posts-dialog';
import { Button } from '@/ui/button';
import styles from './paper-preview.module.css';

interface MissingPostsNoteProps {
  readonly dossier: MeetingDossier;
  readonly kind: PaperKindId;
  readonly choices: PaperChoices;
}

/** Tells how many functions, units and institutions the paper prints in another language, and lets them be given words. */
export function MissingPostsNote({ dossier, kind, choices }: MissingPostsNoteProps) {
  const t = useText();
  const { language } = choices;
  const missing = useMemo(() => postsWithoutWords(dossier, kind, choices), [dossier, kind, choices]);
  const [begun, setBegun] = useState<readonly PrintedPost[] | null>(null);
  return (
    <>
      <div role="status">
        {missing.length === 0 ? null : (
          <p className={styles.posts}>
            {t('posts.missing', { count: missing.length, language })}
            <Button kind="quiet" size="s" icon={Languages} onPress={() => setBegun(missing)}>
              {t('posts.give', { language })}
            </Button>
          </p>
        )}
      </div>
      {begun === null ? null : (
        <PostsDialog dossier={dossier} language={language} posts={begun} onClose={() => setBegun(null)} />
      )}
    </>
  );
}
