package no.tilsagn.launcher.replay;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import no.tilsagn.launcher.programmefile.content.Kroner;
import no.tilsagn.launcher.story.Text;
import tools.jackson.databind.JsonNode;

/** One event and the figures it changed, as lines for people. */
final class StepText {
    private static final Text NOT_IN_EFFECT = new Text("har ikke virkning på dagen", "has no effect on the day");
    private static final Text NOTHING = new Text("endrer ingen tall", "changes no figure");
    private static final Text EFFECT = new Text("virkning", "effect");
    private static final Text AVAILABLE = new Text("disponibelt", "available");
    private static final Text STATEMENT = new Text("årsavslutning", "statement");

    private final JsonNode step;
    private final Locale language;

    StepText(JsonNode step, Locale language) {
        this.step = step;
        this.language = language;
    }

    List<String> lines() {
        List<String> figures = new ArrayList<>();
        step.required("told").forEach(told -> figures.add(text(told, "sentence")));
        step.required("accounts").forEach(account -> figures.add(account(account)));
        step.required("portfolio").forEach(entry -> figures.addAll(entry(entry)));
        step.required("fundingApplications").forEach(application -> figures.add(application(application)));
        step.required("statement").forEach(figure -> figures.add(figure(figure)));
        if (figures.isEmpty()) {
            figures.add((step.required("inEffect").booleanValue() ? NOTHING : NOT_IN_EFFECT).in(language));
        }
        List<String> lines = new ArrayList<>(List.of(event()));
        figures.forEach(figure -> lines.add("      " + figure));
        return lines;
    }

    private String event() {
        JsonNode event = step.required("event");
        JsonNode decision = step.required("decision");
        return "%5d %s %s, %s %s, %s%s"
                .formatted(
                        event.required("position").longValue(),
                        text(event, "recordedAt"),
                        text(event, "type"),
                        EFFECT.in(language),
                        text(event, "effectiveOn"),
                        text(event, "role"),
                        decision.isNull()
                                ? ""
                                : " [%s, %s]".formatted(text(decision, "reference"), text(decision, "decidedOn")));
    }

    private static String account(JsonNode account) {
        long change = account.required("change").longValue();
        return "%-42s %14s -> %14s (%s%s)"
                .formatted(
                        text(account, "account"),
                        kroner(account.required("before")),
                        kroner(account.required("after")),
                        change > 0 ? "+" : "",
                        Kroner.text(change));
    }

    private List<String> entry(JsonNode entry) {
        String name = "%s %s: ".formatted(text(entry, "number"), text(entry, "name"));
        List<String> lines = new ArrayList<>();
        JsonNode before = entry.required("before");
        JsonNode after = entry.required("after");
        String was = standing(before);
        String is = standing(after);
        if (!was.equals(is)) {
            lines.add(name + was + " -> " + is);
        }
        String held = kroner(before.path("available"));
        String holds = kroner(after.path("available"));
        if (!before.isNull() && !held.equals(holds)) {
            lines.add(name + AVAILABLE.in(language) + " " + held + " -> " + holds);
        }
        return lines;
    }

    /** The phase, or where there is none, whether it is open. */
    private static String standing(JsonNode state) {
        JsonNode standing = state.path("standing");
        return standing.path("phase")
                .asStringOpt()
                .orElse(standing.path("status").asString("-"));
    }

    private static String application(JsonNode application) {
        return "%s (%s, %s): %s -> %s"
                .formatted(
                        text(application, "id"),
                        text(application, "line"),
                        kroner(application.required("amount")),
                        application.required("before").path("status").asString("-"),
                        application.required("after").path("status").asString("-"));
    }

    private String figure(JsonNode figure) {
        return "%s %s %s %s %s: %s -> %s"
                .formatted(
                        STATEMENT.in(language),
                        figure.required("year").asString(),
                        text(figure, "line"),
                        text(figure, "label"),
                        text(figure, "figure"),
                        kroner(figure.required("before")),
                        kroner(figure.required("after")));
    }

    private static String text(JsonNode node, String field) {
        return node.required(field).stringValue();
    }

    private static String kroner(JsonNode amount) {
        return Kroner.text(amount.isNumber() ? amount.longValue() : null);
    }
}
