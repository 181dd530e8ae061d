package no.tilsagn.queryservice.resource;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Year;
import no.tilsagn.programme.ProgrammeId;
import no.tilsagn.queryservice.answer.Page;
import no.tilsagn.queryservice.answer.PageRequest;
import no.tilsagn.queryservice.answer.Single;
import no.tilsagn.queryservice.answer.Viewpoint;
import no.tilsagn.queryservice.readmodel.RowQuery;
import no.tilsagn.queryservice.register.Registers;
import no.tilsagn.register.EntryCode;
import no.tilsagn.resource.ResourcesRow;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The administrative resources by year over HTTP. */
@RestController
@RequestMapping("/programmes/{programme}/resources")
class ResourcesController {

    static final RowQuery<ResourcesRow> ENTRIES = Registers.entries(ResourcesRow.class, ResourcesRow.KEY_PREFIX);

    private final Registers registers;

    ResourcesController(Registers registers) {
        this.registers = registers;
    }

    @GetMapping
    Page<ResourcesItem> resources(
            @PathVariable ProgrammeId programme,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = PageRequest.DEFAULT_SIZE) int size,
            @ParameterObject Viewpoint viewpoint) {
        return registers.page(programme, viewpoint, ENTRIES, new PageRequest(page, size), ResourcesItem::of);
    }

    @GetMapping("/{year}")
    Single<ResourcesItem> resourcesOfYear(
            @PathVariable ProgrammeId programme,
            @PathVariable Year year,
            @ParameterObject Viewpoint viewpoint,
            HttpServletResponse response) {
        return registers.one(programme, viewpoint, ENTRIES, EntryCode.of(year.toString()), ResourcesItem::of, response);
    }
}
