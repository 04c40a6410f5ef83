import { useQuery } from '@tanstack/react-query';
import { call } from './call.js';

/** What provinces are called, by their codes ("thanh-hoa" → "Tỉnh Thanh Hóa"); a code that no list has, and all until it is known, is itself. */
export function useProvinceName(): (code: string) => string {
  const provinces = useProvinces();
  return (code) => provinces?.[code] ?? code;
}

/** The province of a unit or bloc by its code ("so-y-te@ha-nam" → "Tỉnh Hà Nam"); null for what is of the whole country. */
export function useProvinceOfCode(): (code: string) => string | null {
  const provinces = useProvinces();
  return (code) => provinces?.[code.slice(code.lastIndexOf('@') + 1)] ?? null;
}

/** All of them by name; those of one name by their codes too: before and after they were merged. */
export function useProvinceChoices(): readonly (readonly [code: string, name: string])[] {
  const all = Object.entries(useProvinces() ?? {});
  const twice = (name: string) => all.filter(([, other]) => other === name).length > 1;
  return all
    .map(([code, name]) => [code, twice(name) ? `${name} (${code})` : name] as const)
    .sort(([, a], [, b]) => a.localeCompare(b, 'vi'));
}

const useProvinces = () =>
  useQuery({
    queryKey: ['provinces'],
    queryFn: () => call('GET /api/provinces'),
    staleTime: Number.POSITIVE_INFINITY,
  }).data;
