import { createContext, use } from 'react';
import type { Id } from '@/domain/fields';
import type { Statement } from '@/domain/paragraph';

/** A recommendation that was made of a statement, or that the statement reaffirms. */
export interface MadeOf {
  readonly id: Id;
  readonly reference: string;
}

/** What the parts of an outcome know of its recommendations. */
export interface RecommendScope {
  /** By the id of the statement. */
  readonly made: ReadonlyMap<Id, MadeOf>;
  /** Statements that call for follow-up and are no recommendation yet. */
  readonly waiting: readonly Statement[];
  /** Looks for recommendations that say the same, then makes one or asks. */
  readonly take: (statements: readonly Statement[]) => void;
  /** Statements that are being taken up; `null` while none are. */
  readonly taking: readonly Statement[] | null;
  readonly done: () => void;
}

export const RecommendContext = createContext<RecommendScope>({
  made: new Map(),
  waiting: [],
  take: () => undefined,
  taking: null,
  done: () => undefined,
});

export function useRecommend(): RecommendScope {
  return use(RecommendContext);
}
