package no.tilsagn.queryservice.readmodel;

/**
 * What a row must fulfil beside its key.
 *
 * @param sql never from a request; names the parameter once
 * @param parameter name of the parameter, unique among the conditions of a query
 * @param value of the parameter, as the database takes it
 */
record Condition(String sql, String parameter, Object value) {}
