import { useTableWords } from './words.js';

interface Props {
  /** What the form was about. */
  readonly about: string;
  resume(): void;
  forget(): void;
}

/** A form that was open when the page was left, to go on with or put aside. */
export function LeftForm({ about, resume, forget }: Props) {
  const more = useTableWords();
  return (
    <div role="status" className="waiting">
      {more.leftForm(about)}{' '}
      <button type="button" onClick={resume}>
        {more.goOn}
      </button>{' '}
      <button type="button" className="quiet" onClick={forget}>
        {more.putAside}
      </button>
    </div>
  );
}
