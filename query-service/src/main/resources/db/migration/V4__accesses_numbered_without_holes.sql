-- Each programme's accesses are numbered 1, 2, 3, … by the database, so that one taken out afterwards leaves a hole.
create table access_log_head (
    programme text collate "C" primary key,
    number    bigint not null check (number > 0)
);

alter table access_log alter column number drop identity;
alter table access_log drop constraint access_log_pkey;
drop index access_log_by_programme;

update access_log
set number = counted.place
from (select ctid as entry, row_number() over (partition by programme order by number) as place from access_log) counted
where access_log.ctid = counted.entry;

alter table access_log add primary key (programme, number);

insert into access_log_head
select programme, max(number) from access_log group by programme;

-- Runs with its owner's rights: the service may neither choose a number nor touch the head, nor put a temporary table of its
-- own in the head's place, since pg_temp comes last. The head's row is locked until the access is committed, and goes back
-- with one that is not, so numbers are contiguous.
create function number_access() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
    insert into access_log_head as head values (new.programme, 1)
    on conflict (programme) do update set number = head.number + 1
    returning head.number into new.number;
    return new;
end
$$;

create trigger access_log_numbered before insert on access_log for each row execute function number_access();

grant select on access_log_head to ${service_role};
