package no.tilsagn.duty;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Who prepared, recommended, decided and recorded a decision.
 *
 * @param prepared whoever worked on it before, each of them once per role
 * @param recommended whoever recommended before it, likewise
 * @param decided who decided, where that is a person who gave the command; none where the secretary recorded what an
 *     authority decided
 * @param recorded who gave the command
 */
public record DutyHolders(
        List<DutyHolder> prepared,
        List<DutyHolder> recommended,
        @Nullable DutyHolder decided,
        DutyHolder recorded) {

    public DutyHolders {
        prepared = List.copyOf(prepared);
        recommended = List.copyOf(recommended);
    }

    /** Those who did something, each once per role. */
    public static DutyHolders of(
            Collection<DutyHolder> prepared,
            Collection<DutyHolder> recommended,
            @Nullable DutyHolder decided,
            DutyHolder recorded) {
        return new DutyHolders(
                List.copyOf(new TreeSet<>(prepared)), List.copyOf(new TreeSet<>(recommended)), decided, recorded);
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

    private static void add(Map<String, EnumSet<Duty>> byActor, DutyHolder who, Duty duty) {
        byActor.computeIfAbsent(who.actor(), first -> EnumSet.noneOf(Duty.class))
                .add(duty);
    }
}
