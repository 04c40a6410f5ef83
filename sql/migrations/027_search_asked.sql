-- What a search asks of its rows, for its pages and its counts alike.

-- The terms of the facets that have to have a value (kind, review, place, level, bloc, award, unit, year, stage; null where any will do).
create function terms_asked(asked text[]) returns bigint[] language sql immutable as $$
  select coalesce(array_agg(term_of(a.facet, a.value)), '{}')
  from unnest('{kind,review,place,level,bloc,award,unit,year,stage}'::text[], asked) as a (facet, value)
  where a.value is not null
$$;

-- Words that stand together, those of each phrase; null where there is none.
create function words_asked(phrases text[]) returns tsquery language plpgsql immutable as $$
declare
  phrase text;
  words tsquery;
begin
  foreach phrase in array phrases loop
    words := case when words is null then phraseto_tsquery('simple', phrase) else words && phraseto_tsquery('simple', phrase) end;
  end loop;
  return words;
end $$;
