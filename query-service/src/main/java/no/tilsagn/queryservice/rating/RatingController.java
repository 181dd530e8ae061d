package no.tilsagn.queryservice.rating;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Map;
import no.tilsagn.programme.ProgrammeId;
import no.tilsagn.queryservice.answer.Page;
import no.tilsagn.queryservice.answer.PageRequest;
import no.tilsagn.queryservice.answer.Single;
import no.tilsagn.queryservice.answer.Viewpoint;
import no.tilsagn.queryservice.readmodel.RowQuery;
import no.tilsagn.queryservice.register.Registers;
import no.tilsagn.rating.RatingRow;
import no.tilsagn.register.EntryCode;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The ratings of projects over HTTP. */
@RestController
@RequestMapping("/programmes/{programme}/ratings")
class RatingController {

    private final Registers registers;
    private final Ratings ratings;

    RatingController(Registers registers, Ratings ratings) {
        this.registers = registers;
        this.ratings = ratings;
    }

    /**
     * The projects that are rated, by number.
     *
     * @param toBeClosedWithQuality only those that are, or only those that are not
     */
    @GetMapping
    Page<RatingItem> ratings(
            @PathVariable ProgrammeId programme,
            @RequestParam(required = false) @Nullable Boolean toBeClosedWithQuality,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = PageRequest.DEFAULT_SIZE) int size,
            @ParameterObject Viewpoint viewpoint,
            Locale locale) {
        RowQuery<RatingRow> query = toBeClosedWithQuality == null
                ? Ratings.ENTRIES
                : Ratings.ENTRIES.containing(Map.of("rating", Map.of("toBeClosedWithQuality", toBeClosedWithQuality)));
        return registers.page(
                programme, viewpoint, query, new PageRequest(page, size), rating -> ratings.shown(rating, locale));
    }

    @GetMapping("/{project}")
    Single<RatingItem> rating(
            @PathVariable ProgrammeId programme,
            @PathVariable EntryCode project,
            @ParameterObject Viewpoint viewpoint,
            Locale locale,
            HttpServletResponse response) {
        return registers.one(
                programme, viewpoint, Ratings.ENTRIES, project, rating -> ratings.shown(rating, locale), response);
    }
}
