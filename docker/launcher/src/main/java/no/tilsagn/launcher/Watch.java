package no.tilsagn.launcher;

import no.tilsagn.launcher.stack.Stack;

/** Ends the launcher, and with it the whole, when a part ends that nobody asked to. */
final class Watch {
    private Watch() {}

    static void over(Stack stack) {
        Thread.ofPlatform().daemon().name("watch").start(() -> {
            String lastWords = stack.unexpectedEnd().join();
            System.err.println("A part ended that nobody asked to; stopping the others.");
            System.err.println(lastWords);
            System.exit(1);
        });
    }
}
