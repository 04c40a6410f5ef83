import { Link } from 'react-router';
import { useFigures } from '../figures.js';
import { useChartWords } from './chart-words.js';

/** A number that opens to the awards it counts; how many of them somebody reviewed, or disputes, is told beside it. */
export function AwardNumber({
  count,
  filters,
  reviewed = 0,
  disputed = 0,
}: {
  readonly count: number;
  readonly filters: Readonly<Record<string, string>>;
  readonly reviewed?: number;
  readonly disputed?: number;
}) {
  const counted = useFigures();
  const words = useChartWords();
  if (count === 0) return <span className="zero">0</span>;
  const looked = words.reviewed(reviewed, disputed);
  return (
    <>
      <Link to={`/awards?${new URLSearchParams(filters)}`}>{counted(count)}</Link>
      {looked && <small className="looked"> {looked}</small>}
    </>
  );
}
