import { useEffect, useState } from 'react';
import { useIntl } from 'react-intl';
import type { RecommendationRecords } from '@/domain/recommendation-records';
import type { ReportPlan } from '@/formats/follow-up-sheet/planned-report';
import type { ReadSheet } from '@/formats/sheet/sheet';
import { tableLanguage } from '@/formats/tables/table-language';
import { formats } from '@/pickers/tables/formats';
import { today } from '@/pickers/today';
import type { ReturnedSheet } from './returned-sheet';

interface PlanState {
  /** `undefined` until the sheet was first compared; `null` where that failed. */
  readonly plan: ReportPlan | null | undefined;
  /** What it is the plan of. */
  readonly sheet?: ReadSheet;
}

/** A returned sheet beside the register, compared anew on the other thread whenever either changes. */
export function useReportPlan(
  { sheet, partyId, answers }: ReturnedSheet,
  records: RecommendationRecords,
): PlanState['plan'] {
  const language = tableLanguage(useIntl().locale);
  const [state, setState] = useState<PlanState>({ plan: undefined });
  useEffect(() => {
    let isOld = false;
    const request = { sheet, records, partyId, answers, language, today: today() };
    void formats.planFollowUpSheet(request).then((worked) => {
      if (!isOld) setState({ plan: worked.ok ? worked.value : null, sheet });
    });
    return () => {
      isOld = true;
    };
  }, [sheet, records, partyId, answers, language]);
  // The rows of one sheet are never brought in as those of the next.
  return state.sheet === sheet ? state.plan : undefined;
}
