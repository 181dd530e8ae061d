-- The index by position began with the same two columns as the primary key, so that a range of either could be begun in
-- the other: all versions of a row were read where few were expected. Now neither is of use for the other's range.
drop index read_model_version_by_position;

create index read_model_version_by_position on read_model_version (key, generation, position);
