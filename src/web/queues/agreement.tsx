import { useQuery } from '@tanstack/react-query';
import { call } from '../call.js';
import { roleName } from '../document/summary.js';
import { Failure } from '../failure.js';
import { useFigures } from '../figures.js';
import { useWords } from '../words/words.js';
import { useQueueWords } from './words.js';

/** How well two reviewers of one document agree, by kind of claim and by field, and what the figures mean. */
export function AgreementFigures() {
  const words = useWords();
  const own = useQueueWords();
  const figure = useFigures();
  const { data, error } = useQuery({ queryKey: ['agreement'], queryFn: () => call('GET /api/seconds/agreement') });
  if (error) return <Failure error={error} />;
  if (!data || data.documents === 0) return null;
  const share = (some: number, all: number) => (all === 0 ? '–' : `${figure((100 * some) / all, 1)} %`);
  const kappa = (value: number | null) => (value === null ? '–' : figure(value, 2));
  return (
    <section>
      <h2>{own.agreement}</h2>
      <p>{own.agreementOf(data.documents)}</p>
      <p>{own.kappaHelp}</p>
      <table className="list agreement">
        <thead>
          <tr>
            <th scope="col">{own.kind}</th>
            <th scope="col">{own.compared}</th>
            <th scope="col">{own.agreed}</th>
            <th scope="col">{own.kappa}</th>
            <th scope="col">{own.added}</th>
          </tr>
        </thead>
        <tbody>
          {data.kinds.map((one) => (
            <tr key={one.kind}>
              <th scope="row">{words.kinds[one.kind]}</th>
              <td>{one.compared}</td>
              <td>{share(one.agreed, one.compared)}</td>
              <td>{kappa(one.kappa)}</td>
              <td>{[one.added.both, one.added.first, one.added.second].join(' / ')}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p>{own.roleHelp}</p>
      <table className="list agreement">
        <thead>
          <tr>
            <th scope="col">{own.kind}</th>
            <th scope="col">{own.role}</th>
            <th scope="col">{own.compared}</th>
            <th scope="col">{own.same}</th>
            <th scope="col">{own.agreed}</th>
            <th scope="col">{own.kappa}</th>
          </tr>
        </thead>
        <tbody>
          {data.roles.map((one) => (
            <tr key={`${one.kind} ${one.role}`}>
              <th scope="row">{words.kinds[one.kind]}</th>
              <td>{roleName(one.role, words)}</td>
              <td>{one.compared}</td>
              <td>{share(one.same, one.compared)}</td>
              <td>{share(one.agreed, one.compared)}</td>
              <td>{kappa(one.kappa)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
