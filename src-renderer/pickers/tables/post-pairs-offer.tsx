import { Languages } from 'lucide-react';
import { useMemo } from 'react';
import { postGlossary, resolveWords } from '@/domain/post-glossary';
import { foldedPost } from '@/domain/post-language';
import type { PostPair } from '@/formats/tables/post-pairs';
import { useText } from '@/i18n/use-text';
import { correctPosts, sayPosts } from '@/store/commands/post-wordings';
import { useLive } from '@/store/react/use-live';
import { Button } from '@/ui/button';
import { useRun, useUndoNotice } from '../use-run';
import styles from './table-review.module.css';

interface PostPairsOfferProps {
  readonly pairs: readonly PostPair[];
  /** Whether the table was written here: what was changed in it is meant to take the place of what the glossary says. */
  readonly isOwn: boolean;
}

const shown = 3;

/** Posts that the table says in two languages and the glossary does not: taken by one press, as a step of their own. */
export function PostPairsOffer({ pairs, isOwn }: PostPairsOfferProps) {
  const t = useText();
  const run = useRun();
  const notice = useUndoNotice();
  const wordings = useLive((register) => register.list('postWordings'), []);
  const unsaid = useMemo(() => {
    const glossary = postGlossary(wordings ?? []);
    return pairs.filter(({ kind, words, language, text }) => {
      const said = resolveWords(glossary, kind, words, language);
      if (said.as === 'missing') return true;
      return said.as === 'translated' && isOwn && foldedPost(said.words) !== foldedPost(text);
    });
  }, [pairs, isOwn, wordings]);
  if (!wordings || unsaid.length === 0) return null;
  const take = async () => {
    const count = unsaid.length;
    const done = await run(isOwn ? correctPosts(unsaid) : sayPosts(unsaid));
    if (done !== null) notice(t('tables.posts.taken', { count }));
  };
  const examples = unsaid.slice(0, shown).map(({ words, text }) => `${words} — ${text}`);
  return (
    <div className={styles.bar}>
      <span className={styles.small}>
        {t('tables.posts.found', { count: unsaid.length })} {examples.join('; ')}
        {unsaid.length > shown ? '…' : ''}
      </span>
      <Button size="s" icon={Languages} onPress={() => void take()}>
        {t('tables.posts.take', { count: unsaid.length })}
      </Button>
    </div>
  );
}
