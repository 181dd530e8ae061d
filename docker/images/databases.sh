#!/bin/sh
# Roles and databases as the services expect them; the postgres image runs this once, on an empty volume.
set -eu
for service in command query; do
  upper=$(echo "$service" | tr '[:lower:]' '[:upper:]')
  owner_password=$(printenv "TILSAGN_${upper}_OWNER_PASSWORD")
  service_password=$(printenv "TILSAGN_${upper}_PASSWORD")
  psql -v ON_ERROR_STOP=1 -U postgres -v owner="tilsagn_${service}_owner" -v service="tilsagn_${service}" \
    -v owner_password="$owner_password" -v service_password="$service_password" <<'SQL'
create role :"owner" login password :'owner_password';
create role :"service" login password :'service_password';
create database :"service" owner :"owner";
revoke all on database :"service" from public;
grant connect on database :"service" to :"service";
SQL
done
