import { Check } from 'lucide-react';
import type { KeyboardEvent } from 'react';
import type { OfferedPost } from '@/domain/offered-posts';
import { inLanguage } from '@/domain/fields';
import type { PostLine } from '@/domain/post-lines';
import { useText } from '@/i18n/use-text';
import { editPostWording, sayPost } from '@/store/commands/post-wordings';
import { Button } from '@/ui/button';
import { TextField } from '@/ui/text-field';
import { useKeptText } from '../use-kept-text';
import { useRun } from '../use-run';
import type { PostLanguage } from './post-languages';
import styles from './post-rows.module.css';

interface PostFieldProps {
  readonly line: PostLine;
  readonly language: PostLanguage;
  readonly offer: OfferedPost | null;
  readonly onKeyDown: (event: KeyboardEvent<HTMLInputElement>) => void;
}

/** The words of a post in one language, kept as they are typed; what is offered stands below until it is taken. */
export function PostField({ line, language, offer, onKeyDown }: PostFieldProps) {
  const t = useText();
  const run = useRun();
  const said = line.words[language] ?? '';
  const printed = line.printed[0]?.words ?? inLanguage(line.words, language);
  const say = (text: string) =>
    line.row
      ? editPostWording(
          line.row,
          language,
          text,
          line.printed.map(({ folded }) => folded),
        )
      : sayPost({ kind: line.kind, words: printed, language, text });
  const { text, write, leave } = useKeptText(`postWordings/${line.id}/words.${language}`, said, say);
  const isOffered = offer !== null && text.trim() === '';
  return (
    <div className={styles.field} lang={language}>
      <TextField
        label={t('posts.field', { language, words: inLanguage(line.words, 'en') || t('posts.new') })}
        labelHidden
        value={text}
        onChange={write}
        onBlur={leave}
        onInputKeyDown={onKeyDown}
      />
      {isOffered ? (
        <p className={styles.offer}>
          <span className={styles.offered} title={offer.text}>
            {t(`posts.offered.${offer.from}`, { text: offer.text })}
          </span>
          <Button
            kind="quiet"
            size="s"
            icon={Check}
            aria-label={t('posts.take-one', { text: offer.text })}
            onPress={() => void run(say(offer.text))}
          >
            {t('posts.take')}
          </Button>
        </p>
      ) : null}
    </div>
  );
}
