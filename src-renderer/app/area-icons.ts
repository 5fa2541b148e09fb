import { CalendarDays, FolderInput, LayoutDashboard, Settings } from 'lucide-react';
import type { IconShape } from '@/ui/icon';
import type { Area } from './areas';

export const areaIcons: Readonly<Record<Area['id'], IconShape>> = {
  overview: LayoutDashboard,
  meetings: CalendarDays,
  exchange: FolderInput,
  settings: Settings,
};
