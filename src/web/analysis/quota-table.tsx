import { Fragment } from 'react';
import { Link } from 'react-router';
import { LADDER } from '../../domain/award-life.js';
import type { BlocYear } from '../api-types.js';
import { useWords } from '../words/words.js';
import { useAwardName } from './award-name.js';
import { useBlocWords } from './bloc-words.js';
import { useChartWords } from './chart-words.js';
import { AwardNumber } from './number.js';

const STEPS = [...LADDER, 'refused', 'revoked'] as const;

/** Awards of a bloc's year by kind and furthest step, against how many units there may be: of the whole year, whatever the page is `filtered` by. */
export function QuotaTable({
  of: { code, year, quotas },
  filtered,
}: {
  readonly of: BlocYear;
  readonly filtered: boolean;
}) {
  const words = useBlocWords();
  const { meanings } = useWords();
  const { total, filters } = useChartWords();
  const awardName = useAwardName();
  if (quotas.length === 0) return <p>{words.none}</p>;
  return (
    <div className="across">
      <table className="list figures" data-chart="quotas">
        <caption>
          {filters.reached} {filtered && words.wholeYear}
        </caption>
        <thead>
          <tr>
            <th scope="col">{words.kind}</th>
            {STEPS.map((step) => (
              <th key={step} scope="col" className="number">
                {meanings[step]}
              </th>
            ))}
            <th scope="col" className="number">
              {total}
            </th>
            <th scope="col">{words.quota}</th>
          </tr>
        </thead>
        <tbody>
          {quotas.map((quota) => {
            const of = { bloc: code, year: String(year), award: quota.awardCode };
            return (
              <tr key={quota.awardCode} data-award={quota.awardCode}>
                <th scope="row">{awardName(quota.awardCode, quota.award)}</th>
                {STEPS.map((step) => (
                  <td key={step} className="number" data-value={step}>
                    <AwardNumber count={quota[step]} filters={{ ...of, reached: step }} />
                  </td>
                ))}
                <td className="number" data-total="">
                  <AwardNumber count={STEPS.reduce((sum, step) => sum + quota[step], 0)} filters={of} />
                </td>
                <td>
                  {quota.most === null ? (
                    <Fragment>
                      {quota.share === null ? <Link to="/quotas">{words.noQuota}</Link> : words.share(quota.share)}{' '}
                      <small>{quota.source}</small>
                    </Fragment>
                  ) : (
                    <Fragment>
                      <b className={quota.units > quota.most ? 'over' : undefined}>
                        {quota.units}: {quota.units > quota.most ? words.over(quota.most) : words.within(quota.most)}
                      </b>{' '}
                      <small>{quota.source}</small>
                    </Fragment>
                  )}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
