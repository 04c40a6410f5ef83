import { STAGES } from '../../domain/record.js';
import { useWords } from '../words/words.js';

const ENDED = new Set(['decided', 'presented', 'refused', 'revoked']);

/** The way of an award: the steps that documents tell, with the first day of each, and what is missing. */
export function Steps({
  stages,
  days,
}: {
  readonly stages: readonly string[];
  readonly days: Readonly<Record<string, string>>;
}) {
  const words = useWords();
  const told = STAGES.filter((stage) => stages.includes(stage));
  return (
    <ol className="steps">
      {told.map((stage) => (
        <li key={stage} className={stage}>
          {words.meanings[stage]} {days[stage] && <small>{days[stage]}</small>}
        </li>
      ))}
      {!told.some((stage) => ENDED.has(stage)) && <li className="missing">{words.noDecision}</li>}
    </ol>
  );
}
