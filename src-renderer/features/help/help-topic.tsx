import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { RichText, useText } from '@/i18n/use-text';
import { Kbd } from '@/ui/kbd';
import styles from './help-page.module.css';
import { helpPlaces, type Topic } from './help-topics';

/** What a topic says, and the way to the pages it speaks of. */
export function HelpTopic({ topic }: { readonly topic: Topic }) {
  const t = useText();
  return (
    <>
      <p className={styles.text}>
        <RichText id={`help.${topic.id}.text`} values={elements} />
      </p>
      {topic.places.length > 0 ? (
        <p className={styles.links}>
          {topic.places.map((place) => (
            <Link key={place} to={helpPlaces[place]}>
              {t(`help.to.${place}`)}
            </Link>
          ))}
        </p>
      ) : null}
    </>
  );
}

/** Keys by what they do, so that each keyboard shows its own; `<code>` is what a person would type. */
const elements = {
  undo: <Kbd keys="Mod+Z" />,
  paste: <Kbd keys="Mod+V" />,
  enter: <Kbd keys="Enter" />,
  present: <Kbd keys="P" />,
  excused: <Kbd keys="E" />,
  absent: <Kbd keys="A" />,
  remote: <Kbd keys="R" />,
  head: <Kbd keys="H" />,
  confirmed: <Kbd keys="C" />,
  invited: <Kbd keys="I" />,
  space: <Kbd keys="Space" />,
  all: <Kbd keys="Mod+A" />,
  mark: <Kbd keys="Mod+Enter" />,
  pair: <Kbd keys="Mod+Shift+Enter" />,
  open: <Kbd keys="Alt+Enter" />,
  escape: <Kbd keys="Escape" />,
  missing: <Kbd keys="F8" />,
  deeper: <Kbd keys="Alt+ArrowRight" />,
  shallower: <Kbd keys="Alt+ArrowLeft" />,
  turn: <Kbd keys="Mod+Alt+1" />,
  up: <Kbd keys="Alt+ArrowUp" />,
  down: <Kbd keys="Alt+ArrowDown" />,
  paper: <Kbd keys="Mod+Shift+P" />,
  code: (parts: readonly ReactNode[]) => <code className={styles.typed}>{parts}</code>,
};
