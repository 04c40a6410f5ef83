import { useQuery } from '@tanstack/react-query';
import { useDeferredValue, useId, useState } from 'react';
import { Link } from 'react-router';
import { call } from '../call.js';
import { useProvinceOfCode } from '../province-name.js';
import type { Address } from './address.js';
import { useChartWords } from './chart-words.js';

/** Finds a bloc by part of its name; the page of the chosen one is a link. */
export function BlocPicker({ address }: { readonly address: Address }) {
  const words = useChartWords();
  const provinceOf = useProvinceOfCode();
  const [typed, setTyped] = useState('');
  const id = useId();
  const find = useDeferredValue(typed.trim());
  const { data } = useQuery({
    queryKey: ['entities', 'bloc-series', find],
    queryFn: () => call('GET /api/entities', { query: { find, kind: 'bloc-series' } }),
    enabled: find !== '',
    placeholderData: (before) => before,
  });
  return (
    <div className="picker">
      <label htmlFor={id}>{words.chooseBloc}</label>
      <input id={id} type="search" value={typed} onChange={({ target }) => setTyped(target.value)} />
      {find !== '' && (
        <ul className="rows">
          {data?.map(({ code, name }) => (
            <li key={code}>
              <Link to={address.with({ bloc: code })} onClick={() => setTyped('')}>
                {name}
              </Link>
              <small className="path">{[provinceOf(code), code].filter(Boolean).join(' · ')}</small>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** What documents call a bloc; its code until that is known. */
export function useBlocName(code: string | null): string | null {
  const { data } = useQuery({
    queryKey: ['entities', 'bloc-series', code],
    queryFn: () => call('GET /api/entities', { query: { find: code!, kind: 'bloc-series' } }),
    enabled: code !== null,
    staleTime: 60_000,
  });
  return data?.find((one) => one.code === code)?.name ?? code;
}
