import { FileType, Trash2 } from 'lucide-react';
import { useState } from 'react';
import type { PaperTemplate } from '@/domain/paper-template';
import { sha256Of } from '@/domain/sha256-of';
import { useHost } from '@/host/react/host-context';
import { useFormat } from '@/i18n/use-format';
import { useText } from '@/i18n/use-text';
import { templateProblemsInWords } from '@/pickers/paper/template-problem-words';
import { formats } from '@/pickers/tables/formats';
import { useRun } from '@/pickers/use-run';
import { removeWordFile, setWordFile } from '@/store/commands/word-file';
import { Button } from '@/ui/button';
import styles from './templates.module.css';

/** In bytes: it goes with the register wherever that goes. */
const limit = 10_000_000;

/** What may be written into the file; see `wordFields`. */
const syntax = {
  field: '{meeting.name}',
  loops: [
    '{#facts}{term}: {description}{/facts}',
    '{#paragraphs}{number} {text}{/paragraphs}',
    '{#delegations}{name}{#people}{line}{/people}{/delegations}',
    '{#signatures}{capacity}{name}{function}{/signatures}',
  ].join(', '),
  headings: '{#heading}{heading}{/heading}{^heading}{number} {text}{/heading}',
  more: '{paper.title}, {paper.subtitle}, {paper.symbol}, {paper.classification}, {paper.status}',
};

/** The house's own Word file: its look stays, its fields are filled. One that cannot be filled is told of and not taken. */
export function WordFileField({ template }: { readonly template: PaperTemplate }) {
  const t = useText();
  const format = useFormat();
  const host = useHost();
  const run = useRun();
  const [problems, setProblems] = useState<readonly string[]>([]);
  const [isBusy, setBusy] = useState(false);
  const take = async (): Promise<readonly string[]> => {
    const filters = [{ label: 'Word', extensions: ['docx'] }];
    const chosen = await host.openFiles({ filters, multiple: false });
    const words = { name: '', limit: format.fileSize(limit) };
    if (!chosen.ok)
      return chosen.error.code === 'cancelled' ? problems : [t(`errors.file.${chosen.error.code}`, words)];
    const [file] = chosen.value;
    if (!file) return problems;
    const { name } = file;
    const read = await host.readFile(file, { limit });
    if (!read.ok) return [t(`errors.file.${read.error.code}`, { ...words, name })];
    const bytes = read.value;
    const checked = await formats.checkWordTemplate(bytes);
    if (!checked.ok) return [t('word-file.not-word')];
    if (checked.value.length > 0) return templateProblemsInWords(checked.value, t);
    await run(setWordFile(template, { sha256: await sha256Of(bytes), name }, bytes));
    return [];
  };
  const choose = async () => {
    setBusy(true);
    setProblems(await take());
    setBusy(false);
  };
  const { wordFile } = template;
  return (
    <section className={styles.sections} aria-labelledby="word-file">
      <h2 id="word-file" className={styles.heading}>
        {t('word-file.title')}
      </h2>
      <p className={styles.hint}>
        {wordFile ? t('word-file.used', { name: wordFile.name }) : t('word-file.hint', syntax)}
      </p>
      <div className={styles.words}>
        <Button icon={FileType} isPending={isBusy} onPress={() => void choose()}>
          {t(wordFile ? 'word-file.other' : 'word-file.choose')}
        </Button>
        {wordFile ? (
          <Button kind="quiet" icon={Trash2} onPress={() => void run(removeWordFile(template))}>
            {t('word-file.remove')}
          </Button>
        ) : null}
      </div>
      <div role="status">
        {problems.length === 0 ? null : (
          <>
            <p>{t('word-file.problems')}</p>
            <ul>
              {problems.map((problem) => (
                <li key={problem}>{problem}</li>
              ))}
            </ul>
          </>
        )}
      </div>
    </section>
  );
}
