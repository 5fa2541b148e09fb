/**
 * Families in the order of preference; those that the app does not bring stand in where they are installed. Amiri has
 * the Arabic script: faces that draw dots apart from letters give a PDF whose words cannot be found or copied. For the
 * same reason no letters are drawn as one: readers of PDF lose the "ffi" of "officials". Nor are there small capitals: letters of two sizes are parts of a word to them.
 */
export const cssFamilies = {
  serif: '"Source Serif 4", Amiri, "Noto Serif", Cambria, Georgia, serif',
  sans: 'Inter, Amiri, "Noto Sans", "Segoe UI", Calibri, Arial, sans-serif',
} as const;
