package no.tilsagn.launcher.shown;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import no.tilsagn.launcher.programmefile.ImportedRegister;

/** How many entries each register has, as the query API answers it, beside how many its source holds. */
final class RegisterCounts {
    private record Count(ImportedRegister register, long answered) {
        boolean agrees() {
            return register.entries() == answered;
        }

        String text() {
            String text = "%-26s %4d of %4d".formatted(register.name(), answered, register.entries());
            return agrees() ? text : text + "   <- DIFFERS";
        }
    }

    private final List<Count> counts = new ArrayList<>();

    /** Asks for one entry of each register, since every answer says how many there are. */
    static RegisterCounts of(List<ImportedRegister> registers, QueryApi api) throws InterruptedException {
        RegisterCounts all = new RegisterCounts();
        for (ImportedRegister register : registers) {
            String one = register.path() + (register.path().contains("?") ? "&" : "?") + "size=1";
            all.counts.add(new Count(register, api.get(one).required("total").longValue()));
        }
        return all;
    }

    Stream<String> lines() {
        return Stream.concat(
                Stream.of("Registers, as the query API answers them, of what the source holds"),
                counts.stream().map(Count::text));
    }

    /** Whether every register has as many entries as its source holds. */
    boolean agree() {
        return counts.stream().allMatch(Count::agrees);
    }
}
