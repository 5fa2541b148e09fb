import { RefreshCw, TextSelect, Trash2 } from 'lucide-react';
import * as z from 'zod/mini';
import { followUpValues, statementClasses } from '@/domain/draft';
import type { Localized } from '@/domain/fields';
import type { Tag } from '@/domain/meeting';
import type { Note } from '@/domain/note';
import type { Statement, StatementClass } from '@/domain/paragraph';
import { useText } from '@/i18n/use-text';
import { TagList } from '@/pickers/tags/tag-list';
import { useRun } from '@/pickers/use-run';
import { useSavedForm } from '@/pickers/use-saved-form';
import { editStatement } from '@/store/commands/statements';
import { addTag, removeTag } from '@/store/commands/tags';
import type { Command } from '@/store/register';
import { Banner } from '@/ui/banner';
import { Button } from '@/ui/button';
import { classNames } from '@/ui/class-names';
import { FormField } from '@/ui/form-field';
import { SegmentedControl } from '@/ui/segmented-control';
import { Select } from '@/ui/select';
import { TextArea } from '@/ui/text-area';
import { TextField } from '@/ui/text-field';
import { MakeRecommendation } from '../recommend/make-recommendation';
import { NoteMark } from '../notes/note-mark';
import { ActorField } from './actor-field';
import { AddresseesField } from './addressees-field';
import { classIcons } from './class-mark';
import styles from './statement-form.module.css';
import { TranslatedWords } from './translated-words';
import { VerbField } from './verb-field';
import { LockedPart, OpenPart } from '@/pickers/lock/lock';

const schema = z.object({
  text: z.string().check(z.regex(/\S/u, { error: 'outcome.statement.words-error' })),
  actor: z.string(),
  verb: z.string(),
  class: z.enum([...statementClasses, '']),
  followUp: z.enum(followUpValues),
  qualifier: z.string(),
  addressees: z.array(z.string()),
});
type Values = z.infer<typeof schema>;

function toValues(statement: Statement): Values {
  return {
    text: statement.text,
    actor: statement.actor ?? '',
    verb: statement.verb ?? '',
    class: statement.class ?? '',
    followUp: statement.followUp,
    qualifier: statement.qualifier ?? '',
    addressees: [...statement.addressees],
  };
}

function statementCommand(statement: Statement, field: string, values: Values): Command {
  switch (field.split('.')[0]) {
    case 'text':
      return editStatement(statement, { text: values.text.trim() });
    case 'class':
      return editStatement(statement, { class: values.class === '' ? null : values.class });
    case 'followUp':
      return editStatement(statement, { followUp: values.followUp });
    case 'addressees':
      return editStatement(statement, { addressees: values.addressees });
    case 'actor':
      return editStatement(statement, { actor: values.actor.trim() || null });
    case 'verb':
      return editStatement(statement, { verb: values.verb.trim() || null });
    default:
      return editStatement(statement, { qualifier: values.qualifier.trim() || null });
  }
}

interface StatementFormProps {
  readonly statement: Statement;
  /** Of its paragraph. */
  readonly texts: Localized;
  readonly date: string | null;
  readonly tags: readonly Tag[];
  /** Those that it was made of. */
  readonly notes: readonly Note[];
  /** The paragraph's words nearest to those of a statement that no longer stands in it. */
  readonly wordsOfToday: string | null;
  readonly isStale: boolean;
  /** What it says of who asked and how, where no opening above says so. */
  readonly otherOpening: string | null;
  readonly onAdopt: () => void;
  /** Goes to its words in the text. */
  readonly onShow: () => void;
  readonly onRemove: () => void;
  readonly onClose: () => void;
}

/** What is recorded of a statement; kept as it is typed. */
export function StatementForm(props: StatementFormProps) {
  const { statement, texts, date, tags, notes, wordsOfToday, isStale, otherOpening } = props;
  const { onAdopt, onShow, onRemove, onClose } = props;
  const t = useText();
  const run = useRun();
  const { meetingId } = statement;
  const { control } = useSavedForm<Values>({
    record: `statements/${statement.id}`,
    saved: toValues(statement),
    schema,
    command: (field, values) => statementCommand(statement, field, values),
  });
  const classes: readonly (StatementClass | '')[] = [...statementClasses, ''];
  return (
    <div
      className={styles.form}
      role="group"
      aria-label={t('outcome.statement.editor', { text: statement.text.slice(0, 60) })}
    >
      {isStale ? (
        <Banner
          kind="ask"
          title={t('outcome.statement.stale-text')}
          actions={
            wordsOfToday === null ? null : (
              <Button size="s" icon={RefreshCw} onPress={onAdopt}>
                {t('outcome.statement.adopt')}
              </Button>
            )
          }
        >
          {wordsOfToday}
        </Banner>
      ) : null}
      {otherOpening === null ? null : (
        <Banner kind="ask" title={t('outcome.statement.other-opening-text', { words: otherOpening })}>
          {t('outcome.statement.other-opening-next')}
        </Banner>
      )}
      <div className={styles.texts}>
        <FormField control={control} name="text">
          {(field) => <TextArea {...field} paper rows={1} label={t('outcome.statement.words')} />}
        </FormField>
        <TranslatedWords statement={statement} texts={texts} />
      </div>
      <div className={styles.fields}>
        <OpenPart>
          <FormField control={control} name="actor">
            {(field) => (
              <ActorField
                {...field}
                language={statement.language}
                date={date}
                label={t('outcome.statement.actor')}
              />
            )}
          </FormField>
        </OpenPart>
        <FormField control={control} name="verb">
          {(field) => (
            <VerbField {...field} language={statement.language} label={t('outcome.statement.verb')} />
          )}
        </FormField>
        <OpenPart>
          <FormField control={control} name="class">
            {(field) => (
              <Select
                {...field}
                label={t('outcome.statement.class')}
                items={classes.map((id) =>
                  id === ''
                    ? { id, label: t('outcome.statement.unclassified') }
                    : { id, label: t(`domain.statement-class.${id}`), icon: classIcons[id] },
                )}
              />
            )}
          </FormField>
        </OpenPart>
        <OpenPart>
          <FormField control={control} name="qualifier">
            {(field) => <TextField {...field} label={t('outcome.statement.qualifier')} />}
          </FormField>
        </OpenPart>
      </div>
      <div className={classNames(styles.fields, styles.wide)}>
        <OpenPart>
          <FormField control={control} name="followUp">
            {(field) => (
              <div className={styles.labelled}>
                <span className={styles.label}>{t('outcome.statement.follow-up')}</span>
                <SegmentedControl
                  label={t('outcome.statement.follow-up')}
                  isField
                  value={field.value}
                  onChange={field.onChange}
                  items={followUpValues.map((id) => ({ id, label: t(`outcome.statement.follow-up.${id}`) }))}
                />
              </div>
            )}
          </FormField>
        </OpenPart>
        <OpenPart>
          <FormField control={control} name="addressees">
            {(field) => (
              <AddresseesField
                language={statement.language}
                date={date}
                value={field.value}
                onChange={field.onChange}
              />
            )}
          </FormField>
        </OpenPart>
      </div>
      <LockedPart table="tags">
        <div role="group" aria-label={t('outcome.statement.tags')}>
          {(['theme', 'group'] as const).map((kind) => (
            <TagList
              key={kind}
              kind={kind}
              tags={tags.filter((tag) => tag.kind === kind)}
              onAdd={(value) => void run(addTag({ meetingId, statementId: statement.id, kind, value }))}
              onRemove={(tag) => void run(removeTag(tag))}
            />
          ))}
        </div>
      </LockedPart>
      <div className={styles.actions}>
        <NoteMark notes={notes} />
        <MakeRecommendation statement={statement} />
        {isStale ? null : (
          <Button looksOnly size="s" kind="quiet" icon={TextSelect} onPress={onShow}>
            {t('outcome.statement.show')}
          </Button>
        )}
        <Button kind="danger" size="s" icon={Trash2} onPress={onRemove}>
          {t('outcome.statement.remove')}
        </Button>
        <Button looksOnly size="s" shortcut="Escape" onPress={onClose}>
          {t('outcome.done')}
        </Button>
      </div>
    </div>
  );
}
