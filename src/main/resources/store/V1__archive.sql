-- What was received and decided, municipality first in every key. Times are ISO 8601 in UTC, documents JSON, packed by gzip.
create table round (
  municipality text not null,
  round text not null,
  version integer not null check (version > 0),
  at text not null,
  who text not null,
  document blob not null,
  primary key (municipality, round, version)
) strict;

create table issue (
  municipality text not null,
  round text not null,
  unit text not null,
  number integer not null check (number > 0),
  version integer not null,
  at text not null,
  who text not null,
  primary key (municipality, round, unit, number),
  foreign key (municipality, round, version) references round (municipality, round, version)
) strict;

create table file (
  municipality text not null,
  sha256 text not null,
  content blob not null,
  primary key (municipality, sha256)
) strict;

create table event (
  municipality text not null,
  round text not null,
  number integer not null check (number > 0),
  unit text not null,
  at text not null,
  who text not null,
  kind text not null,
  sha256 text,
  document blob not null,
  primary key (municipality, round, number),
  foreign key (municipality, sha256) references file (municipality, sha256)
) strict;

create table edition (
  municipality text not null,
  round text not null,
  name text not null,
  number integer not null check (number > 0),
  document blob not null,
  primary key (municipality, round, name),
  unique (municipality, round, number)
) strict;

create table account (
  municipality text not null,
  id text not null,
  document text not null,
  primary key (municipality, id)
) strict;

create table pass (
  municipality text not null,
  hash text not null,
  account text not null,
  expires text not null,
  document text not null,
  primary key (municipality, hash),
  foreign key (municipality, account) references account (municipality, id)
) strict;

create unique index pass_hash on pass (hash);

create table audit (
  number integer primary key check (number > 0),
  at text not null,
  municipality text not null,
  who text not null,
  what text not null,
  subject text not null,
  hash text not null
) strict;

-- What is only added to is never changed and never taken away.
create trigger round_stays before update on round begin select raise(abort, 'round is only added to'); end;
create trigger round_is_kept before delete on round begin select raise(abort, 'round is only added to'); end;
create trigger issue_stays before update on issue begin select raise(abort, 'issue is only added to'); end;
create trigger issue_is_kept before delete on issue begin select raise(abort, 'issue is only added to'); end;
create trigger file_stays before update on file begin select raise(abort, 'file is only added to'); end;
create trigger file_is_kept before delete on file begin select raise(abort, 'file is only added to'); end;
create trigger event_stays before update on event begin select raise(abort, 'event is only added to'); end;
create trigger event_is_kept before delete on event begin select raise(abort, 'event is only added to'); end;
create trigger edition_stays before update on edition begin select raise(abort, 'edition is only added to'); end;
create trigger edition_is_kept before delete on edition begin select raise(abort, 'edition is only added to'); end;
create trigger audit_stays before update on audit begin select raise(abort, 'audit is only added to'); end;
create trigger audit_is_kept before delete on audit begin select raise(abort, 'audit is only added to'); end;
