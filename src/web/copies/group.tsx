import { useState } from 'react';
import { Link } from 'react-router';
import type { Copy, CopyGroup } from '../api-types.js';
import { shortPath } from '../short-path.js';
import { Differences } from './differences.js';
import { SayOfTwo } from './say.js';
import { useCopyWords } from './words.js';

interface Props {
  readonly group: CopyGroup;
  /** The first of the whole group, where others of it are shown. */
  readonly first: number;
  readonly mayReview: boolean;
}

/** Documents that are one source, each against the first of them. */
export function Group({ group: { documents, copies }, first, mayReview }: Props) {
  const here = useCopyWords();
  return (
    <section>
      <h2>{here.group(documents)}</h2>
      <div className="across">
        <table className="list">
          <thead>
            <tr>
              <th scope="col">{here.document}</th>
              <th scope="col">{here.publisher}</th>
              <th scope="col">{here.published}</th>
              <th scope="col">{here.alike}</th>
              <th scope="col">{here.compare}</th>
              {mayReview && <th scope="col">{here.decide}</th>}
            </tr>
          </thead>
          <tbody>
            {copies.map((copy) => (
              <Member key={copy.documentId} copy={copy} first={first} mayReview={mayReview} />
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

function Member({
  copy,
  first,
  mayReview,
}: {
  readonly copy: Copy;
  readonly first: number;
  readonly mayReview: boolean;
}) {
  const here = useCopyWords();
  const [open, setOpen] = useState(false);
  const { documentId: id, path, title, publisher, published, likeness } = copy;
  const others = id !== first;
  const alike = likeness === null ? here.unknown : `${Math.round(likeness / 10)} %`;
  return (
    <>
      <tr>
        <th scope="row">
          <Link to={`/documents/${id}`}>
            {id} {title}
          </Link>{' '}
          <small>{shortPath(path)}</small>
        </th>
        <td>{publisher}</td>
        <td className="day">{published}</td>
        <td>{others ? alike : here.first}</td>
        <td>
          {others && (
            <button type="button" className="quiet" aria-expanded={open} onClick={() => setOpen(!open)}>
              {open ? here.hide : here.compare}
            </button>
          )}
        </td>
        {mayReview && <td>{others && <SayOfTwo document={first} other={id} verdict="apart" label={here.apart} />}</td>}
      </tr>
      {open && (
        <tr>
          <td colSpan={mayReview ? 6 : 5}>
            <Differences one={first} other={id} />
          </td>
        </tr>
      )}
    </>
  );
}
