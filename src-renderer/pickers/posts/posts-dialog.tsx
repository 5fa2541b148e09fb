import { useMemo, useRef, useState } from 'react';
import type { MeetingDossier } from '@/domain/meeting-dossier';
import { offeredPost } from '@/domain/offered-posts';
import { postGlossary, wordingsOf } from '@/domain/post-glossary';
import { bareLine, type PostLine, type PrintedPost } from '@/domain/post-lines';
import { useText } from '@/i18n/use-text';
import { sayPosts } from '@/store/commands/post-wordings';
import type { SaidPost } from '@/store/commands/write-posts';
import { useRegister } from '@/store/react/register-context';
import { Button } from '@/ui/button';
import { Dialog } from '@/ui/dialog';
import { KeyScope } from '@/ui/key-scope';
import { useRun } from '../use-run';
import type { PostLanguage } from './post-languages';
import { PostRows } from './post-rows';
import styles from './post-rows.module.css';

interface PostsDialogProps {
  readonly dossier: MeetingDossier;
  readonly language: PostLanguage;
  /** Those that had no words when the form was opened: they stay while they are being given some. */
  readonly posts: readonly PrintedPost[];
  readonly onClose: () => void;
}

/** The posts of a meeting that have no words in the language of its paper, to be typed one after the other. */
export function PostsDialog({ dossier, language, posts, onClose }: PostsDialogProps) {
  const t = useText();
  const run = useRun();
  const { typing } = useRegister();
  const done = useRef<HTMLButtonElement>(null);
  const [begun] = useState(() => posts);
  const glossary = useMemo(() => postGlossary(dossier.postWordings), [dossier.postWordings]);
  const lines = begun.map((one): PostLine => {
    const row = wordingsOf(glossary, one.kind, one.words).find(({ words }) => words[language]) ?? null;
    const bare = bareLine(one);
    return row ? { ...bare, words: { ...bare.words, [language]: row.words[language] ?? '' } } : bare;
  });
  const offerOf = (line: PostLine, wanted: PostLanguage) =>
    wanted === language ? offeredPost(dossier, line.kind, line.printed[0]?.words ?? '', wanted) : null;
  const offered = lines.flatMap((line): readonly SaidPost[] => {
    const words = line.printed[0]?.words ?? '';
    const offer = line.words[language] ? null : offerOf(line, language);
    return offer === null ? [] : [{ kind: line.kind, words, language, text: offer.text }];
  });
  const takeAll = async () => {
    // What was typed just before stands: it is in the register before anything offered is.
    await typing.flush();
    if (offered.length > 0) await run(sayPosts(offered));
  };
  return (
    <Dialog
      title={t('posts.dialog.title', { language })}
      isOpen
      onClose={onClose}
      size="l"
      actions={
        <>
          {offered.length === 0 ? null : (
            <Button shortcut="Mod+Enter" onPress={() => void takeAll()}>
              {t('posts.take-all', { count: offered.length })}
            </Button>
          )}
          <Button ref={done} kind="primary" onPress={onClose}>
            {t('posts.done')}
          </Button>
        </>
      }
    >
      <p className={styles.text}>{t('posts.dialog.text')}</p>
      <KeyScope
        className={styles.dialog}
        onKeys={(event) => {
          if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
          event.preventDefault();
          event.stopPropagation();
          void takeAll();
        }}
      >
        <PostRows
          label={t('posts.dialog.title', { language })}
          lines={lines}
          column={language}
          offerOf={offerOf}
          onEnd={() => done.current?.focus()}
          begin={lines[0]?.id ?? null}
        />
      </KeyScope>
    </Dialog>
  );
}
