package no.tilsagn.queryservice.report;

/** A report that the board approves. Its shape is a contract: what has been approved is made again of it to the byte. */
sealed interface Report permits PortfolioStatus, AnnualReport, RiskAssessment {}
