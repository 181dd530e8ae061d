package no.tilsagn.launcher.story;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import no.tilsagn.launcher.jsonfile.FaultyFile;
import no.tilsagn.launcher.programmefile.ImportPart;
import no.tilsagn.launcher.programmefile.ProgrammeImport;
import no.tilsagn.launcher.programmefile.fault.ProgrammeFileReader;

/**
 * The programme file a story begins with.
 *
 * @param programme its programme's id
 * @param ids names of the ids its import is answered with
 */
record ImportedFile(Path file, ImportPart part, String programme, List<String> ids) {

    static ImportedFile of(Path file, ImportPart part) throws FaultyFile, IOException {
        String programme = new ProgrammeFileReader()
                .read(file)
                .actionProgramme()
                .programme()
                .id();
        return new ImportedFile(file, part, programme, ProgrammeImport.idsOf(file, part));
    }
}
