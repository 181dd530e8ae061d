import org.jspecify.annotations.NullMarked;

/** The domain of a publicly funded programme; one module, so that its event and command families can be sealed. */
@NullMarked
module no.tilsagn.domain {
    requires org.axonframework.messaging;
    requires org.axonframework.modelling;
    requires org.axonframework.eventsourcing;
    requires tools.jackson.databind;
    requires transitive org.jspecify;

    exports no.tilsagn.money;
}
