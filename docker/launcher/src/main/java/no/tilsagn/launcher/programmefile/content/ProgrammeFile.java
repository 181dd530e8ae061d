package no.tilsagn.launcher.programmefile.content;

import java.util.List;

/** A programme file without faults. */
public record ProgrammeFile(ActionProgramme actionProgramme, List<OtherSection> otherSections) {}
