-- Where the audit ends, marked with the key of the service: what is taken away at its end is missed.
create table audit_end (
  one integer primary key check (one = 1),
  number integer not null,
  mark text not null
) strict;
