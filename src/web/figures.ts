import { useContext } from 'react';
import { LanguageContext } from './words/words.js';

/** A number as the language at hand writes it (12.345,6 or 12,345.6), with as many digits behind the comma as are asked for. */
export function useFigures(): (number: number, digits?: number) => string {
  const language = useContext(LanguageContext);
  return (number, digits) =>
    number.toLocaleString(language, { minimumFractionDigits: digits, maximumFractionDigits: digits });
}
