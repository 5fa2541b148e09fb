/** Width of A4 in CSS px. */
const sheet = 794;
const narrow = { width: 400, scale: 0.82 };

/**
 * How large the paper is drawn in a preview of this width (px): true to size where a sheet fits, smaller but well
 * readable in a narrow pane.
 */
export function previewScale(width: number): number {
  const share = (width - narrow.width) / (sheet - narrow.width);
  return Math.min(1, Math.max(narrow.scale, narrow.scale + share * (1 - narrow.scale)));
}
