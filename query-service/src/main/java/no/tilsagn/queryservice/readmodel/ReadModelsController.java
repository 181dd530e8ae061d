package no.tilsagn.queryservice.readmodel;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.tilsagn.programme.ProgrammeId;
import no.tilsagn.queryservice.answer.Snapshot;
import no.tilsagn.queryservice.answer.Snapshots;
import no.tilsagn.queryservice.answer.Viewpoint;
import no.tilsagn.queryservice.eventtable.EventTable;
import no.tilsagn.queryservice.journal.Journal;
import no.tilsagn.queryservice.problem.Problem;
import no.tilsagn.queryservice.problem.ProblemException;
import no.tilsagn.queryservice.readmodel.Builds.Build;
import no.tilsagn.queryservice.readmodel.ReadModelProof.Content;
import no.tilsagn.readmodel.ReadModel;
import no.tilsagn.readmodel.ReadModels;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What the read models hold, and their rebuild, over HTTP. */
@RestController
@RequestMapping("/programmes/{programme}/read-models")
class ReadModelsController {

    private final Snapshots snapshots;
    private final ReadModelProof proof;
    private final Rebuild rebuild;
    private final Builds builds;
    private final Journal journal;
    private final EventTable eventTable;

    ReadModelsController(
            Snapshots snapshots,
            ReadModelProof proof,
            Rebuild rebuild,
            Builds builds,
            Journal journal,
            EventTable eventTable) {
        this.snapshots = snapshots;
        this.proof = proof;
        this.rebuild = rebuild;
        this.builds = builds;
        this.journal = journal;
        this.eventTable = eventTable;
    }

    record ReadModelsAnswer(
            ProgrammeId programme, long position, @Nullable LocalDate effectiveOn, List<Item> readModels) {

        /**
         * A read model; without rows and digest while it is built for the first time.
         *
         * @param digest SHA-256 over all rows that are looked at, as lower-case hexadecimal
         */
        record Item(
                String name,
                long position,
                @Nullable Long rows,
                @Nullable String digest) {}
    }

    record BuildsAnswer(ProgrammeId programme, List<Build> builds) {}

    @GetMapping
    ReadModelsAnswer readModels(@PathVariable ProgrammeId programme, @ParameterObject Viewpoint viewpoint) {
        return snapshots.read(
                programme,
                viewpoint,
                snapshot -> new ReadModelsAnswer(
                        programme,
                        snapshot.position(),
                        snapshot.effectiveOn(),
                        ReadModels.ALL.stream()
                                .map(readModel -> item(snapshot, readModel))
                                .toList()));
    }

    /** The last build of each read model that was ever built anew, with its progress while it runs. */
    @GetMapping("/builds")
    BuildsAnswer builds(@PathVariable ProgrammeId programme) {
        return new BuildsAnswer(programme, builds.of(programme));
    }

    /**
     * Builds one anew beside the one in use; answers when that is done.
     *
     * @param from {@code journal} or {@code event-table}; the latter is read with the caller's own token
     */
    @PostMapping("/{name}/rebuild")
    Rebuild.Outcome rebuild(
            @PathVariable ProgrammeId programme,
            @PathVariable String name,
            @RequestParam(defaultValue = "journal") String from,
            @RequestParam(defaultValue = "false") boolean evenIfDifferent,
            @AuthenticationPrincipal Jwt caller) {
        ReadModel<?> readModel =
                ReadModels.named(name).orElseThrow(() -> new ProblemException(Problem.UNKNOWN_READ_MODEL, name));
        EventSource source = switch (Origin.of(from)) {
            case JOURNAL -> EventSource.of(journal);
            case EVENT_TABLE -> EventSource.of(eventTable, caller.getTokenValue());
        };
        return rebuild.of(programme, readModel, source, evenIfDifferent);
    }

    private ReadModelsAnswer.Item item(Snapshot snapshot, ReadModel<?> readModel) {
        Optional<Content> content = proof.of(snapshot, readModel);
        return new ReadModelsAnswer.Item(
                readModel.name(),
                snapshot.position(),
                content.map(Content::rows).orElse(null),
                content.map(Content::digest).orElse(null));
    }
}
