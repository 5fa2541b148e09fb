import {
  CircleCheck,
  CircleDashed,
  CircleDot,
  CircleEllipsis,
  CircleMinus,
  CirclePlay,
  CircleSlash,
  Contrast,
  RefreshCw,
} from 'lucide-react';
import type { FollowUpStatus } from '@/domain/commitment';
import type { IconShape } from '@/ui/icon';

/** A shape for each status, so that the colour only repeats what the shape says. */
export const statusIcons: Readonly<Record<FollowUpStatus, IconShape>> = {
  'not-reported': CircleDashed,
  'not-stated': CircleEllipsis,
  'not-started': CircleDot,
  'under-way': CirclePlay,
  'partly-implemented': Contrast,
  implemented: CircleCheck,
  continuing: RefreshCw,
  superseded: CircleSlash,
  'not-applicable': CircleMinus,
};
