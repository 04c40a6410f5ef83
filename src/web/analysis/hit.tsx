import { Link } from 'react-router';
import type { Hit } from '../api-types.js';
import { useWords } from '../words/words.js';
import { useAnalysisWords } from './words.js';

/** A claim: what it says, the sentence that says so with the words lit, and where that is. */
export function HitCard({ hit }: { readonly hit: Hit }) {
  const words = useAnalysisWords();
  const { states } = useWords();
  const { kind, documentId, title, published, page, anchor, state, sentence, lit } = hit;
  const place = `/documents/${documentId}${anchor ? `?claim=${anchor.slice(0, 8)}` : ''}`;
  return (
    <li className={`hit ${kind}`}>
      <p className="fact">
        <span className="badge">{words.kinds[kind]}</span> <Said hit={hit} />
      </p>
      <blockquote>
        <Link to={place}>{sentence === null ? words.notSaid : <Lit text={sentence} lit={lit} />}</Link>
      </blockquote>
      <p className="path">
        <Link to={`/documents/${documentId}`}>{title}</Link>
        {published && <time>{published}</time>}
        {page !== null && <span>tr. {page}</span>}
        <span className={`state ${state}`}>{states[state]}</span>
      </p>
    </li>
  );
}

function Said({ hit }: { readonly hit: Hit }) {
  const words = useAnalysisWords();
  const { meanings } = useWords();
  const { kind, unit, unitCode, award, granter, year, stage, bloc, blocCode, course, count, person, titles, act } = hit;
  const meaning = (value: string | null) =>
    value === null ? null : ((meanings as Readonly<Record<string, string>>)[value] ?? value);
  const who = kind === 'official' ? person : (unit ?? (count === null ? null : words.unnamed(count)));
  return (
    <>
      {unitCode ? <Link to={`/units/${encodeURIComponent(unitCode)}`}>{who}</Link> : <b>{who}</b>}
      {kind === 'official' && titles && `, ${titles}`}
      {award && ` · ${award}`}
      {granter && ` (${granter})`}
      {kind === 'head' && act && ` · ${words.roles[act as 'head' | 'deputy'] ?? act}`}
      {kind === 'official' && act && ` · ${meaning(act)}`}
      {year !== null && ` · ${year}`}
      {stage && ` · ${meaning(stage)}`}
      {bloc && ' · '}
      {bloc && (blocCode ? <Link to={blocAddress(blocCode, year)}>{bloc}</Link> : bloc)}
      {course && ' · '}
      {course && <Link to={`/awards?course=${course}`}>{words.theFact}</Link>}
    </>
  );
}

/** The page of a bloc in a year, or of all its years. */
export const blocAddress = (code: string, year: number | null): string =>
  `/blocs/${encodeURIComponent(code)}${year === null ? '' : `/${year}`}`;

/** A text with some of its words lit; spans come in order. */
export function Lit({ text, lit }: { readonly text: string; readonly lit: readonly (readonly number[])[] }) {
  const parts = lit.flatMap(([start, end], i) => [
    text.slice(i === 0 ? 0 : lit[i - 1][1], start),
    <mark key={start}>{text.slice(start, end)}</mark>,
  ]);
  return (
    <>
      {parts}
      {text.slice(lit.at(-1)?.[1] ?? 0)}
    </>
  );
}
