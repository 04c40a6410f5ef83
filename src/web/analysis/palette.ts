/**
 * Colours that who sees red and green alike tells apart, and that differ in grey (after Okabe and Ito): each series has a pattern of its
 * own besides.
 */
export const PALETTE = [
  '#0b4f8a',
  '#e69f00',
  '#56b4e9',
  '#a0410d',
  '#009e73',
  '#cc79a7',
  '#5b6270',
  '#f0e442',
  '#20242b',
];
