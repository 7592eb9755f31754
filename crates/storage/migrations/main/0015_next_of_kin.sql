-- Somebody close whom a person named, to be written to once after a death. Read by nobody before.
create table next_of_kin (
    about  bytea primary key, -- keyed hash of the absence
    id     bytea not null,    -- under which its key lies
    sealed bytea not null
);
