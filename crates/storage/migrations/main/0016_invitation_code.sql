-- Codes on paper, in the place of the link of an invitation. Of selector and secret only keyed hashes are kept.
create table invitation_code (
    invitation_id bytea primary key,
    about         bytea not null, -- keyed hash of the absence, so that a new letter closes the code of the one before
    selector      bytea not null,
    secret        bytea not null,
    tries         bigint not null, -- wrong ones
    constraint invitation_code_selector unique (selector)
);
create index invitation_code_by_about on invitation_code (about);
