-- Who withdrew, or took it back; null of what was said before it was asked.
alter table withdrawal add column author text check (author <> '');
