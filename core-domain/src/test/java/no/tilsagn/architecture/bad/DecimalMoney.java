package no.tilsagn.architecture.bad;

import java.math.BigDecimal;

record DecimalMoney(BigDecimal kroner) {}
