package no.tilsagn.queryservice.readmodel;

import java.util.List;
import no.tilsagn.programme.ProgrammeId;
import no.tilsagn.queryservice.answer.Snapshot;
import no.tilsagn.queryservice.answer.Snapshots;
import no.tilsagn.queryservice.problem.Problem;
import no.tilsagn.queryservice.problem.ProblemException;
import no.tilsagn.queryservice.readmodel.ReadModelProof.Content;
import no.tilsagn.readmodel.ReadModel;
import no.tilsagn.readmodel.ReadModels;
import org.jspecify.annotations.Nullable;
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

    ReadModelsController(Snapshots snapshots, ReadModelProof proof, Rebuild rebuild) {
        this.snapshots = snapshots;
        this.proof = proof;
        this.rebuild = rebuild;
    }

    record ReadModelsAnswer(ProgrammeId programme, long position, List<Item> readModels) {

        /** @param digest SHA-256 over all rows, as lower-case hexadecimal */
        record Item(String name, long position, long rows, String digest) {}
    }

    @GetMapping
    ReadModelsAnswer readModels(
            @PathVariable ProgrammeId programme, @RequestParam(required = false) @Nullable Long after) {
        return snapshots.read(
                programme,
                after,
                snapshot -> new ReadModelsAnswer(
                        programme,
                        snapshot.position(),
                        ReadModels.ALL.stream()
                                .map(readModel -> item(snapshot, readModel))
                                .toList()));
    }

    @PostMapping("/{name}/rebuild")
    Rebuild.Outcome rebuild(@PathVariable ProgrammeId programme, @PathVariable String name) {
        ReadModel<?> readModel =
                ReadModels.named(name).orElseThrow(() -> new ProblemException(Problem.UNKNOWN_READ_MODEL, name));
        return rebuild.of(programme, readModel);
    }

    private ReadModelsAnswer.Item item(Snapshot snapshot, ReadModel<?> readModel) {
        Content content = proof.of(snapshot.programme(), readModel);
        return new ReadModelsAnswer.Item(readModel.name(), snapshot.position(), content.rows(), content.digest());
    }
}
