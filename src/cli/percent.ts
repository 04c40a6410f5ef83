/** A share of 1 in percent: 0.8567 → "85.7". */
export const percent = (share: number | null): string => (share === null ? '–' : (100 * share).toFixed(1));
