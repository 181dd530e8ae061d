-- Every answer to a query of oversight, and every export. The service may add to it and read it, and nothing else.
create table access_log (
    number       bigint generated always as identity primary key,
    programme    text collate "C" not null,
    at           timestamptz      not null,
    actor        text             not null,
    roles        text[]           not null,
    -- With the query, as it was asked.
    path         text             not null,
    -- The coordinates of the answer.
    position     bigint           not null,
    effective_on date
);

create index access_log_by_programme on access_log (programme, number);

grant select, insert on access_log to ${service_role};
