import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { ListAdded } from '../api-types.js';
import { call } from '../call.js';
import { Failure } from '../failure.js';
import { Form } from '../form.js';
import { useListWords } from './words.js';

const EXAMPLE = `đơn vị,tỉnh,nội dung,giá trị,từ,đến,nguồn
Bệnh viện Sản Nhi,Bắc Ninh,is,,2015,2025-06-30,QĐ 1/QĐ-UBND
Bệnh viện Sản Nhi,bac-ninh,abbreviation,BVSN,,,sổ tay
Bệnh viện Sản Nhi,bac-ninh,part-of,Sở Y tế,2015,,sổ tay`;

/** An archivist's list: every line is looked at before anything is added. */
export function AddList() {
  const here = useListWords();
  const client = useQueryClient();
  const [list, setList] = useState<{ readonly name: string; readonly text: string } | null>(null);
  const [answer, setAnswer] = useState<ListAdded | null>(null);
  const [failure, setFailure] = useState<Error | null>(null);
  const send = async (given: { readonly name: string; readonly text: string }, dryRun: boolean) => {
    setFailure(null);
    try {
      setAnswer(await call('POST /api/authority/lists', { body: { ...given, dryRun } }));
      setList(dryRun ? given : null);
      if (!dryRun) await client.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'me' });
    } catch (error) {
      setAnswer(null);
      setFailure(error as Error);
    }
  };
  const preview = async (form: FormData) => {
    const file = form.get('file');
    if (file instanceof File) await send({ name: file.name, text: await file.text() }, true);
  };
  const count = (outcome: ListAdded['lines'][number]['outcome']) =>
    answer?.lines.filter((one) => one.outcome === outcome).length ?? 0;
  const tally = { added: count('added'), changed: count('changed'), known: count('known'), refused: count('refused') };
  return (
    <section id="add">
      <h2>{here.add}</h2>
      <p>{here.addLead}</p>
      <details>
        <summary>{here.example}</summary>
        <pre>{EXAMPLE}</pre>
      </details>
      <Form className="line" send={preview}>
        <label>
          {here.file} <input type="file" name="file" accept=".csv,text/csv" required onChange={() => setAnswer(null)} />
        </label>
        <button type="submit">{here.preview}</button>
      </Form>
      {failure && <Failure error={failure} />}
      {answer && (
        <>
          <p role="status">
            <b>{answer.kept ? here.kept : here.tally(tally)}</b>
          </p>
          {list && tally.refused === 0 && tally.added + tally.changed > 0 && (
            <button type="button" onClick={() => send(list, false)}>
              {here.keep}
            </button>
          )}
          {list && tally.refused === 0 && tally.added + tally.changed === 0 && <p>{here.nothing}</p>}
          <table className="list">
            <thead>
              <tr>
                <th scope="col">{here.line}</th>
                <th scope="col">{here.unit}</th>
                <th scope="col">{here.says}</th>
                <th scope="col">{here.outcome}</th>
                <th scope="col">{here.why}</th>
              </tr>
            </thead>
            <tbody>
              {answer.lines.map(({ line, unit, says, value, outcome, wrong, about, message }) => (
                <tr
                  key={line}
                  className={outcome === 'refused' ? 'disputed' : outcome === 'known' ? undefined : 'reviewed'}
                >
                  <td className="number">{line}</td>
                  <td>{unit}</td>
                  <td>
                    {says} {value}
                  </td>
                  <td>{here.outcomes[outcome]}</td>
                  <td>{wrong && (here.wrong[wrong]?.(about ?? '') ?? message)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </>
      )}
    </section>
  );
}
