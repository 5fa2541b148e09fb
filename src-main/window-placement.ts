import * as z from 'zod/mini';

export interface Bounds {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface WindowState {
  /** In device-independent pixels, as Electron counts them; of the window when it is not maximised. */
  readonly bounds: Bounds;
  readonly maximized: boolean;
}

const WISHED = { width: 1280, height: 800 } as const;
/** As much of the title bar as must be in sight for the window to be dragged. */
const GRIP = { width: 120, height: 32 } as const;

const pixels = z.int().check(z.minimum(-100_000), z.maximum(100_000));
const size = z.int().check(z.minimum(200), z.maximum(100_000));
const schema = z.object({
  bounds: z.object({ x: pixels, y: pixels, width: size, height: size }),
  maximized: z.boolean(),
});

/** Nothing when the text is not a state this program wrote. */
export function parseWindowState(text: string): WindowState | undefined {
  try {
    return schema.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}

/**
 * The saved place, cut to the display it is on; the middle of the primary display when there is none or when that
 * display is gone, so that the window never opens where nobody can see it.
 */
export function placeOnDisplays(
  saved: WindowState | undefined,
  displays: readonly Bounds[],
  primary: Bounds,
): WindowState {
  const display = saved && displays.find((area) => showsGrip(saved.bounds, area));
  if (saved === undefined || display === undefined) {
    return { bounds: centred(primary), maximized: saved?.maximized ?? false };
  }
  const { x, y, width, height } = saved.bounds;
  return {
    bounds: { x, y, width: Math.min(width, display.width), height: Math.min(height, display.height) },
    maximized: saved.maximized,
  };
}

function showsGrip(bounds: Bounds, area: Bounds): boolean {
  const inSight = Math.min(bounds.x + bounds.width, area.x + area.width) - Math.max(bounds.x, area.x);
  return inSight >= GRIP.width && bounds.y >= area.y && bounds.y + GRIP.height <= area.y + area.height;
}

function centred(area: Bounds): Bounds {
  const width = Math.min(WISHED.width, area.width);
  const height = Math.min(WISHED.height, area.height);
  return {
    x: area.x + Math.round((area.width - width) / 2),
    y: area.y + Math.round((area.height - height) / 2),
    width,
    height,
  };
}
