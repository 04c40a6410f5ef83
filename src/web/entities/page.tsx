import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from 'react-router';
import type { Entity, Me } from '../api-types.js';
import { type CallFailure, call } from '../call.js';
import { Failure } from '../failure.js';
import { useWords } from '../words/words.js';
import { AboutSections } from './about.js';
import { BlocFacts } from './bloc-facts.js';
import { Names } from './names.js';
import { Surfaces } from './surfaces.js';
import { Timeline } from './timeline.js';
import { UnitFacts } from './unit-facts.js';
import { useEntityWords } from './words.js';
import './style.css';

/** The page of a unit or of a bloc: what it is called, what came before and after, what it did, what else may be it. */
export function EntityPage({ kind, me }: { readonly kind: Entity['kind']; readonly me: Me }) {
  const words = useWords();
  const here = useEntityWords();
  const code = useParams().code ?? '';
  const { data, error, isPending } = useQuery<Entity, CallFailure>({
    queryKey: ['entity', kind, code],
    queryFn: () => call('GET /api/entities/{kind}/{code}', { path: { kind, code } }),
  });
  if (isPending) return <p className="pending">{words.loading}</p>;
  if (!data) return <Failure error={error!} />;
  return (
    <main className="page entity">
      <p>
        <Link to="/history">← {words.history}</Link>
      </p>
      <title>{`${data.name} · ${words.name}`}</title>
      <h1>{data.name}</h1>
      <p className="path">
        {data.code}
        {data.level && ` · ${here.levels[data.level] ?? data.level}`}
        {data.place && ` · ${data.place.name}`}
      </p>
      <nav aria-label={data.name} className="sections">
        <a href="#names">{here.names}</a>
        {data.family.links.length > 0 && <a href="#timeline">{here.timeline}</a>}
        <a href="#facts">{here.facts}</a>
        <a href="#candidates">{here.candidates}</a>
        <a href="#judgements">{here.judgements}</a>
      </nav>
      <Names entity={data} />
      <Surfaces entity={data} />
      <Timeline entity={data} />
      <section id="facts">
        <h2>{here.facts}</h2>
        {kind === 'organisation' ? <UnitFacts code={data.code} /> : <BlocFacts code={data.code} />}
      </section>
      <AboutSections entity={data} mayReview={me.permissions.includes('review')} />
    </main>
  );
}
