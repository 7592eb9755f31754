-- The outbox: written in the transaction that causes it, done at least once. Each job lies under a key of its own (see
-- file_key), so that what was erased cannot be read from an old outbox either. A finished job keeps its idempotency
-- hash for 90 days so that the same cause cannot queue it again.
create table job (
    id          bytea primary key,
    about       bytea, -- keyed hash of the file, so that erasing the file takes its jobs along
    due_at      bigint not null,
    attempts    bigint not null,
    finished_at bigint,
    idempotency bytea not null,
    sealed      bytea not null,
    constraint job_idempotency unique (idempotency)
);
create index job_by_due on job (due_at) where finished_at is null;
create index job_by_about on job (about);
