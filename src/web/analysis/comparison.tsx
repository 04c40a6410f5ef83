import { Link } from 'react-router';
import type { BlocYear, BlocYearFact } from '../api-types.js';
import { useAwardName } from './award-name.js';
import { useBlocWords } from './bloc-words.js';
import { useChartWords } from './chart-words.js';
import { AwardNumber } from './number.js';

const STEPS = ['registered', 'voted', 'recommended', 'council', 'decided', 'presented', 'refused', 'revoked'] as const;

/** Two years of a bloc side by side: who came, who went, who led, what was received. */
export function Comparison({ now, then }: { readonly now: BlocYear; readonly then: BlocYear }) {
  const words = useBlocWords();
  const { total } = useChartWords();
  const awardName = useAwardName();
  const members = (of: BlocYear) => of.rows.filter(({ what }) => what === 'member');
  const heads = (of: BlocYear) => of.rows.filter(({ what, year }) => what === 'head' && year === of.year);
  const among = (list: readonly BlocYearFact[]) => new Set(list.map(({ code }) => code));
  const came = members(now).filter(({ code }) => !among(members(then)).has(code));
  const went = members(then).filter(({ code }) => !among(members(now)).has(code));
  const stayed = members(now).filter(({ code }) => among(members(then)).has(code));
  const kinds = [...new Map([...then.quotas, ...now.quotas].map((one) => [one.awardCode, one.award]))];
  const awardsOf = (of: BlocYear, kind: string) => {
    const quota = of.quotas.find(({ awardCode }) => awardCode === kind);
    return quota ? STEPS.reduce((sum, step) => sum + quota[step], 0) : 0;
  };
  const units = (list: readonly BlocYearFact[]) =>
    list.length === 0 ? (
      words.nothing
    ) : (
      <ul>
        {list.map(({ code, name }) => (
          <li key={code} data-code={code}>
            <Link to={`/units/${encodeURIComponent(code)}`}>{name}</Link>
          </li>
        ))}
      </ul>
    );
  const allOf = (of: BlocYear) => kinds.reduce((sum, [kind]) => sum + awardsOf(of, kind), 0);
  const number = (of: BlocYear, kind: string | null) => (
    <AwardNumber
      count={kind === null ? allOf(of) : awardsOf(of, kind)}
      filters={{ bloc: of.code, year: String(of.year), ...(kind === null ? {} : { award: kind }) }}
    />
  );
  const signed = (change: number) => (change > 0 ? `+${change}` : String(change));
  return (
    <section data-section="comparison">
      <h2>{words.compared(now.year, then.year)}</h2>
      <table className="list figures">
        <thead>
          <tr>
            <th scope="col">{words.what}</th>
            <th scope="col">{then.year}</th>
            <th scope="col">{now.year}</th>
            <th scope="col">{words.change}</th>
          </tr>
        </thead>
        <tbody>
          <tr data-row="heads">
            <th scope="row">{words.heads}</th>
            <td>{units(heads(then))}</td>
            <td>{units(heads(now))}</td>
            <td />
          </tr>
          <tr data-row="members">
            <th scope="row">{words.members}</th>
            <td>{members(then).length}</td>
            <td>{members(now).length}</td>
            <td>{signed(members(now).length - members(then).length)}</td>
          </tr>
          <tr data-row="came">
            <th scope="row">
              {words.came} ({came.length})
            </th>
            <td />
            <td>{units(came)}</td>
            <td />
          </tr>
          <tr data-row="went">
            <th scope="row">
              {words.went} ({went.length})
            </th>
            <td>{units(went)}</td>
            <td />
            <td />
          </tr>
          <tr data-row="stayed">
            <th scope="row">
              {words.stayed} ({stayed.length})
            </th>
            <td colSpan={3}>{units(stayed)}</td>
          </tr>
          {kinds.map(([kind, award]) => (
            <tr key={kind} data-award={kind}>
              <th scope="row">{awardName(kind, award)}</th>
              <td>{number(then, kind)}</td>
              <td>{number(now, kind)}</td>
              <td>{signed(awardsOf(now, kind) - awardsOf(then, kind))}</td>
            </tr>
          ))}
          <tr data-row="awards">
            <th scope="row">
              {words.awards}, {total}
            </th>
            <td>{number(then, null)}</td>
            <td>{number(now, null)}</td>
            <td>{signed(allOf(now) - allOf(then))}</td>
          </tr>
        </tbody>
      </table>
    </section>
  );
}
