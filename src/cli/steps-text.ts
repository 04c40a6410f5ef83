import { STAGES } from '../domain/record.js';

/**
 * The way of an award in a line: each step that a document tells, with the day of the first one that has a day, and what
 * is missing. "voted, recommended 2019-12-03; no decision known"
 */
export function stepsText(stages: readonly string[], days: Readonly<Record<string, string>>): string {
  const told = STAGES.filter((stage) => stages.includes(stage)).map((stage) =>
    days[stage] ? `${stage} ${days[stage]}` : stage,
  );
  const open = !stages.some((stage) => ENDED.has(stage));
  return `${told.join(', ')}${open ? '; no decision known' : ''}`;
}

const ENDED = new Set(['decided', 'presented', 'refused', 'revoked']);

/** "Cờ thi đua (UBND tỉnh)"; who gives is not said twice. */
export const awardText = (award: string, granter: string | null): string =>
  granter === null || award.toLowerCase().includes(granter.toLowerCase()) ? award : `${award} (${granter})`;

/** "12 15"; "12 15 (one text)" of copies. */
export function sourcesText({ documents, origins }: { documents: readonly number[]; origins: number }): string {
  if (documents.length === origins) return documents.join(' ');
  return `${documents.join(' ')} (${origins === 1 ? 'one text' : `${origins} texts`})`;
}
