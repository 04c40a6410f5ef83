import { useContext, useState } from 'react';
import { CallFailure } from '../call.js';
import { Failure } from '../failure.js';
import { LanguageContext } from '../words/words.js';
import { useExportWords } from './words.js';
import './style.css';

const FORMATS = { csv: 'CSV', xlsx: 'XLSX', jsonl: 'JSON Lines', parquet: 'Parquet' } as const;
type Format = keyof typeof FORMATS;

/**
 * Buttons that save what an address of the API gives as a file ("/api/facts/award/file?year=2018"): the address with the format, the
 * language and, where the rows have sources, whether these come along.
 */
export function ExportButtons({
  address,
  sources = true,
  what,
}: {
  readonly address: string;
  readonly sources?: boolean;
  /** Which of several tables of the page. */
  readonly what?: string;
}) {
  const words = useExportWords();
  const language = useContext(LanguageContext);
  const [withSources, setWithSources] = useState(false);
  const [state, setState] = useState<{ readonly format: Format; readonly failure?: Error; readonly made?: true }>();
  const save = async (format: Format) => {
    setState({ format });
    const failure = await saveFile(
      asked(address, { format, headings: language, ...(withSources ? { sources: 'yes' } : {}) }),
    );
    setState(failure ? { format, failure } : { format, made: true });
  };
  const busy = state !== undefined && !state.failure && !state.made;
  return (
    <fieldset className="export">
      <legend>{what ? `${words.save}: ${what}` : words.save}</legend>
      {(Object.keys(FORMATS) as Format[]).map((format) => (
        <button key={format} type="button" disabled={busy} onClick={() => save(format)}>
          {FORMATS[format]}
        </button>
      ))}
      {sources && (
        <label>
          <input type="checkbox" checked={withSources} onChange={({ target }) => setWithSources(target.checked)} />{' '}
          {words.sources}
        </label>
      )}
      <span role="status">
        {busy && words.making(FORMATS[state.format])}
        {state?.made && words.made(FORMATS[state.format])}
      </span>
      {state?.failure && <Failure error={state.failure} />}
    </fieldset>
  );
}

function asked(address: string, more: Readonly<Record<string, string>>): string {
  const url = new URL(address, location.origin);
  for (const [name, value] of Object.entries(more)) url.searchParams.set(name, value);
  return url.pathname + url.search;
}

/** Fetches the file before it is saved, so that a refusal is told on the page, and is no file. */
async function saveFile(address: string): Promise<Error | null> {
  try {
    const response = await fetch(address);
    if (!response.ok) {
      const answer = await response.json().catch(() => null);
      const { code, message } = answer?.error ?? { code: 'unknown', message: response.statusText };
      return new CallFailure(response.status, code, message);
    }
    const link = document.createElement('a');
    link.href = URL.createObjectURL(await response.blob());
    link.download = /filename="([^"]+)"/.exec(response.headers.get('content-disposition') ?? '')?.[1] ?? 'sovang';
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
    return null;
  } catch (error) {
    return new CallFailure(0, 'offline', (error as Error).message);
  }
}
