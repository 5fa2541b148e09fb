import type { PlannedPost } from '@/formats/tables/planned-posts';
import { useText } from '@/i18n/use-text';
import { Banner } from '@/ui/banner';
import { Bidi } from '@/ui/bidi';
import { Checkbox } from '@/ui/checkbox';
import { Disclosure } from '@/ui/disclosure';
import { LightSelect } from '@/ui/light-select';
import { textOf, type TableDecisions } from './changes-of-plan';
import { OneChange } from './one-change';
import styles from './table-review.module.css';

interface PostChoicesProps {
  readonly posts: readonly PlannedPost[];
  readonly decisions: TableDecisions;
  readonly decide: (change: (now: TableDecisions) => TableDecisions) => void;
}

/**
 * Functions, units and institutions that the table has in two languages and the register has not: brought in with the
 * rows. New ones come unless they are ticked off, a change is shown as one, and of two wordings one is chosen.
 */
export function PostChoices({ posts, decisions, decide }: PostChoicesProps) {
  const t = useText();
  if (posts.length === 0) return null;
  const asked = posts.filter(({ texts }) => texts.length > 1);
  const changed = posts.filter(({ texts, was }) => texts.length === 1 && was !== '');
  const fresh = posts.filter(({ texts, was }) => texts.length === 1 && was === '');
  const isIn = (post: PlannedPost) => textOf(post, decisions) !== null;
  const taken = fresh.filter(isIn).length;
  const say = (said: readonly PlannedPost[], textFor: (post: PlannedPost) => string | null) =>
    decide((now) => ({
      ...now,
      posts: new Map([...now.posts, ...said.map((post) => [post.key, textFor(post)] as const)]),
    }));
  const first = ({ texts }: PlannedPost) => texts[0] ?? null;
  const tick = (post: PlannedPost) => ({
    isSelected: isIn(post),
    onChange: (isOn: boolean) => say([post], isOn ? first : () => null),
  });
  return (
    <div className={styles.questions}>
      {asked.map((post) => (
        <Banner key={post.key} kind="ask" title={t('tables.posts.asked', { words: post.words })}>
          <div className={styles.answer}>
            <LightSelect
              label={t('tables.posts.choose', { words: post.words })}
              items={[
                {
                  id: none,
                  label: post.was ? t('tables.posts.keep', { was: post.was }) : t('tables.posts.none'),
                },
                ...post.texts.map((text) => ({ id: `=${text}`, label: text || t('tables.posts.no-words') })),
              ]}
              value={chosenOf(decisions.posts.get(post.key))}
              placeholder={t('ui.choose')}
              onChange={(id) => say([post], () => (id === none ? null : id.slice(1)))}
            />
          </div>
        </Banner>
      ))}
      {changed.length === 0 ? null : (
        <Banner title={t('tables.posts.changed', { count: changed.length })}>
          <ul className={styles.missing}>
            {changed.map((post) => (
              <li key={post.key}>
                <Checkbox {...tick(post)}>
                  <OneChange field={post.words} from={post.was} to={post.texts[0] ?? ''} />
                </Checkbox>
              </li>
            ))}
          </ul>
        </Banner>
      )}
      {fresh.length === 0 ? null : (
        <Disclosure
          title={t('tables.posts.new', { count: fresh.length })}
          summary={taken === fresh.length ? examplesOf(fresh) : t('tables.posts.some', { count: taken })}
        >
          <ul className={styles.missing}>
            {fresh.length === 1 ? null : (
              <li>
                <Checkbox
                  isSelected={taken === fresh.length}
                  isIndeterminate={taken > 0 && taken < fresh.length}
                  onChange={(isOn) => say(fresh, isOn ? first : () => null)}
                >
                  {t('tables.posts.all')}
                </Checkbox>
              </li>
            )}
            {fresh.map((post) => (
              <li key={post.key}>
                <Checkbox {...tick(post)}>
                  <Bidi>{post.words}</Bidi> — <Bidi>{post.texts[0] ?? ''}</Bidi>
                </Checkbox>
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
    </div>
  );
}

/** The choice that leaves the register as it is: no text of a table is empty of its sign. */
const none = '-';

function chosenOf(text: string | null | undefined): string | null {
  if (text === undefined) return null;
  return text === null ? none : `=${text}`;
}

const shown = 3;

function examplesOf(posts: readonly PlannedPost[]): string {
  const examples = posts.slice(0, shown).map(({ words, texts }) => `${words} — ${texts[0] ?? ''}`);
  return `${examples.join('; ')}${posts.length > shown ? '…' : ''}`;
}
