import { Link } from 'react-router';
import type { Entity } from '../api-types.js';
import { useWords } from '../words/words.js';
import { barsOf, HEIGHT, LEFT, linesOf, ROW, scaleOf, WIDTH } from './timeline-shape.js';
import { useEntityWords } from './words.js';

/** What it came from and became, drawn over the years, and the same as a table. */
export function Timeline({ entity: { code, family } }: { readonly entity: Entity }) {
  const words = useWords();
  const here = useEntityWords();
  if (family.links.length === 0) return null;
  const { members, links } = family;
  const scale = scaleOf(family, new Date().getFullYear());
  const bars = barsOf(family, scale);
  const nameOf = new Map(members.map((one) => [one.code, one.name]));
  const height = HEIGHT + members.length * ROW;
  return (
    <section id="timeline">
      <h2>{here.timeline}</h2>
      <p>{here.timelineLead}</p>
      <svg
        className="timeline"
        role="img"
        aria-label={`${here.timeline}: ${nameOf.get(code)}`}
        viewBox={`0 0 ${WIDTH} ${height}`}
      >
        {scale.ticks.map((year) => (
          <g key={year} className="tick">
            <line x1={scale.at(year)} x2={scale.at(year)} y1={18} y2={height} />
            <text x={scale.at(year)} y={12} textAnchor="middle">
              {year}
            </text>
          </g>
        ))}
        {bars.map(({ code: of, name, from, to, y, openStart, openEnd, years }) => (
          <g key={of} className={of === code ? 'own' : undefined}>
            <text x={Math.min(from + 3, WIDTH - LEFT)} y={y - 5}>
              {name} <tspan className="when">{years}</tspan>
            </text>
            <rect x={from} y={y} width={Math.max(3, to - from)} height={9} rx={2} />
            {openStart && <path d={`M${from} ${y}l-6 4.5l6 4.5z`} />}
            {openEnd && <path d={`M${to} ${y}l6 4.5l-6 4.5z`} />}
          </g>
        ))}
        {linesOf(family, bars, scale).map(({ key, path, kind }) => (
          <path key={key} d={path} className={`link ${kind}`} />
        ))}
      </svg>
      <details>
        <summary>{here.timelineTable}</summary>
        <table className="list">
          <thead>
            <tr>
              <th scope="col">{here.before}</th>
              <th scope="col">{here.from}</th>
              <th scope="col">{here.kind}</th>
              <th scope="col">{here.after}</th>
              <th scope="col">{here.source}</th>
            </tr>
          </thead>
          <tbody>
            {links.map(({ kind, from, to, since, source }, index) => (
              <tr key={`${from} ${to} ${index}`}>
                <td>
                  <Member code={from} own={code} name={nameOf.get(from)} />
                </td>
                <td className="day">{since}</td>
                <td>{kind === 'succeeds' ? here.became : words.relations[kind][0]}</td>
                <td>{to === null ? here.ended : <Member code={to} own={code} name={nameOf.get(to)} />}</td>
                <td>
                  <small>{source}</small>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
      <ul className="columns">
        {members
          .filter((one) => one.code !== code)
          .map((one) => (
            <li key={one.code}>
              <Member code={one.code} own={code} name={one.name} />{' '}
              <small>{one.mentioned ? `${one.since ?? ''}–${one.until ?? ''}` : here.unmentioned}</small>
            </li>
          ))}
      </ul>
    </section>
  );
}

function Member({
  code,
  own,
  name,
}: {
  readonly code: string;
  readonly own: string;
  readonly name?: string | undefined;
}) {
  if (code === own) return <b>{name ?? code}</b>;
  return (
    <>
      <Link to={`/units/${encodeURIComponent(code)}`}>{name ?? code}</Link> <small className="path">{code}</small>
    </>
  );
}
