package no.tilsagn.launcher.programmefile.content;

import java.util.Collection;

/** Figures in whole kroner computed from budget lines. The total is always carry-over and applied together. */
public record Sums(long carryOver, long applied) {

    public static Sums of(Collection<Line> lines) {
        return lines.stream().map(Line::sums).reduce(new Sums(0, 0), Sums::plus);
    }

    public long total() {
        return Math.addExact(carryOver, applied);
    }

    private Sums plus(Sums other) {
        return new Sums(Math.addExact(carryOver, other.carryOver), Math.addExact(applied, other.applied));
    }
}
