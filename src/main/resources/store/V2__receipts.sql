-- What was answered to a request that came under a key, so that it is done once however often it is sent. Kept for some days.
create table receipt (
  municipality text not null,
  account text not null,
  key text not null,
  at text not null,
  document blob not null,
  primary key (municipality, account, key)
) strict;

create index receipt_at on receipt (at);
