package no.tilsagn.queryservice.readmodel;

import java.util.Map;

/**
 * What a row must fulfil beside its key.
 *
 * @param sql never from a request
 * @param parameters by names that are unique among the conditions of a query, as the database takes them
 */
record Condition(String sql, Map<String, Object> parameters) {}
