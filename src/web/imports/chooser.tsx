import { useQuery } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { call } from '../call.js';
import { Form } from '../form.js';
import { momentOf } from '../when.js';
import { type Chosen, collectDropped, collectInput, joined, nameOf } from './collect.js';
import { sendAll } from './sending.js';
import { sizeOf, useImportWords } from './words.js';

const SHOWN = 5;

/** Where files are dropped or chosen, and named. */
export function Chooser() {
  const words = useImportWords();
  const [chosen, setChosen] = useState<readonly Chosen[]>([]);
  const [over, setOver] = useState(false);
  const [looking, setLooking] = useState(false);
  const [name, setName] = useState<string | null>(null);
  const add = (some: readonly Chosen[]) => setChosen((before) => joined(before, some));
  const drop = (event: React.DragEvent) => {
    event.preventDefault();
    setOver(false);
    setLooking(true);
    collectDropped(event.dataTransfer)
      .then(add)
      .finally(() => setLooking(false));
  };
  const bytes = chosen.reduce((sum, { file }) => sum + file.size, 0);
  const manifests = chosen.filter(({ path }) => /^[^/]+\.csv$/i.test(path));
  const proposed = nameOf(chosen) ?? words.untitled(momentOf(new Date().toISOString()));
  const batch = (name ?? proposed).trim() || proposed;
  // Who chooses the same folder again after a cut goes on; the page below asks for the same.
  const { data: uploads } = useQuery({ queryKey: ['uploads', false], queryFn: () => call('GET /api/imports') });
  const cut = uploads?.find((one) => one.startedAt === null && one.batch === batch && one.received > 0) ?? null;
  const [anew, setAnew] = useState(false);
  const send = () => sendAll(batch, chosen, cut && !anew ? cut.id : null);
  return (
    <section
      className={over ? 'drop over' : 'drop'}
      aria-label={words.drop}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <p>{words.lead}</p>
      <p className="path">{words.formats}</p>
      <div className="line">
        <Picker label={words.files} folder={false} pick={add} />
        <Picker label={words.folder} folder={true} pick={add} />
        {looking && <span role="status">{words.looking}</span>}
      </div>
      {chosen.length > 0 && (
        <>
          <p role="status">
            <b>{words.chosen(chosen.length, sizeOf(bytes, words))}</b>
          </p>
          <ul className="chosen-files">
            {chosen.slice(0, SHOWN).map(({ path }) => (
              <li key={path}>
                <bdi>{path}</bdi>
              </li>
            ))}
            {chosen.length > SHOWN && <li>{words.more(chosen.length - SHOWN)}</li>}
          </ul>
          {manifests.length > 0 && (
            <p>
              {words.manifests}: <bdi>{manifests.map(({ path }) => path).join(', ')}</bdi>
              <span className="path">{words.manifestHint}</span>
            </p>
          )}
          <Form send={send} className="stack">
            <label>
              {words.batchName}
              <input
                name="batch"
                maxLength={200}
                value={name ?? proposed}
                onChange={({ target }) => setName(target.value)}
                aria-describedby="batch-hint"
              />
            </label>
            <span id="batch-hint" className="path">
              {words.batchHint}
            </span>
            {cut && (
              <label className="line">
                <input type="checkbox" checked={!anew} onChange={({ target }) => setAnew(!target.checked)} />
                {words.goOnWith(sizeOf(cut.received, words), sizeOf(cut.bytes, words))}
              </label>
            )}
            <div className="line">
              <button type="submit" className="main">
                {words.send}
              </button>
              <button type="button" className="quiet" onClick={() => setChosen([])}>
                {words.clear}
              </button>
            </div>
          </Form>
        </>
      )}
    </section>
  );
}

/** A button that opens the browser's own window for files or a folder. */
function Picker({
  label,
  folder,
  pick,
}: {
  readonly label: string;
  readonly folder: boolean;
  pick(some: readonly Chosen[]): void;
}) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <button type="button" onClick={() => input.current!.click()}>
        {label}
      </button>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        aria-label={label}
        {...(folder ? { webkitdirectory: '' } : {})}
        onChange={({ target }) => {
          pick(collectInput(target.files ?? []));
          target.value = '';
        }}
      />
    </>
  );
}
