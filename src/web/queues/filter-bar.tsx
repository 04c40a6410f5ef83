import { useSearchParams } from 'react-router';
import type { Queues } from '../api-types.js';
import { useWords } from '../words/words.js';
import { filterIn } from './address.js';
import { useQueueWords } from './words.js';

const KINDS = ['award', 'member', 'head', 'bloc', 'official', 'meeting', 'document'] as const;
const BOUNDS = [950, 900, 800, 700, 600, 500, 300] as const;

/** The filter of a queue; all of it stands in the address. */
export function FilterBar({ queues }: { readonly queues: Queues | undefined }) {
  const words = useWords();
  const own = useQueueWords();
  const [address, setAddress] = useSearchParams();
  const queue = address.get('queue') ?? 'open';
  const set = (name: string, value: string) =>
    setAddress(
      (before) => {
        const after = new URLSearchParams(before);
        if (value === '') after.delete(name);
        else after.set(name, value);
        return after;
      },
      { replace: true },
    );
  const select = (name: string, label: string, options: readonly (readonly [value: string, label: string])[]) => (
    <label>
      {label}{' '}
      <select value={address.get(name) ?? ''} onChange={({ target }) => set(name, target.value)}>
        {name !== 'order' && <option value="">{own.all}</option>}
        {options.map(([value, shown]) => (
          <option key={value} value={value}>
            {shown}
          </option>
        ))}
      </select>
    </label>
  );
  const check = (name: string, label: string) => (
    <label>
      <input
        type="checkbox"
        checked={address.get(name) === 'true'}
        onChange={({ target }) => set(name, target.checked ? 'true' : '')}
      />{' '}
      {label}
    </label>
  );
  // What is typed counts when it is whole: with Enter, or when the field is left.
  const typed = (name: string, label: string, type: 'text' | 'number') => (
    <label>
      {label}{' '}
      <input
        key={address.get(name)}
        type={type}
        defaultValue={address.get(name) ?? ''}
        className={type === 'number' ? 'year' : undefined}
        onBlur={({ target }) => target.value !== (address.get(name) ?? '') && set(name, target.value.trim())}
        onKeyDown={(event) => event.key === 'Enter' && set(name, event.currentTarget.value.trim())}
      />
    </label>
  );
  const filter = filterIn(address);
  filter.delete('queue');
  return (
    <fieldset className="queue-filters">
      <legend>{own.filters}</legend>
      {queue === 'open' &&
        select('order', own.order, [
          ['', own.orders.value],
          ['doubt', own.orders.doubt],
        ])}
      {select(
        'kind',
        own.kind,
        KINDS.map((kind) => [kind, words.kinds[kind]]),
      )}
      {select(
        'below',
        own.below,
        BOUNDS.map((bound) => [String(bound), `${bound / 10} %`]),
      )}
      {select(
        'province',
        own.province,
        (queues?.provinces ?? []).map(({ code, name }) => [code, name]),
      )}
      {select(
        'batch',
        own.batch,
        (queues?.batches ?? []).map((name) => [name, name]),
      )}
      {typed('year', own.year, 'number')}
      {typed('bloc', own.bloc, 'text')}
      {check('untouched', own.untouched)}
      {check('findings', own.withFindings)}
      {check('leased', own.leased)}
      {filter.size > 0 && (
        <button type="button" className="quiet" onClick={() => setAddress(queue === 'open' ? {} : { queue })}>
          {own.clear}
        </button>
      )}
    </fieldset>
  );
}
