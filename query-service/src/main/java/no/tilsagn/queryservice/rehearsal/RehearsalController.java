package no.tilsagn.queryservice.rehearsal;

import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import no.tilsagn.programme.ProgrammeId;
import no.tilsagn.programme.ProgrammeState;
import no.tilsagn.queryservice.answer.Snapshot;
import no.tilsagn.queryservice.answer.Snapshots;
import no.tilsagn.queryservice.answer.Viewpoint;
import no.tilsagn.queryservice.problem.Problem;
import no.tilsagn.queryservice.problem.ProblemException;
import no.tilsagn.rehearsal.Figures;
import no.tilsagn.rehearsal.Rehearsal;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Rehearsals over HTTP. They change nothing, so they have no idempotency key. */
@RestController
class RehearsalController {

    private final Snapshots snapshots;
    private final Past past;
    private final RehearsalReader reader;

    RehearsalController(Snapshots snapshots, Past past, RehearsalReader reader) {
        this.snapshots = snapshots;
        this.past = past;
        this.reader = reader;
    }

    @PostMapping(path = "/programmes/{programme}/rehearsals", consumes = MediaType.APPLICATION_JSON_VALUE)
    @io.swagger.v3.oas.annotations.parameters.RequestBody(
            required = true,
            content =
                    @Content(
                            schema =
                                    @Schema(
                                            type = "object",
                                            description = "A rehearsal under rehearsal.schema.json, see rehearsal.md")))
    RehearsalAnswer rehearse(
            @PathVariable ProgrammeId programme,
            @RequestParam(required = false) @Nullable Instant recordedAt,
            @RequestParam(required = false) @Nullable Long position,
            @RequestParam(required = false) @Nullable Long after,
            @RequestBody byte[] body,
            Locale language) {
        Snapshot moment =
                snapshots.read(programme, new Viewpoint(null, recordedAt, position, after), snapshot -> snapshot);
        Rehearsal rehearsal = past.upTo(programme, moment.position());
        ProgrammeState known =
                rehearsal.programme().orElseThrow(() -> new ProblemException(Problem.UNKNOWN_PROGRAMME, programme));
        List<AskedCommand> commands = reader.read(body, programme, known::project, language);
        Figures real = rehearsal.figures();
        List<WhatFollowed> followed = new ArrayList<>();
        for (AskedCommand asked : commands) {
            followed.add(WhatFollowed.of(asked, rehearsal.give(asked.command(), asked.caller()), language));
        }
        return RehearsalAnswer.of(moment, rehearsal.position(), followed, real, rehearsal.figures());
    }
}
