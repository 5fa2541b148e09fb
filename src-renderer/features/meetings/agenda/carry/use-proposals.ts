import { useEffect, useState } from 'react';
import { compareText } from '@/domain/by-order';
import type { MeetingDossier } from '@/domain/meeting-dossier';
import { recommendationOrder } from '@/domain/recommendation-order';
import {
  useRecommendationRows,
  type RecommendationsInHand,
} from '@/pickers/recommendations/use-recommendation-rows';
import { mapInSlices } from '@/store/in-slices';
import { useLive } from '@/store/react/use-live';
import { pointProposals, recommendationProposal, type Proposal } from './carry-rows';

interface Proposals {
  readonly proposals: readonly Proposal[];
  readonly inHand: RecommendationsInHand;
}

/** What earlier meetings left open; made between frames, and meanwhile what was there stays. */
export function useProposals(dossier: MeetingDossier, language: string): Proposals | undefined {
  const { meeting, sessions, agendaItems, reviews } = dossier;
  const agendas = useLive((register) => register.earlierAgendas(meeting.id), [meeting.id]);
  const inHand = useRecommendationRows();
  const [made, setMade] = useState<Proposals>();
  useEffect(() => {
    if (!agendas || !inHand) return undefined;
    const abort = new AbortController();
    const agenda = { meeting, sessions, agendaItems, reviews };
    const proposalOf = recommendationProposal(agenda, inHand, language);
    const keyed = (row: RecommendationsInHand['rows'][number]) => {
      const proposal = proposalOf(row);
      return proposal && { proposal, key: recommendationOrder(row, inHand.context) };
    };
    void mapInSlices(inHand.rows, keyed, abort.signal).then((found) => {
      if (!found || abort.signal.aborted) return;
      const recommendations = found
        .filter((one) => one !== null)
        .toSorted((a, b) => compareText(a.key, b.key))
        .map(({ proposal }) => proposal);
      setMade({ proposals: [...pointProposals(agenda, agendas), ...recommendations], inHand });
    });
    return () => abort.abort();
  }, [meeting, sessions, agendaItems, reviews, agendas, inHand, language]);
  return made;
}
