-- Doors: who can sign in, with what, since when. Of tokens and addresses only keyed hashes are kept.

create table account (
    id         bytea primary key,
    email_hash bytea not null, -- keyed hash of the normalised address
    sealed     bytea not null,
    constraint account_email unique (email_hash)
);

create table credential (
    account_id bytea primary key,
    version    bigint not null,
    sealed     bytea not null
);

create table session (
    token_hash bytea primary key,
    account_id bytea not null,
    created_at bigint not null,
    expires_at bigint not null,
    sealed     bytea not null
);
create index session_by_account on session (account_id);

create table invitation (
    id         bytea primary key,
    token_hash bytea not null,
    about      bytea, -- keyed hash of the file, or else of the account, so that erasing it takes its invitations along
    expires_at bigint not null,
    used_at    bigint,
    sealed     bytea not null,
    constraint invitation_token unique (token_hash)
);
create index invitation_by_about on invitation (about);

-- For throttling: keyed hash of what was tried.
create table attempt (
    what         bytea not null,
    attempted_at bigint not null
);
create index attempt_by_what on attempt (what, attempted_at);

-- Overwritten in place, deleted on submit or after 30 days, never journalled.
create table draft (
    account_id bytea not null,
    slot       bytea not null,
    revised_at bigint not null,
    sealed     bytea not null,
    constraint draft_once primary key (account_id, slot)
);
