import {
  CalendarDays,
  FolderInput,
  Landmark,
  LayoutDashboard,
  ListTodo,
  Settings,
  Users,
} from 'lucide-react';
import type { IconShape } from '@/ui/icon';
import type { Area } from './areas';

export const areaIcons: Readonly<Record<Area['id'], IconShape>> = {
  overview: LayoutDashboard,
  meetings: CalendarDays,
  recommendations: ListTodo,
  people: Users,
  parties: Landmark,
  exchange: FolderInput,
  settings: Settings,
};
