package no.tilsagn.queryservice.rehearsal;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import no.tilsagn.command.CommandJson;
import no.tilsagn.command.RefusalText;
import no.tilsagn.event.AggregateReference;
import no.tilsagn.event.EventJson;
import no.tilsagn.event.Recorded;
import no.tilsagn.rehearsal.Rehearsed;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What would have become of one command.
 *
 * @param command its name
 * @param subject the aggregate it is about, or would create
 * @param role the role it would have been given in
 * @param accepted or refused
 * @param events it would have added to the log; none when refused
 * @param refusal what would have stood against it; none when accepted
 */
record WhatFollowed(
        String command,
        AggregateReference subject,
        String role,
        boolean accepted,
        List<FollowingEvent> events,
        @Nullable ExpectedRefusal refusal) {

    /**
     * An event that did not happen.
     *
     * @param position it would have had
     * @param type its lasting name
     * @param event its fields, as docs/events has them
     */
    record FollowingEvent(
            long position,
            String type,
            AggregateReference aggregate,
            LocalDate effectiveOn,

            @Schema(type = "object", implementation = Object.class)
            JsonNode event) {
        static FollowingEvent of(Recorded recorded) {
            return new FollowingEvent(
                    recorded.position(),
                    recorded.type(),
                    recorded.aggregate(),
                    recorded.effectiveOn(),
                    EventJson.mapper().valueToTree(recorded.event()));
        }
    }

    /**
     * A refusal that was not given.
     *
     * @param position it would have had
     * @param code of the rule
     * @param facts its figures by name; amounts in whole kroner
     */
    record ExpectedRefusal(long position, String code, SortedMap<String, Object> facts, String title, String detail) {}

    static WhatFollowed of(AskedCommand asked, Rehearsed rehearsed, Locale language) {
        String name = CommandJson.name(asked.command().getClass());
        AggregateReference subject = asked.command().subject();
        return switch (rehearsed) {
            case Rehearsed.Accepted it ->
                new WhatFollowed(
                        name,
                        subject,
                        it.role(),
                        true,
                        it.events().stream().map(FollowingEvent::of).toList(),
                        null);
            case Rehearsed.Refused it -> {
                RefusalText text = RefusalText.of(it.refusal(), language);
                ExpectedRefusal refusal = new ExpectedRefusal(
                        it.position(), it.refusal().code().code(), it.refusal().facts(), text.title(), text.detail());
                yield new WhatFollowed(name, subject, it.role(), false, List.of(), refusal);
            }
        };
    }
}
