import org.jspecify.annotations.NullMarked;

/** The domain of a publicly funded programme; one module, so that its event and command families can be sealed. */
@NullMarked
module no.tilsagn.domain {
    requires org.axonframework.messaging;
    requires org.axonframework.modelling;
    requires org.axonframework.eventsourcing;
    requires transitive tools.jackson.databind;
    requires transitive org.jspecify;

    uses no.tilsagn.event.Upcaster;

    exports no.tilsagn.account;
    exports no.tilsagn.audit;
    exports no.tilsagn.benefit;
    exports no.tilsagn.benefitsplan;
    exports no.tilsagn.board;
    exports no.tilsagn.budget;
    exports no.tilsagn.command;
    exports no.tilsagn.decision;
    exports no.tilsagn.duty;
    exports no.tilsagn.event;
    exports no.tilsagn.focusarea;
    exports no.tilsagn.fundingapplication;
    exports no.tilsagn.fundingcase;
    exports no.tilsagn.gate;
    exports no.tilsagn.gathering;
    exports no.tilsagn.goal;
    exports no.tilsagn.history;
    exports no.tilsagn.ledger;
    exports no.tilsagn.meeting;
    exports no.tilsagn.money;
    exports no.tilsagn.plan;
    exports no.tilsagn.plannedwork;
    exports no.tilsagn.portfolio;
    exports no.tilsagn.programme;
    exports no.tilsagn.project;
    exports no.tilsagn.rating;
    exports no.tilsagn.readmodel;
    exports no.tilsagn.refusal;
    exports no.tilsagn.register;
    exports no.tilsagn.rehearsal;
    exports no.tilsagn.remark;
    exports no.tilsagn.replay;
    exports no.tilsagn.report;
    exports no.tilsagn.resource;
    exports no.tilsagn.risk;
    exports no.tilsagn.rule;
    exports no.tilsagn.spending;
    exports no.tilsagn.statement;
    exports no.tilsagn.transfer;
    exports no.tilsagn.yearend;
}
