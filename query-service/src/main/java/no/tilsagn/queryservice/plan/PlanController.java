package no.tilsagn.queryservice.plan;

import java.time.Year;
import no.tilsagn.plan.Plan;
import no.tilsagn.programme.ProgrammeId;
import no.tilsagn.queryservice.answer.Single;
import no.tilsagn.queryservice.answer.Snapshots;
import no.tilsagn.queryservice.answer.Viewpoint;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The plan of a year over HTTP. */
@RestController
class PlanController {

    private final Snapshots snapshots;
    private final Plans plans;

    PlanController(Snapshots snapshots, Plans plans) {
        this.snapshots = snapshots;
        this.plans = plans;
    }

    @GetMapping("/programmes/{programme}/budget-years/{year}/plan")
    Single<Plan> plan(
            @PathVariable ProgrammeId programme, @PathVariable int year, @ParameterObject Viewpoint viewpoint) {
        return snapshots.read(programme, viewpoint, snapshot -> Single.of(snapshot, plans.of(snapshot, Year.of(year))));
    }
}
