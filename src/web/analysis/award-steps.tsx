import { LADDER } from '../../domain/award-life.js';
import type { AwardRow } from '../api-types.js';
import { useWords } from '../words/words.js';
import { useChartWords } from './chart-words.js';

/** The way of an award: each step that a document tells with its first day, each that none tells said to be missing. */
export function AwardSteps({ award }: { readonly award: AwardRow }) {
  const { meanings } = useWords();
  const words = useChartWords();
  const told = new Set(award.stages.split(' '));
  const missing = new Set(award.missing.split(' '));
  const ladder = [...LADDER, ...(['refused', 'revoked'] as const).filter((stage) => told.has(stage))];
  return (
    <ol className="steps">
      {ladder.map((stage) => {
        if (missing.has(stage))
          return (
            <li key={stage} className="missing" data-stage={stage}>
              {words.lacking(meanings[stage])}
            </li>
          );
        return told.has(stage) ? (
          <li key={stage} className={stage} data-stage={stage}>
            {meanings[stage]} {award[stage] && <small>{award[stage]}</small>}
          </li>
        ) : null;
      })}
      {award.outcome === 'open' && <li className="missing">{words.outcomes.open}</li>}
    </ol>
  );
}
