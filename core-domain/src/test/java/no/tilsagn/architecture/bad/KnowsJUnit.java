package no.tilsagn.architecture.bad;

import org.junit.jupiter.api.Order;

@Order(1)
final class KnowsJUnit {}
