-- A programme is the unit of order: its head row is locked before anything is decided, so positions are contiguous
-- and in commit order.
create table programme_head (
    programme   text primary key,
    position    bigint      not null check (position >= 0),
    recorded_at timestamptz not null
);

-- The log. payload holds the exact bytes that are published and hashed, so it is text, never jsonb.
create table event (
    programme      text        not null,
    position       bigint      not null check (position > 0),
    event_id       text        not null unique,
    type           text        not null,
    aggregate_type text        not null,
    aggregate_id   text        not null,
    sequence       bigint      not null check (sequence >= 0),
    payload        text        not null,
    effective_on   date        not null,
    recorded_at    timestamptz not null,
    actor          text        not null,
    role           text        not null,
    correlation    text        not null,
    causation      text        not null,
    primary key (programme, position),
    unique (aggregate_id, sequence)
);

-- The first answer to every request, given again when it is repeated.
create table answer (
    programme       text not null,
    actor           text not null,
    idempotency_key text not null,
    body_hash       text not null,
    kind            text not null check (kind in ('WRITTEN', 'REFUSED')),
    answer          text not null,
    primary key (programme, actor, idempotency_key)
);

-- How far each programme's log has reached Kafka.
create table publication (
    programme text primary key references programme_head,
    position  bigint not null check (position >= 0)
);

-- Free text, outside the events, so that it can be erased: text and salt together.
create table text (
    programme text not null,
    id        text not null,
    text      text,
    salt      text,
    primary key (programme, id)
);

-- What the service may do, and nothing else: events are read and added, never changed.
grant select, insert, update on programme_head to ${service_role};
grant select, insert on event to ${service_role};
grant select, insert on answer to ${service_role};
grant select, insert, update on publication to ${service_role};
grant select, insert, update on text to ${service_role};
