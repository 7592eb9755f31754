-- What happened (entry), what follows from it (state), and under which key it lies (file_key).
-- Plain columns are ids, times, counts, compartments and keyed hashes; everything else is in `sealed`.
-- Times are microseconds since 1970, UTC.

-- One row: real or demonstration data, and a proof that the key store belongs to this database.
create table installation (
    only_row bigint primary key check (only_row = 1),
    mark     bigint not null,
    made_at  bigint not null,
    term     bigint not null, -- raised by every process that opens the database for writing; a stale one stops itself
    proof    bytea not null
);

-- Every event name and version ever appended, as keyed hashes: a release that does not know one refuses to start.
create table vocabulary (
    compartment text not null,
    name        bytea not null,
    version     bigint not null,
    sealed      bytea not null,
    constraint vocabulary_once primary key (compartment, name, version)
);

-- INVARIANT: seq counts 1, 2, 3 … per file and compartment; mac covers every column here and the mac before it.
create table entry (
    file_id     bytea not null,
    compartment text not null,
    seq         bigint not null,
    recorded_at bigint not null,
    seat_id     bytea not null,
    sealed      bytea not null,
    mac         bytea not null,
    constraint entry_once primary key (file_id, compartment, seq)
);

-- INVARIANT: version is the seq of the last entry, head its mac, sealed the fold of all entries. Where the file was erased,
-- fold_version is -1: nothing can be appended any more.
create table state (
    file_id      bytea not null,
    compartment  text not null,
    version      bigint not null,
    fold_version bigint not null,
    head         bytea not null,
    sealed       bytea not null,
    constraint state_once primary key (file_id, compartment)
);

-- Data keys, wrapped under the key of a month. Deleting a row erases what lies under it.
-- Accounts, engagements and invitations have a row here too, in compartments of their own.
create table file_key (
    file_id     bytea not null,
    compartment text not null,
    epoch       bigint not null, -- year × 100 + month
    wrapped     bytea not null,
    constraint file_key_once primary key (file_id, compartment)
);
create index file_key_by_epoch on file_key (epoch, file_id);

-- Ids of what was erased, kept so that the ledger beside the key store can be completed after a crash. With a mac: nobody
-- but Houvast can have something erased by adding a row.
create table erasure (
    file_id   bytea primary key,
    erased_at bigint not null,
    mac       bytea not null
);
