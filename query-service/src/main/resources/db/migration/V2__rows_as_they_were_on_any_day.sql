-- Rows are kept by generation: a read model built anew stands beside the one in use until it takes its place. What was
-- stored before has no history and is built again from the journal.
drop table read_model_row;

create sequence read_model_generation;

-- The generation in use of every read model of every programme.
create table read_model (
    programme  text collate "C" not null,
    name       text collate "C" not null,
    generation bigint           not null unique,
    primary key (programme, name)
);

-- Every row as it is now; "C" orders keys by code point, as the domain does.
create table read_model_row (
    generation     bigint           not null,
    key            text collate "C" not null,
    -- None where the row was there on some days only.
    row            jsonb,
    -- Of the event that last changed the row, and of the one that first did.
    position       bigint           not null,
    first_position bigint           not null,
    -- The days the row is like this from, and the last day on which it becomes another.
    effective_from date             not null,
    last_change    date             not null,
    primary key (generation, key)
);

-- Every row as it was: from one day up to another, as known from a position on.
create table read_model_version (
    generation      bigint           not null,
    key             text collate "C" not null,
    effective_from  date             not null,
    position        bigint           not null,
    effective_until date             not null,
    row             jsonb            not null,
    primary key (generation, key, effective_from, position),
    check (effective_until > effective_from)
);

create index read_model_version_by_position on read_model_version (generation, key, position);

-- A read model being built beside the one in use, or the last that was.
create table read_model_build (
    programme  text collate "C" not null,
    name       text collate "C" not null,
    generation bigint           not null,
    position   bigint           not null,
    target     bigint           not null,
    status     text             not null check (status in ('RUNNING', 'SWAPPED', 'DIFFERENT', 'FAILED')),
    detail     text,
    started_at timestamptz      not null,
    updated_at timestamptz      not null,
    primary key (programme, name)
);

create index journal_by_recorded_at on journal (programme, recorded_at, position);

grant usage on sequence read_model_generation to ${service_role};
grant select, insert, update, delete on read_model, read_model_row, read_model_version to ${service_role};
grant select, insert, update on read_model_build to ${service_role};
