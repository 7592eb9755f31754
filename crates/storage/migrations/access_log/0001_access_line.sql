-- Who read what of whom. One chain over all lines; the role that writes may insert and select, nothing else.
create table access_line (
    seq         bigint primary key,
    recorded_at bigint not null,
    file        bytea not null, -- keyed hash of the file
    sealed      bytea not null,
    mac         bytea not null
);
create index access_line_by_file on access_line (file, seq);
