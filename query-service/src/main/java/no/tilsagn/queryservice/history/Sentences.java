package no.tilsagn.queryservice.history;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import no.tilsagn.history.HistoryFact;
import no.tilsagn.project.HandOver;
import no.tilsagn.project.Phase;
import no.tilsagn.register.EntryCode;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Makes a sentence of a fact, in bokmål or English. */
@Component
public class Sentences {

    private final MessageSource messages;

    Sentences(MessageSource messages) {
        this.messages = messages;
    }

    /** The sentence in the reader's language. */
    public String of(HistoryFact fact, Locale locale) {
        Words words = new Words(messages, locale);
        return switch (fact) {
            case HistoryFact.Entered f -> entered(f, words);
            case HistoryFact.BuiltOn f -> words.say("built-on", f.number(), f.name());
            case HistoryFact.PhaseRegistered f ->
                words.say("phase-registered", words.name(f.phase()), words.decision(f.decision()));
            case HistoryFact.GateRecommended f ->
                words.say("gate-recommended", f.gate().code(), words.name(f.outcome()), words.decision(f.decision()));
            case HistoryFact.GateDecided f ->
                words.say("gate-decided", f.gate().code(), words.name(f.outcome()), words.decision(f.decision()));
            case HistoryFact.EvidenceRegistered f ->
                words.say("evidence-registered", words.name(f.kind()), f.reference(), words.date(f.dated()));
            case HistoryFact.LeadNamed f -> words.say("lead-named", words.name(f.lead()), f.actor());
            case HistoryFact.BenefitsPlanReviewed f ->
                words.say("benefits-plan-reviewed", words.date(f.reviewedOn()), f.reference());
            case HistoryFact.HandedOver f -> handedOver(f.handOver(), words);
            case HistoryFact.ClosedEarly f -> words.say("closed-early", words.decision(f.decision()));
            case HistoryFact.Merged f -> words.say("merged", f.successor(), words.decision(f.decision()));
            case HistoryFact.PhaseChanged f -> changed(f, words);
            case HistoryFact.DecisionCorrected f ->
                words.say(
                        "decision-corrected",
                        words.decision(f.original()),
                        phase(f.phase(), words),
                        words.decision(f.decision()));
            case HistoryFact.LineOpened f ->
                words.say(
                        f.noMoreApplications() ? "line-opened.no-more-applications" : "line-opened",
                        f.line().value(),
                        f.year().toString(),
                        f.label().toString());
            case HistoryFact.PlanAdopted f ->
                words.say(
                        "plan-adopted",
                        f.year().toString(),
                        f.year().minusYears(1).toString(),
                        words.kroner(f.carryOver()),
                        words.kroner(f.applied()),
                        f.label().toString(),
                        words.decision(f.decision()));
            case HistoryFact.Applied f ->
                words.say(
                        "applied",
                        words.name(f.kind()),
                        words.kroner(f.amount()),
                        f.line().value(),
                        f.year().toString(),
                        f.label().toString());
            case HistoryFact.Approved f ->
                words.say("approved", words.kroner(f.granted()), words.decision(f.decision(), f.deputising()));
            case HistoryFact.Rejected f -> words.say("rejected", words.decision(f.decision(), f.deputising()));
            case HistoryFact.Withdrawn f -> words.say("withdrawn");
            case HistoryFact.Received f ->
                words.say(
                        "received",
                        words.kroner(f.amount()),
                        words.account(f.from()),
                        words.account(f.to()),
                        words.decision(f.decision(), f.deputising()));
            case HistoryFact.OpeningRegistered f ->
                words.say(
                        "opening-registered",
                        f.year().toString(),
                        words.kroner(f.amount()),
                        f.label().toString(),
                        words.decision(f.decision()));
            case HistoryFact.FlagLifted f ->
                words.say("flag-lifted", f.year().toString(), words.decision(f.decision()));
            case HistoryFact.SetApart f ->
                words.say(
                        "set-apart",
                        f.year().toString(),
                        words.kroner(f.amount()),
                        f.from().toString(),
                        f.to().toString(),
                        words.decision(f.decision()));
            case HistoryFact.SpendingReported f ->
                words.say(
                        "spending-reported",
                        f.year().toString(),
                        words.name(f.tertial()),
                        words.kroner(f.cumulative()),
                        f.label().toString());
            case HistoryFact.SpendingCorrected f ->
                words.say(
                        "spending-corrected",
                        f.year().toString(),
                        words.name(f.tertial()),
                        words.kroner(f.before()),
                        words.kroner(f.cumulative()),
                        f.label().toString());
            case HistoryFact.CarryOverEstimated f ->
                words.say(
                        "carry-over-estimated",
                        f.year().toString(),
                        words.kroner(f.amount()),
                        f.label().toString());
            case HistoryFact.CarriedOver f ->
                words.say(
                        "carried-over",
                        f.year().toString(),
                        words.kroner(f.amount()),
                        f.label().toString(),
                        words.decision(f.decision()));
            case HistoryFact.OpeningAdjusted f ->
                words.say(
                        "opening-adjusted",
                        f.year().toString(),
                        words.kroner(f.before()),
                        words.kroner(f.after()),
                        f.label().toString());
            case HistoryFact.WorkPlanned f ->
                words.say(
                        "work-planned",
                        words.name(f.kind()),
                        f.code().value(),
                        f.year().toString());
            case HistoryFact.WorkStatusRecorded f ->
                words.say("work-status-recorded", f.code().value(), words.name(f.status()));
            case HistoryFact.Rated f -> rated(f, words);
            case HistoryFact.BenefitsPlanSet f ->
                f.benefits().isEmpty()
                        ? words.say("benefits-plan-set.empty")
                        : words.say("benefits-plan-set", codes(f.benefits()));
            case HistoryFact.Paid f ->
                words.say(
                        "paid",
                        words.kroner(f.amount()),
                        words.account(f.from()),
                        words.account(f.to()),
                        words.decision(f.decision(), f.deputising()));
        };
    }

    private static String phase(@Nullable Phase phase, Words words) {
        return phase == null ? words.say("Phase.not-stated") : words.name(phase);
    }

    private static String changed(HistoryFact.PhaseChanged f, Words words) {
        String from = phase(f.from(), words);
        String decision = words.decision(f.decision());
        return f.gate() == null
                ? words.say("phase-changed.without-gate", from, words.name(f.to()), decision)
                : words.say("phase-changed", from, words.name(f.to()), f.gate().code(), decision);
    }

    private static String entered(HistoryFact.Entered f, Words words) {
        String source = f.budgetOnly() ? words.say("entered.budget-only") : "";
        return f.phase() == null
                ? words.say("entered.not-stated", f.number(), f.name(), source)
                : words.say("entered", f.number(), f.name(), source, words.name(f.phase()));
    }

    private static String handedOver(HandOver f, Words words) {
        String said = words.say(
                "handed-over",
                String.join(", ", f.to()),
                f.document().reference(),
                words.date(f.document().dated()));
        String work =
                f.plannedWork().isEmpty() ? "" : " " + words.say("handed-over.planned-work", codes(f.plannedWork()));
        String benefits = f.benefits().isEmpty() ? "" : " " + words.say("handed-over.benefits", codes(f.benefits()));
        return said + work + benefits;
    }

    private static String codes(List<EntryCode> codes) {
        return codes.stream().map(EntryCode::value).collect(Collectors.joining(", "));
    }

    private static String rated(HistoryFact.Rated f, Words words) {
        String colours = f.rating().colours().stream()
                .map(each -> words.name(each.criterion()) + " " + words.name(each.colour()))
                .collect(Collectors.joining(", "));
        String said = colours.isEmpty() ? words.say("rated.not-stated") : words.say("rated", colours);
        return f.rating().toBeClosedWithQuality() ? said + " " + words.say("rated.close-with-quality") : said;
    }
}
