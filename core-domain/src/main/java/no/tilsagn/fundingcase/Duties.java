package no.tilsagn.fundingcase;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import no.tilsagn.fundingcase.CaseStep.Kind;
import no.tilsagn.rule.DecidingAuthority;
import org.jspecify.annotations.Nullable;

/**
 * Who prepared, recommended, decided and recorded a decision about an application.
 *
 * @param decision the step that decided
 * @param authority who decided; the board where the budget did
 * @param withinLeadersOwnLimit whether the leader may have done all of it, the amount being the leader's own to decide
 * @param prepared whoever worked on the case before it, each of them once per role
 * @param recommended whoever recommended before it, likewise
 * @param decided who decided, where that is a person who gave the command; none where the secretary recorded what
 *     the board, the chair or the leader decided
 * @param recorded who gave the command
 */
public record Duties(
        FundingCase file,
        CaseStep decision,
        DecidingAuthority authority,
        boolean withinLeadersOwnLimit,
        List<Participant> prepared,
        List<Participant> recommended,
        @Nullable Participant decided,
        Participant recorded) {

    /** What there is to do. */
    public enum Duty {
        PREPARED,
        RECOMMENDED,
        DECIDED,
        RECORDED
    }

    /**
     * Somebody who did it.
     *
     * @param actor opaque id
     * @param role as it stands in the log
     */
    public record Participant(String actor, String role) implements Comparable<Participant> {

        static Participant of(CaseStep step) {
            return new Participant(step.actor(), step.role());
        }

        @Override
        public int compareTo(Participant other) {
            return Comparator.comparing(Participant::actor)
                    .thenComparing(Participant::role)
                    .compare(this, other);
        }
    }

    /** One who did more than one of the duties. */
    public record SamePerson(String actor, Set<Duty> duties) {}

    public Duties {
        prepared = List.copyOf(prepared);
        recommended = List.copyOf(recommended);
    }

    /** Those of every decision about an application; an appeal that is decided is another one. */
    public static List<Duties> of(FundingCase file) {
        return file.steps().stream()
                .filter(step -> step.kind().decides())
                .map(step -> of(file, step))
                .toList();
    }

    /** Whoever did more than one of them, by actor. */
    public List<SamePerson> same() {
        Map<String, EnumSet<Duty>> byActor = new TreeMap<>();
        prepared.forEach(each -> add(byActor, each, Duty.PREPARED));
        recommended.forEach(each -> add(byActor, each, Duty.RECOMMENDED));
        Optional.ofNullable(decided).ifPresent(each -> add(byActor, each, Duty.DECIDED));
        add(byActor, recorded, Duty.RECORDED);
        List<SamePerson> same = new ArrayList<>();
        byActor.forEach((actor, duties) -> {
            if (duties.size() > 1) {
                same.add(new SamePerson(actor, duties));
            }
        });
        return same;
    }

    private static void add(Map<String, EnumSet<Duty>> byActor, Participant who, Duty duty) {
        byActor.computeIfAbsent(who.actor(), first -> EnumSet.noneOf(Duty.class))
                .add(duty);
    }

    private static Duties of(FundingCase file, CaseStep decision) {
        DecidingAuthority authority = decision.under() == null
                ? DecidingAuthority.STRATEGIC_BOARD
                : decision.under().authority();
        Participant recorder = Participant.of(decision);
        boolean inPerson = authority != DecidingAuthority.STRATEGIC_BOARD
                && authority.role().claim().equals(recorder.role());
        return new Duties(
                file,
                decision,
                authority,
                authority == DecidingAuthority.PROGRAMME_LEADER,
                before(file, decision, Kind.CASE_WORKED),
                before(file, decision, Kind.RECOMMENDED),
                inPerson ? recorder : null,
                recorder);
    }

    private static List<Participant> before(FundingCase file, CaseStep decision, Kind kind) {
        TreeSet<Participant> all = new TreeSet<>();
        file.steps().stream()
                .filter(step -> step.kind() == kind && step.position() < decision.position())
                .map(Participant::of)
                .forEach(all::add);
        return List.copyOf(all);
    }
}
