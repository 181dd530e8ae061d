-- Every event taken in, as it came. The service may add to it and read it, and nothing else.
create table journal (
    programme      text collate "C" not null,
    position       bigint           not null check (position > 0),
    event_id       text             not null,
    event_type     text             not null,
    aggregate_type text             not null,
    aggregate_id   text             not null,
    sequence       bigint           not null check (sequence >= 0),
    effective_on   date             not null,
    recorded_at    timestamptz      not null,
    actor          text             not null,
    role           text             not null,
    correlation    text             not null,
    causation      text             not null,
    -- The exact text of the message; jsonb would reorder its names.
    payload        text             not null,
    primary key (programme, position)
);

-- How far each programme is folded, and what keeps it from going on.
create table programme_intake (
    programme        text collate "C" primary key,
    position         bigint      not null check (position >= 0),
    status           text        not null check (status in ('RUNNING', 'STOPPED', 'PARKED')),
    reason           text,
    since            timestamptz not null,
    last_recorded_at timestamptz,
    -- Goes up with every rebuild, so that no instance trusts rows it has cached.
    rebuilds         bigint      not null default 0,
    check ((status = 'RUNNING') = (reason is null))
);

-- Messages of a programme that is stopped or parked, as they came.
create table waiting_event (
    programme text collate "C" not null,
    position  bigint           not null,
    headers   text             not null,
    payload   bytea,
    primary key (programme, position)
);

-- Records that belong to no place in any programme's log, as they came.
create table unreadable_record (
    topic         text        not null,
    part          integer     not null,
    record_offset bigint    not null,
    reason      text        not null,
    headers     text        not null,
    record_key  bytea,
    payload     bytea,
    received_at timestamptz not null,
    primary key (topic, part, record_offset)
);

-- The rows of every read model; "C" orders keys by code point, as the domain does.
create table read_model_row (
    programme  text collate "C" not null,
    read_model text collate "C" not null,
    key        text collate "C" not null,
    row        jsonb            not null,
    -- Of the event that last changed the row.
    position   bigint           not null,
    primary key (programme, read_model, key)
);

grant select, insert on journal to ${service_role};
grant select, insert, update on programme_intake to ${service_role};
grant select, insert, update, delete on waiting_event to ${service_role};
grant select, insert on unreadable_record to ${service_role};
grant select, insert, update, delete on read_model_row to ${service_role};
