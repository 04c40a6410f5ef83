import type { CopyWord } from '../api-types.js';
import { call } from '../call.js';
import { WithReason } from '../with-reason.js';
import { useCopyWords } from './words.js';

interface Props {
  readonly document: number;
  readonly other: number;
  readonly verdict: CopyWord['verdict'];
  readonly label: string;
}

/** Says something of two documents, with a reason. */
export function SayOfTwo({ document, other, verdict, label }: Props) {
  const { why, cancel } = useCopyWords();
  const send = (reason: string) => call('POST /api/copies/said', { body: { document, other, verdict, reason } });
  return <WithReason label={label} why={why} cancel={cancel} send={send} />;
}
