-- Which lines name a file. A line is written behind all others and names every file that was opened at once. Where a file
-- stands is written later, for many lines in one round, so that a reading waits for one row and not for places in an index.
-- Lines from before name one file, in `file`, and keep their index.
create table access_place (
    round  bigint not null, -- up to which line this round goes
    first  bytea  not null, -- the first file in `places`
    places bytea  not null, -- in order: the first half of the keyed hash of a file, and a line that names it
    primary key (round, first)
);
-- Rounds that are whole. Up to the newest of them all lines have their places.
create table access_round (
    round bigint primary key
);
insert into access_round (round) select max(seq) from access_line having max(seq) is not null;
