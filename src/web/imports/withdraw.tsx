import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { call } from '../call.js';
import { Failure } from '../failure.js';
import { Form } from '../form.js';
import { useImportWords } from './words.js';

/** Takes a batch out of all answers, or back in; asks why, and shows before what goes. */
export function Withdraw({
  id,
  withdrawn,
  changed,
}: {
  readonly id: number;
  readonly withdrawn: boolean;
  changed(): unknown;
}) {
  const words = useImportWords();
  const [asking, setAsking] = useState(false);
  const [failure, setFailure] = useState<Error | null>(null);
  const say = (form: FormData) =>
    call('POST /api/batches/{id}/withdrawal', {
      path: { id },
      body: { withdrawn: !withdrawn, reason: String(form.get('reason')) },
    }).then(() => {
      setAsking(false);
      return changed();
    }, setFailure);
  if (!asking)
    return (
      <p>
        <button type="button" onClick={() => setAsking(true)}>
          {withdrawn ? words.restore : words.withdraw}
        </button>
      </p>
    );
  return (
    <section className="preview">
      {!withdrawn && <WouldGo id={id} />}
      <Form send={say} className="line">
        {/* biome-ignore lint/a11y/noAutofocus: it was asked for by the button that stood here */}
        <input name="reason" required maxLength={2000} autoFocus aria-label={words.reason} placeholder={words.reason} />
        <button type="submit">{withdrawn ? words.doRestore : words.doWithdraw}</button>
        <button type="button" className="quiet" onClick={() => setAsking(false)}>
          {words.cancel}
        </button>
      </Form>
      {failure && <Failure error={failure} />}
    </section>
  );
}

function WouldGo({ id }: { readonly id: number }) {
  const words = useImportWords();
  const { data, error } = useQuery({
    queryKey: ['would-withdraw', id],
    queryFn: () => call('GET /api/batches/{id}/withdrawal', { path: { id } }),
    gcTime: 0,
  });
  return (
    <>
      <p>
        <b>{words.withdrawing}</b>
      </p>
      {error && <Failure error={error} />}
      {data && (
        <p>
          {words.wouldGo(data.alone, data.claims)} {data.reviewed > 0 && words.reviewedGo(data.reviewed)}{' '}
          {data.documents > data.alone && words.wouldStay(data.documents - data.alone)} {words.nothingDeleted}
        </p>
      )}
    </>
  );
}
