import type { ProgressUpdate } from '@/domain/commitment';
import { KeptTextArea } from '@/pickers/rows/kept-text-area';
import { KeptTextField } from '@/pickers/rows/kept-text-field';
import { editReport, editReportText, type FollowUpCell } from '@/store/commands/follow-up';
import { useRegister } from '@/store/react/register-context';
import { ReportFields } from './report-fields';

interface StoredReportFieldsProps {
  readonly cell: FollowUpCell;
  readonly report: ProgressUpdate;
}

/** The fields of a report that is in the register, each kept as it is changed. */
export function StoredReportFields({ cell, report }: StoredReportFieldsProps) {
  const { typing } = useRegister();
  const key = (field: string) => `progressUpdates/${report.id}/${field}`;
  return (
    <ReportFields
      report={report}
      keep={`progressUpdates/${report.id}`}
      onChange={(patch) => {
        typing.keep(key(Object.keys(patch).join(' ')), () => editReport(cell, report.id, patch));
        if (!('date' in patch)) void typing.flush();
      }}
      renderText={(text, label) =>
        text.field === 'reportedBy' ? (
          <KeptTextField
            label={label}
            keep={key('reportedBy')}
            saved={report.reportedBy ?? ''}
            command={(words) =>
              editReport(cell, report.id, { reportedBy: words.trim() === '' ? null : words })
            }
          />
        ) : (
          <KeptTextArea
            labelled
            label={label}
            keep={key(`text.${text.language}`)}
            saved={report.text[text.language] ?? ''}
            command={(words) => editReportText(cell, report.id, text.language, words)}
          />
        )
      }
    />
  );
}
