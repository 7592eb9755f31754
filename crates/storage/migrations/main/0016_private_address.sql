-- How the person of an absence is reached outside work. Under a key of its own, so that forgetting it is erasing it.
create table private_address (
    about  bytea primary key, -- keyed hash of the absence
    id     bytea not null,    -- under which its key lies
    sealed bytea not null
);
