-- Which lines name a file. A line is written behind all others and names every file that was opened at once; where a file
-- stands is put in order afterwards, so that a reading waits for one row and not for places in an index.
create table access_place (
    file bytea  not null, -- the first half of the keyed hash of the file
    seq  bigint not null, -- the line that names it
    primary key (file, seq)
);
create index access_place_by_seq on access_place (seq);
-- Up to which line all have their places: the newest row.
create table access_placed (
    seq bigint primary key
);
insert into access_place (file, seq) select substr(file, 1, 16), seq from access_line;
insert into access_placed (seq) select max(seq) from access_line having max(seq) is not null;
drop index access_line_by_file;
