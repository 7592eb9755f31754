-- Who is where: services, employers, employments, absences, cases, cards and seats.
-- Nothing in a case ever changes a row of an absence, and no column links the two.

create table service (
    id     bytea primary key,
    sealed bytea not null
);

create table organisation (
    id         bytea primary key,
    service_id bytea not null,
    name_hash  bytea not null, -- keyed hash of service and normalised name
    sealed     bytea not null,
    constraint organisation_name unique (name_hash)
);

create table engagement (
    id              bytea primary key,
    organisation_id bytea not null,
    identity        bytea not null, -- keyed hash of employer and personnel number
    sealed          bytea not null,
    constraint engagement_identity unique (identity)
);

-- Dates are days since 1970-01-01.
create table absence (
    file_id         bytea primary key,
    public_hash     bytea not null,
    engagement_id   bytea not null,
    organisation_id bytea not null,
    service_id      bytea not null,
    first_day       bigint not null,
    ended_on        bigint,
    sealed          bytea not null,
    constraint absence_public_id unique (public_hash)
);
create index absence_by_engagement on absence (engagement_id, first_day);
create index absence_by_organisation on absence (organisation_id);
create index absence_by_service on absence (service_id);

-- A person has one case.
create table own_case (
    file_id    bytea primary key,
    account_id bytea not null,
    mac        bytea not null,
    constraint own_case_account unique (account_id)
);

create table card (
    file_id    bytea primary key,
    service_id bytea not null,
    sealed     bytea not null
);
create index card_by_service on card (service_id);

-- INVARIANT: rows are made by one function (plan/seats.rs); hat and side are keyed hashes, the hat itself is sealed.
create table seat (
    id         bytea primary key,
    account_id bytea not null,
    file_id    bytea not null,
    hat        bytea not null,
    side       bytea not null,
    since      bigint not null,
    until      bigint,
    through    bytea,
    sealed     bytea not null
);
create unique index seat_once on seat (account_id, file_id, hat) where until is null;
create index seat_by_file on seat (file_id);
create index seat_by_side on seat (account_id, side);
create index seat_by_through on seat (through);

-- Who gets a care seat on every absence that is imported for a service.
create table care_account (
    service_id bytea not null,
    account_id bytea not null,
    hat        bytea not null,
    sealed     bytea not null,
    constraint care_account_once primary key (service_id, account_id, hat)
);
create index care_account_by_account on care_account (account_id);
