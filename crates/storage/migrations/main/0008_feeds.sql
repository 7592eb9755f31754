-- Calendar feeds: an account's own calendar, or that of one absence at work, at a secret address. Of the secret only a
-- keyed hash is kept. One feed per account, hat and file: a new address takes the place of the old one.
create table feed (
    account_id bytea not null,
    slot       bytea not null, -- keyed hash of hat and file
    about      bytea not null, -- keyed hash of the file, so that erasing it takes its feeds along
    token_hash bytea not null,
    sealed     bytea not null,
    constraint feed_once primary key (account_id, slot),
    constraint feed_token unique (token_hash)
);
create index feed_by_about on feed (about);
