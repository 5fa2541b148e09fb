import { useMemo } from 'react';
import { useLocation, useSearch } from 'wouter';
import type { RecommendationFilter } from '@/pickers/recommendations/recommendation-filter';
import {
  readRegisterView,
  registerViewAddress,
  viewAt,
  type RegisterInView,
  type RegisterView,
} from '@/pickers/recommendations/register-view';

/** What the register shows, which lives in the address: it can be linked to, come back to, and goes from view to view. */
export function useRegisterView() {
  const [location, navigate] = useLocation();
  const search = useSearch();
  const view = viewAt(location);
  const shown = useMemo(() => readRegisterView(search), [search]);
  const show = (next: Partial<RegisterInView>) =>
    navigate(registerViewAddress(view, { ...shown, ...next }, search), { replace: true });
  return {
    view,
    ...shown,
    setFilter: (filter: RecommendationFilter) => show({ filter }),
    setDay: (day: string | null) => show({ day }),
    /** The address of a view that shows what fits the filter, on the same day. */
    addressOf: (to: RegisterView, filter: RecommendationFilter) =>
      registerViewAddress(to, { ...shown, filter }, search),
  };
}

export type RegisterViewInUse = ReturnType<typeof useRegisterView>;
