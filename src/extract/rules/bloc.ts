import type { Claim } from '../../domain/claim.js';
import { claim, inferred, written } from '../argument.js';
import type { Bloc, Passage, Segment } from '../passage.js';
import { rules } from '../rule.js';

export const RULES = rules('bloc', {
  named: {
    confidence: 970,
    example: 'Chiều 5-12-2027, Khối thi đua các trường cao đẳng tỉnh tổng kết năm 2027.',
    finds: { name: 'Khối thi đua các trường cao đẳng tỉnh', kind: 'khoi', year: 2027 },
    counterexample: 'Chiều 5-12-2027, Đảng ủy Khối các trường cao đẳng tỉnh tổng kết năm 2027.',
  },
});

/** One claim a bloc, however often and in whatever short form the text names it. */
export function blocs(passage: Passage): Claim[] {
  const years = new Map<Bloc, Segment['year']>();
  for (const { bloc, year } of passage.segments) if (bloc && !years.has(bloc)) years.set(bloc, year);
  return passage.blocs.map((bloc) =>
    claim('bloc', RULES.named.name, RULES.named.confidence, bloc.name, [
      {
        role: 'name',
        ordinal: 0,
        kind: 'value',
        written: bloc.written,
        value: bloc.written,
        basis: 'stated',
        spans: [bloc.name],
      },
      ...bloc.aliases.map((span) => aliasOf(passage, span)),
      inferred('kind', bloc.kind, 'inferred', [bloc.name]),
      yearOf(bloc, years.get(bloc) ?? null),
    ]),
  );
}

const aliasOf = (passage: Passage, span: { start: number; end: number }) => {
  const words = written(passage.document.text, span);
  return {
    role: 'alias',
    ordinal: 0,
    kind: 'value',
    written: words,
    value: words,
    basis: 'stated',
    spans: [span],
  } as const;
};

function yearOf(bloc: Bloc, year: Segment['year']) {
  return bloc.year === null ? null : inferred('year', bloc.year, year?.basis ?? 'from_context', [year?.span ?? null]);
}
