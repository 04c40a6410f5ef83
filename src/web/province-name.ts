import { useQuery } from '@tanstack/react-query';
import { call } from './call.js';

/** What provinces are called, by their codes ("thanh-hoa" → "Tỉnh Thanh Hóa"); a code that no list has, and all until it is known, is itself. */
export function useProvinceName(): (code: string) => string {
  const { data } = useQuery({
    queryKey: ['provinces'],
    queryFn: () => call('GET /api/provinces'),
    staleTime: Number.POSITIVE_INFINITY,
  });
  return (code) => data?.[code] ?? code;
}
