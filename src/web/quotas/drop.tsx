import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { QuotaAward } from '../../domain/quota.js';
import type { Quota } from '../api-types.js';
import { call } from '../call.js';
import { Failure } from '../failure.js';
import { Form } from '../form.js';
import { useQuotaWords } from './words.js';

/** Takes a rule back, with a reason: it is asked for before anything is sent. */
export function DropQuota({ rule }: { readonly rule: Quota }) {
  const here = useQuotaWords();
  const client = useQueryClient();
  const [asking, setAsking] = useState(false);
  const [failure, setFailure] = useState<Error | null>(null);
  const drop = async (form: FormData) => {
    setFailure(null);
    try {
      await call('POST /api/quotas', {
        body: {
          ...{ award: rule.awardCode as QuotaAward, since: rule.since, source: String(form.get('why')).trim() },
          ...(rule.place === null ? {} : { province: rule.place }),
          ...(rule.blocCode === null ? {} : { bloc: rule.blocCode }),
        },
      });
      await client.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'me' });
    } catch (error) {
      setFailure(error as Error);
    }
  };
  if (!asking)
    return (
      <button type="button" className="quiet" onClick={() => setAsking(true)}>
        {here.drop}
      </button>
    );
  return (
    <>
      <Form className="line" send={drop} aria-label={here.drop}>
        <label>
          {here.dropWhy} <input name="why" maxLength={2000} required />
        </label>
        <button type="submit">{here.drop}</button>
        <button type="button" className="quiet" onClick={() => setAsking(false)}>
          {here.cancel}
        </button>
      </Form>
      {failure && <Failure error={failure} />}
    </>
  );
}
