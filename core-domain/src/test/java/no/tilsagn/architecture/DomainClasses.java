package no.tilsagn.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import no.tilsagn.scenario.Repository;

/** The compiled classes of core-domain, read once for all tests. */
final class DomainClasses {

    static final Path FOLDER = Repository.module().resolve("target/classes");
    static final JavaClasses ALL = new ClassFileImporter().importPath(FOLDER);

    private DomainClasses() {}
}
