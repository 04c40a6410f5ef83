import type { QuotaAward } from '../../domain/quota.js';
import type { Quota } from '../api-types.js';
import { call } from '../call.js';
import { WithReason } from '../with-reason.js';
import { useQuotaWords } from './words.js';

/** Takes a rule back, with a reason. */
export function DropQuota({ rule }: { readonly rule: Quota }) {
  const { drop, dropWhy, cancel } = useQuotaWords();
  const send = (reason: string) =>
    call('POST /api/quotas', {
      body: {
        ...{ award: rule.awardCode as QuotaAward, since: rule.since, source: reason },
        ...(rule.place === null ? {} : { province: rule.place }),
        ...(rule.blocCode === null ? {} : { bloc: rule.blocCode }),
      },
    });
  return <WithReason label={drop} why={dropWhy} cancel={cancel} send={send} />;
}
