package no.tilsagn.queryservice.fundingcase;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.tilsagn.fundingapplication.ApplicationKind;
import no.tilsagn.fundingapplication.ApplicationStatus;
import no.tilsagn.fundingcase.CaseProject;
import no.tilsagn.fundingcase.CasesReadModel;
import no.tilsagn.fundingcase.FundingCase;
import no.tilsagn.fundingcase.RegisteredRule;
import no.tilsagn.project.ProjectId;
import no.tilsagn.queryservice.answer.Snapshot;
import no.tilsagn.queryservice.readmodel.RowQuery;
import no.tilsagn.queryservice.readmodel.StoredRows;
import no.tilsagn.rule.RuleBook;
import no.tilsagn.rule.RuleVersion;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The stored cases, and the rules and projects that stand beside them. */
@Component
class CaseFiles {

    private static final CasesReadModel READ_MODEL = new CasesReadModel();
    private static final RowQuery<FundingCase> CASES = RowQuery.of(
                    READ_MODEL, FundingCase.class, FundingCase.KEY_PREFIX)
            .orderedBy("row ->> 'receivedOn', (row ->> 'position')::bigint");
    private static final RowQuery<CaseProject> PROJECTS =
            RowQuery.of(READ_MODEL, CaseProject.class, CaseProject.KEY_PREFIX);
    private static final RowQuery<RegisteredRule> RULES =
            RowQuery.of(READ_MODEL, RegisteredRule.class, RegisteredRule.KEY_PREFIX);

    private final StoredRows rows;

    CaseFiles(StoredRows rows) {
        this.rows = rows;
    }

    /** The cases that an authority decides by their amount, by their day of receipt. */
    List<FundingCase> supplementary(Snapshot snapshot, @Nullable ApplicationStatus status) {
        return rows.list(
                snapshot, CASES.with("kind", ApplicationKind.SUPPLEMENTARY).with("status", status));
    }

    Map<ProjectId, CaseProject> projects(Snapshot snapshot) {
        return rows.list(snapshot, PROJECTS).stream().collect(Collectors.toMap(CaseProject::id, Function.identity()));
    }

    RuleBook rules(Snapshot snapshot) {
        return new RuleBook(rows.list(snapshot, RULES).stream()
                .<RuleVersion<?>>map(RegisteredRule::toVersion)
                .toList());
    }
}
