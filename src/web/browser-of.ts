/** What a browser and its system are called ("Firefox, Windows"), from how it says so; null where it says nothing that is known. */
export function browserOf(agent: string | null): string | null {
  const named = (list: readonly (readonly [sign: RegExp, name: string])[]) =>
    list.find(([sign]) => sign.test(agent ?? ''))?.[1];
  const known = [named(BROWSERS), named(SYSTEMS)].filter((one) => one !== undefined);
  return known.length > 0 ? known.join(', ') : null;
}

// Most say that they are others besides: the first that fits.
const BROWSERS = [
  [/coc_coc_browser/i, 'Cốc Cốc'],
  [/Edg(?:e|A|iOS)?\//, 'Edge'],
  [/OPR\//, 'Opera'],
  [/SamsungBrowser\//, 'Samsung Internet'],
  [/(?:Firefox|FxiOS)\//, 'Firefox'],
  [/(?:Chrome|Chromium|CriOS)\//, 'Chrome'],
  [/Version\/.* Safari\//, 'Safari'],
] as const;
const SYSTEMS = [
  [/Android/, 'Android'],
  [/iPhone/, 'iPhone'],
  [/iPad/, 'iPad'],
  [/Windows/, 'Windows'],
  [/Mac OS X|Macintosh/, 'macOS'],
  [/CrOS/, 'ChromeOS'],
  [/Linux/, 'Linux'],
] as const;
