package no.tilsagn.commandservice.execution;

import java.util.concurrent.CompletableFuture;

/** A request whose caller waits for the answer. */
record Pending(CommandRequest request, CompletableFuture<Answer> answer) {}
