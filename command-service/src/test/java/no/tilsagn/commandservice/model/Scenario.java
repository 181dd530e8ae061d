package no.tilsagn.commandservice.model;

import java.util.List;
import java.util.Optional;

/**
 * Makes up the requests of one programme, each from the seed and from what the model says has become of those before. Most
 * take the programme on; many are wrong in one way or another.
 */
final class Scenario {

    private final Chance chance;
    private final ProgrammeModel model;
    private final Aim aim;
    private final RegisterRequests registers;
    private final PhaseRequests gates;
    private final BoardRequests board;
    private final CitedCases cited;
    private final YearRequests years;
    private final MoneyRequests money;
    private final CaseRequests cases;
    private final int length;
    /** Some programmes are about applications, others about the money of years. */
    private final boolean aboutCases;
    /** Some of the others spend what they have, and are corrected after the year is closed. */
    private final boolean aboutCorrections;
    /** Some of the rest take projects from gate to gate. */
    private final boolean aboutGates;
    /** Some have a board that meets. */
    private final boolean aboutBoard;

    private int made;

    Scenario(long seed, ProgrammeModel model, PhaseModel phases, BoardModel boards) {
        chance = new Chance(seed);
        this.model = model;
        aboutCases = chance.in(45);
        aboutCorrections = !aboutCases && chance.in(40);
        aboutGates = !aboutCases && !aboutCorrections && chance.in(35);
        aboutBoard = chance.in(aboutCases || aboutGates ? 45 : 5);
        length = chance.from(aboutBoard ? 25 : aboutCorrections ? 20 : 10, aboutBoard ? 45 : 30);
        aim = new Aim(chance, model);
        registers = new RegisterRequests(chance, model);
        gates = new PhaseRequests(chance, model, phases);
        board = new BoardRequests(chance, model, phases, boards);
        cited = new CitedCases(chance, boards);
        years = new YearRequests(chance, model, aim);
        money = new MoneyRequests(chance, model, aim);
        cases = new CaseRequests(chance, model, aim);
    }

    boolean goesOn() {
        return made < length;
    }

    /** The next request. */
    Request next() {
        Draft draft =
                made == 0 ? registers.establish() : chance.in(aboutCorrections ? 90 : 75) ? onwards() : anything();
        return spoilt(aboutBoard ? cited.citing(draft) : draft).request("@" + made++);
    }

    /** To be told of every request that was accepted. */
    void accepted(Request request) {
        registers.accepted(request);
    }

    private Draft onwards() {
        if (made < 4 && chance.in(60)) {
            return chance.in(50) && !aboutCorrections && !aboutGates ? registers.limits() : registers.project();
        }
        if (aboutBoard && made > 3 && chance.in(60)) {
            return board.onwards();
        }
        if (aboutGates && chance.in(90)) {
            return made < 8 && chance.in(30) ? registers.project() : gates.onwards();
        }
        Integer open =
                aim.years().stream().filter(y -> !model.closed(y)).findFirst().orElse(null);
        if (open == null) {
            return years.open(
                    aim.years().isEmpty()
                            ? chance.of(2024, 2024, 2024, 2025)
                            : aim.years().last() + 1);
        }
        if (aim.stuck(open) && chance.in(60)) {
            return chance.in(65) ? money.reallocation(open) : money.returned(open);
        }
        if (chance.in(aboutCorrections && model.inForce(open) ? 60 : 25)
                && !aim.closedYears().isEmpty()
                && !ProgrammeModel.below("figure", model.known).isEmpty()) {
            return money.correction(chance.of(aim.closedYears()));
        }
        if (!model.inForce(open)) {
            return before(open);
        }
        if (aboutCorrections && aim.reported(open).isEmpty() && chance.in(85)) {
            return money.report(open);
        }
        if (chance.in(aboutCases ? 75 : aboutCorrections ? 0 : 20)) {
            return caseOf(open);
        }
        int next = open + 1;
        if (chance.in(35) && next <= 2027 && !model.inForce(next)) {
            return aim.years().contains(next) ? before(next) : years.open(next);
        }
        return chance.in(30) ? years.closing(open) : during(open);
    }

    /** What comes before a year's lines hold money. */
    private Draft before(int y) {
        return switch (chance.from(0, 9)) {
            case 0, 1 -> cases.application(y, "ORDINARY");
            case 2 -> years.frame(y);
            case 3 -> money.returned(y);
            default -> aim.years().contains(y - 1) || chance.in(30) ? years.adoption(y) : years.opening(y);
        };
    }

    private Draft during(int y) {
        return switch (chance.from(0, 11)) {
            case 0, 1, 2 -> money.report(y);
            case 3 -> years.frame(y);
            case 4 -> cases.application(y, "SUPPLEMENTARY");
            case 5, 6 -> aim.cases().isEmpty() ? cases.application(y, "SUPPLEMENTARY") : cases.step();
            case 7 -> money.split(y);
            case 8 -> money.reallocation(y);
            case 9 -> money.returned(y);
            case 10 -> ProgrammeModel.below("figure", model.known).isEmpty() ? money.report(y) : money.correction(y);
            default -> years.estimate(y);
        };
    }

    /** What takes an application on: rules on who decides, a frame that covers it, a step of its case. */
    private Draft caseOf(int y) {
        Optional<Json> waiting = cases.waiting();
        if (waiting.isEmpty() && !chance.in(40)) {
            return cases.application(y, "SUPPLEMENTARY");
        }
        if (model.known("rule/authority-limits").rows("limits").isEmpty() && chance.in(70)) {
            return registers.limits();
        }
        return waiting.filter(c -> c.amount("amount") > aim.balance("frame/" + c.number("year") + "/" + c.label())
                        && chance.in(70))
                .map(c -> years.frame(c.number("year"), c.label()))
                .orElseGet(cases::step);
    }

    private Draft anything() {
        int y = aim.years().isEmpty() || chance.in(5) ? chance.from(2024, 2028) : chance.of(aim.years());
        return switch (chance.from(0, 17)) {
            case 0 -> registers.establish();
            case 1 -> registers.project();
            case 2 -> registers.focusArea();
            case 3 -> aboutBoard ? board.anything() : gates.anything();
            case 4, 5 -> gates.anything();
            case 6 -> chance.in(50) ? registers.rule() : registers.limits();
            case 7 -> years.open(anyYear());
            case 8 -> years.opening(y);
            case 9 -> years.adoption(y);
            case 10 -> years.flag(y);
            case 11 -> cases.application(y, chance.of("ORDINARY", "SUPPLEMENTARY"));
            case 12 -> aim.cases().isEmpty() && chance.in(80) ? money.split(y) : cases.step();
            case 13 -> years.closing(y);
            default -> during(y);
        };
    }

    /** The next year, or one that is open, before them or past the next. */
    private int anyYear() {
        int last = aim.years().isEmpty() ? 2024 : aim.years().last();
        return chance.in(40) || aim.years().isEmpty()
                ? last + chance.from(0, 1)
                : chance.in(50) ? chance.of(aim.years()) : chance.from(2022, last + 3);
    }

    /** A few requests break a rule that has nothing to do with the state of things. */
    private Draft spoilt(Draft draft) {
        if (made > 0 && chance.in(3)) {
            return draft.by("auditor").breaking("role-missing");
        }
        if (chance.in(3) && draft.body().label() != null) {
            return draft.with("label", List.of("GDS", "XX")).breaking("unknown-fund-source");
        }
        if (chance.in(3) && draft.body().label() != null) {
            return draft.with("label", List.of("OS", "GDS")).breaking("label-out-of-order");
        }
        return draft;
    }
}
