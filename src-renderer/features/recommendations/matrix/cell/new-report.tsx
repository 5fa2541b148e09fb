import { Check } from 'lucide-react';
import { use, useEffect, useLayoutEffect, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { useText } from '@/i18n/use-text';
import { useRun } from '@/pickers/use-run';
import { reportProgress, type FollowUpCell } from '@/store/commands/follow-up';
import { Button } from '@/ui/button';
import { TextArea } from '@/ui/text-area';
import { TextField } from '@/ui/text-field';
import { focusMarked, settleFields } from '@/ui/focus-marked';
import { KeptWordsContext } from '@/ui/kept-words';
import { KeyScope } from '@/ui/key-scope';
import { useOneAtATime } from '@/ui/use-one-at-a-time';
import styles from './cell.module.css';
import { draftReports, type DraftReport } from './draft-reports';
import { ReportFields } from './report-fields';

interface NewReportProps {
  readonly cell: FollowUpCell;
  readonly fields: DraftReport['fields'];
  /** What is to be known of it before it is added. */
  readonly hint?: ReactNode;
}

/** A report that is being written: it counts once it is added. */
export function NewReport({ cell, fields, hint }: NewReportProps) {
  const t = useText();
  const run = useRun();
  const form = useRef<HTMLDivElement>(null);
  const { status } = fields;
  const [began] = useState(status);
  // Where the status is set already, the words come next.
  useEffect(() => {
    const fieldsOfForm = form.current?.querySelectorAll<HTMLElement>(began === null ? 'button' : 'textarea');
    fieldsOfForm?.[0]?.focus();
    form.current?.scrollIntoView({ block: 'nearest' });
  }, [began]);

  const place = `report-fields/${cell.recommendationId}/${cell.partyId}`;
  const { keep } = use(KeptWordsContext);
  // The form goes; whoever wrote in it stays in the list of reports.
  const leave = () => {
    form.current?.closest('section')?.focus();
    draftReports.end(cell);
    keep(`${place}/meeting`, null);
  };
  const latest = useRef(fields);
  useLayoutEffect(() => {
    latest.current = fields;
  });
  const add = useOneAtATime(async () => {
    settleFields();
    const written = latest.current;
    if (!hasSomething(written) || focusMarked(form.current)) return;
    const text = Object.fromEntries(Object.entries(written.text).filter(([, words]) => words.trim() !== ''));
    if ((await run(reportProgress(cell, { ...written, text }))) !== null) leave();
  });
  const press = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    void add();
  };
  const change = (patch: Partial<DraftReport['fields']>) => draftReports.change(cell, patch);
  return (
    <KeyScope
      ref={form}
      role="group"
      aria-label={t('follow-up.report.new')}
      className={styles.draft}
      onKeys={press}
    >
      <ReportFields
        report={fields}
        keep={place}
        onChange={change}
        renderText={(text, label) =>
          text.field === 'reportedBy' ? (
            <TextField
              label={label}
              value={fields.reportedBy ?? ''}
              onChange={(words) => change({ reportedBy: words === '' ? null : words })}
            />
          ) : (
            <TextArea
              label={label}
              rows={1}
              value={fields.text[text.language] ?? ''}
              onChange={(words) => change({ text: { ...fields.text, [text.language]: words } })}
            />
          )
        }
      />
      {hint}
      <div className={styles.actions}>
        <Button onPress={leave}>{t('follow-up.report.drop')}</Button>
        <Button
          kind="primary"
          icon={Check}
          shortcut="Mod+Enter"
          isDisabled={!hasSomething(fields)}
          onPress={() => void add()}
        >
          {t('follow-up.report.add')}
        </Button>
      </div>
    </KeyScope>
  );
}

function hasSomething({ status, text }: DraftReport['fields']): boolean {
  return status !== null || Object.values(text).some((words) => words.trim() !== '');
}
