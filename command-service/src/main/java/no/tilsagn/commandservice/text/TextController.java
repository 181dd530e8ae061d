package no.tilsagn.commandservice.text;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import no.tilsagn.commandservice.problem.Fault;
import no.tilsagn.commandservice.problem.ProblemCode;
import no.tilsagn.commandservice.problem.ProblemException;
import no.tilsagn.commandservice.security.ProgrammeRoles;
import no.tilsagn.programme.ProgrammeId;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Texts")
class TextController {

    private static final String PROBLEM = MediaType.APPLICATION_PROBLEM_JSON_VALUE;
    private static final int MOST_IDS = 200;

    private final StoredTexts texts;

    TextController(StoredTexts texts) {
        this.texts = texts;
    }

    /** The answer: the texts there are. */
    record Found(List<StoredText> texts) {}

    @GetMapping(path = "/programmes/{programme}/texts", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "Read free texts by id",
            description =
                    "By anyone with a role in the programme; the dashboard reads the texts of remarks on the source"
                            + " only. At most 200 ids.")
    @ApiResponse(
            responseCode = "200",
            description = "The texts asked for, without those that do not exist.",
            content = @Content(schema = @Schema(ref = "#/components/schemas/Texts")))
    @ApiResponse(
            responseCode = "400",
            description = "The request is malformed.",
            content = @Content(mediaType = PROBLEM, schema = @Schema(ref = "#/components/schemas/Problem")))
    @ApiResponse(
            responseCode = "401",
            description = "No valid access token.",
            content = @Content(mediaType = PROBLEM, schema = @Schema(ref = "#/components/schemas/Problem")))
    @ApiResponse(
            responseCode = "403",
            description = "The caller has no role in the programme that may read its texts.",
            content = @Content(mediaType = PROBLEM, schema = @Schema(ref = "#/components/schemas/Problem")))
    Found readTexts(
            @PathVariable ProgrammeId programme,
            @RequestParam("id") List<String> ids,
            @AuthenticationPrincipal Jwt token) {
        if (!TextAccess.isGranted(ProgrammeRoles.caller(token, programme).roles(), ids)) {
            throw new ProblemException(ProblemCode.NO_READING_ROLE);
        }
        if (ids.size() > MOST_IDS) {
            throw ProblemException.malformed(List.of(Fault.inParameter("id", ids.size() + " > " + MOST_IDS)));
        }
        return new Found(texts.of(programme, ids));
    }
}
