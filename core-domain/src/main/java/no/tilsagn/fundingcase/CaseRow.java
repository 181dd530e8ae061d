package no.tilsagn.fundingcase;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import no.tilsagn.readmodel.Row;

/** A row of the cases: a case, or what has to be known to show one. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "row")
@JsonSubTypes({
    @JsonSubTypes.Type(value = FundingCase.class, name = "CASE"),
    @JsonSubTypes.Type(value = ProjectOfLine.class, name = "LINE"),
    @JsonSubTypes.Type(value = CaseProject.class, name = "PROJECT"),
    @JsonSubTypes.Type(value = RegisteredRule.class, name = "RULE")
})
public sealed interface CaseRow extends Row permits FundingCase, ProjectOfLine, CaseProject, RegisteredRule {}
