package no.tilsagn.queryservice.export;

import java.util.List;
import java.util.stream.Stream;
import no.tilsagn.programme.ProgrammeId;
import no.tilsagn.queryservice.answer.Snapshots;
import no.tilsagn.queryservice.answer.Viewpoint;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** What can be taken out, and what of it the public view leaves out, over HTTP. */
@RestController
class ExportsController {

    private final Snapshots snapshots;
    private final Tables tables;
    private final PublicView publicView;

    ExportsController(Snapshots snapshots, Tables tables, PublicView publicView) {
        this.snapshots = snapshots;
        this.tables = tables;
        this.publicView = publicView;
    }

    /** What there is. */
    record Exports(ProgrammeId programme, List<String> formats, List<Table> tables, PublicView publicView) {}

    /**
     * A table.
     *
     * @param oversight whether only those who oversee take it out
     */
    record Table(String name, List<String> columns, boolean oversight) {}

    @GetMapping("/programmes/{programme}/export")
    Exports exports(@PathVariable ProgrammeId programme) {
        return snapshots.read(
                programme,
                Viewpoint.NOW,
                snapshot -> new Exports(
                        programme,
                        Stream.of(Format.values()).map(Format::extension).toList(),
                        tables.all().stream().map(ExportsController::table).toList(),
                        publicView));
    }

    private static Table table(ExportTable<?> table) {
        return new Table(
                table.name(), table.columns().stream().<String>map(Column::name).toList(), table.isOversight());
    }
}
