import { useQuery } from '@tanstack/react-query';
import { useSearchParams } from 'react-router';
import { useAwardName } from '../analysis/award-name.js';
import type { Me, Quota } from '../api-types.js';
import { call } from '../call.js';
import { Failure } from '../failure.js';
import { Form } from '../form.js';
import { useProvinceName } from '../province-name.js';
import { useWords } from '../words/words.js';
import { AddQuota } from './add.js';
import { DropQuota } from './drop.js';
import { useQuotaWords } from './words.js';

/** How many units of a bloc may be put forward for an award: what holds, and saying more. */
export default function QuotasPage({ me }: { readonly me: Me }) {
  const words = useWords();
  const here = useQuotaWords();
  const [address, setAddress] = useSearchParams();
  const province = address.get('province') ?? '';
  const { data, error } = useQuery({
    queryKey: ['quotas', province],
    queryFn: () => call('GET /api/quotas', { query: province ? { province } : {} }),
    placeholderData: (before) => before,
  });
  const mayAdd = me.permissions.includes('import');
  const ask = (form: FormData) => {
    const asked = String(form.get('province')).trim();
    setAddress(asked ? { province: asked } : {}, { replace: true });
  };
  return (
    <main className="page">
      <title>{`${here.quotas} · ${words.name}`}</title>
      <h1>{here.quotas}</h1>
      <p>{here.lead}</p>
      <Form className="line" send={ask} aria-label={here.show}>
        <label>
          {here.province} <input type="search" name="province" defaultValue={province} />
        </label>
        <button type="submit">{here.show}</button>
      </Form>
      {error && <Failure error={error} />}
      {data && !error && <QuotaRules rules={data} mayDrop={mayAdd} />}
      {mayAdd && <AddQuota />}
    </main>
  );
}

function QuotaRules({ rules, mayDrop }: { readonly rules: readonly Quota[]; readonly mayDrop: boolean }) {
  const here = useQuotaWords();
  const awardName = useAwardName();
  const provinceName = useProvinceName();
  if (rules.length === 0) return <p role="status">{here.none}</p>;
  return (
    <div className="across">
      <table className="list">
        <thead>
          <tr>
            <th scope="col">{here.award}</th>
            <th scope="col">{here.blocs}</th>
            <th scope="col">{here.years}</th>
            <th scope="col">{here.much}</th>
            <th scope="col">{here.source}</th>
            {mayDrop && <th scope="col">{here.drop}</th>}
          </tr>
        </thead>
        <tbody>
          {rules.map((rule) => {
            const { awardCode, place, blocCode, since, until, most, share, source, author } = rule;
            return (
              <tr key={[awardCode, place, blocCode, since].join(' ')}>
                <th scope="row">{awardName(awardCode, null)}</th>
                <td>{blocCode ?? (place ? provinceName(place) : here.allBlocs)}</td>
                <td className="day">{until === since ? since : `${since}–${until ?? ''}`}</td>
                <td>{most === null ? here.share(share!) : here.units(most)}</td>
                <td>
                  {source} <small>{author ?? here.shipped}</small>
                </td>
                {mayDrop && (
                  <td>
                    <DropQuota rule={rule} />
                  </td>
                )}
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
