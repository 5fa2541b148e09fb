import { Combine, Plus, Search } from 'lucide-react';
import { useMemo, useState } from 'react';
import { useIntl } from 'react-intl';
import { commonPost } from '@/domain/offered-posts';
import type { PostLine } from '@/domain/post-lines';
import { postParts, type PostPart } from '@/domain/post-wording';
import { useText } from '@/i18n/use-text';
import { PostRows } from '@/pickers/posts/post-rows';
import { useRun } from '@/pickers/use-run';
import {
  addPostWording,
  mergePostWordings,
  removePostWording,
  sayPosts,
} from '@/store/commands/post-wordings';
import { useRegister } from '@/store/react/register-context';
import { Button } from '@/ui/button';
import { CountedHeader } from '@/ui/counted-header';
import { Menu, MenuItem } from '@/ui/menu';
import layout from '@/ui/page-frame.module.css';
import { SegmentedControl } from '@/ui/segmented-control';
import { TextField } from '@/ui/text-field';
import { usePostLines, type OfferedLine } from './use-post-lines';
import { postFilters, useShownPosts, type PostFilter } from './use-shown-posts';
import styles from './posts-page.module.css';

const none: readonly OfferedLine[] = [];

/** Every function, unit and institution of the register in two languages, with those that lists print and nobody has said. */
export function PostsPage() {
  const t = useText();
  const run = useRun();
  const { typing } = useRegister();
  const { locale } = useIntl();
  const posts = usePostLines();
  const [filter, setFilter] = useState<PostFilter>('all');
  const [search, setSearch] = useState('');
  const [added, setAdded] = useState<string | null>(null);
  const shown = useShownPosts(posts?.lines ?? none, filter, search);
  const offered = useMemo(() => shown.flatMap((line) => line.offered ?? []), [shown]);
  const add = async (kind: PostPart) => {
    setFilter('all');
    setSearch('');
    setAdded(await run(addPostWording(kind)));
  };
  const title = t('posts.title');
  if (!posts) return null;
  const { equal } = posts;
  return (
    <div className={layout.lowPage}>
      <CountedHeader
        back={{ to: '/people', label: t('people.title') }}
        title={title}
        count={shown.length}
        hint={t('posts.hint')}
        actions={
          <Menu
            label={t('posts.add')}
            placement="bottom end"
            trigger={<Button icon={Plus}>{t('posts.add')}</Button>}
          >
            {postParts.map((kind) => (
              <MenuItem
                key={kind}
                id={kind}
                label={t(`domain.post-part.${kind}`)}
                onAction={() => void add(kind)}
              />
            ))}
          </Menu>
        }
      />
      <div className={styles.bar}>
        <div className={styles.search}>
          <TextField
            label={t('posts.search')}
            labelHidden
            placeholder={t('posts.search')}
            icon={Search}
            value={search}
            onChange={setSearch}
          />
        </div>
        <SegmentedControl
          label={t('posts.filter')}
          items={postFilters.map((id) => ({ id, label: t(`posts.filter.${id}`) }))}
          value={filter}
          onChange={setFilter}
        />
        {offered.length === 0 ? null : (
          <Button size="s" onPress={() => void typing.flush().then(() => run(sayPosts(offered)))}>
            {t('posts.take-all', { count: offered.length })}
          </Button>
        )}
        {equal.length === 0 ? null : (
          <Button size="s" icon={Combine} onPress={() => void run(mergePostWordings(equal))}>
            {t('posts.merge', { count: equal.length })}
          </Button>
        )}
      </div>
      {shown.length === 0 ? <p className={styles.none}>{t('posts.none')}</p> : null}
      <PostRows
        label={title}
        lines={shown}
        column={filter === 'no-en' || (filter === 'all' && locale !== 'ru') ? 'en' : 'ru'}
        offerOf={offerOf}
        begin={added}
        onRemove={(row) => void run(removePostWording(row))}
      />
    </div>
  );
}

function offerOf(line: PostLine, language: 'en' | 'ru') {
  const other = line.words[language === 'en' ? 'ru' : 'en'];
  return other === undefined ? null : commonPost(line.kind, other, language);
}
