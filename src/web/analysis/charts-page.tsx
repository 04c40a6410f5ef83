import { Link, useParams } from 'react-router';
import { AWARD_FACETS } from '../../domain/award-life.js';
import { Failure } from '../failure.js';
import { useWords } from '../words/words.js';
import { useAddress } from './address.js';
import { AwardsChart } from './awards-chart.js';
import { BlocPicker, useBlocName } from './bloc-picker.js';
import { useChartWords } from './chart-words.js';
import { FilterBar, useAwardCounts, useAwardValueName } from './filter-bar.js';
import { HeadsChart } from './heads-chart.js';
import { UnitsChart } from './units-chart.js';
import { WaitsChart } from './waits-chart.js';
import './style.css';

const CHARTS = ['awards', 'waits', 'heads', 'units'] as const;

/** The charts that people print, one at a time: which one, and of what, stands in the address. */
export default function ChartsPage() {
  const words = useChartWords();
  const { name } = useWords();
  const address = useAddress();
  const nameOf = useAwardValueName();
  const path = useParams().chart;
  const chart = CHARTS.find((one) => one === path) ?? 'awards';
  const counts = useAwardCounts(address);
  const rows = counts.data ?? [];
  const bloc = address.get('bloc');
  const ofBloc = chart === 'heads' || chart === 'units';
  const facets =
    chart === 'heads'
      ? (['review'] as const)
      : AWARD_FACETS.filter((facet) => chart === 'units' || facet !== 'reached');
  // What is drawn is told by the title itself, so that a printed page tells it.
  const chosen = facets.flatMap((facet) => {
    const value = address.get(facet);
    const label = rows.find((one) => one.facet === facet && one.value === value)?.label ?? null;
    return value === null ? [] : [nameOf(facet, value, label)];
  });
  const by = address.get('by') ?? (chart === 'awards' ? 'level' : 'year');
  const blocName = useBlocName(bloc);
  const what = words.titles[chart]((words.byNames as Readonly<Record<string, string>>)[by] ?? by);
  const title = [what, ...(blocName ? [blocName] : []), ...chosen].join(' · ');
  return (
    <main className="page wide charts">
      <title>{`${title} · ${name}`}</title>
      <h1>{words.charts}</h1>
      <nav className="line tabs" aria-label={words.charts}>
        {CHARTS.map((one) => (
          <Link
            key={one}
            to={`/charts/${one}${bloc ? `?bloc=${encodeURIComponent(bloc)}` : ''}`}
            aria-current={one === chart ? 'page' : undefined}
          >
            {words.kinds[one]}
          </Link>
        ))}
      </nav>
      <p className="lead">{words.leads[chart]}</p>
      {counts.error && <Failure error={counts.error} again={() => counts.refetch()} />}
      {(!ofBloc || bloc) && <FilterBar address={address} counts={rows} facets={facets} bare={chart === 'heads'} />}
      {bloc && (
        <p>
          {words.filters.bloc}: <Link to={`/blocs/${encodeURIComponent(bloc)}`}>{blocName}</Link>{' '}
          <Link to={address.with({ bloc: null })}>× {words.otherBloc}</Link>
        </p>
      )}
      {ofBloc && !bloc && <BlocPicker address={address} />}
      {chart === 'awards' && <AwardsChart address={address} title={title} />}
      {chart === 'waits' && <WaitsChart address={address} title={title} counts={rows} />}
      {chart === 'heads' && bloc && <HeadsChart address={address} bloc={bloc} title={title} />}
      {chart === 'units' && bloc && <UnitsChart address={address} bloc={bloc} title={title} />}
    </main>
  );
}
