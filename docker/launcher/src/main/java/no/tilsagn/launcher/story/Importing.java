package no.tilsagn.launcher.story;

import java.io.IOException;
import no.tilsagn.launcher.jsonfile.FaultyFile;
import no.tilsagn.launcher.programmefile.ImportPart;
import no.tilsagn.launcher.programmefile.Imported;

/** Gives the commands of a part of the programme file that a story is about. */
interface Importing {

    /**
     * Those of the part that were given before are answered as they were then.
     *
     * @throws FaultyFile when the file has become faulty
     */
    Imported give(ImportPart part) throws IOException, FaultyFile;
}
