package no.tilsagn.system.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import no.tilsagn.launcher.stack.Stack;
import no.tilsagn.launcher.stack.StackSettings;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** One stack for all test classes that ask for one: started for the first, ended after the last. */
public final class SharedStack implements ParameterResolver {

    /** Programmes beside the first in which demo clients have their roles: a test works in one of its own. */
    private static final int MORE_PROGRAMMES = 20;

    private static final Namespace HERE = Namespace.create(SharedStack.class);

    /** The id of another programme, numbered from 0. */
    public static String programme(String test, int number) {
        return test + "-" + number;
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Stack.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getRoot()
                .getStore(HERE)
                .computeIfAbsent(Running.class, ignored -> Running.start(), Running.class)
                .stack();
    }

    /** Closed by JUnit with its store, after all tests. */
    private record Running(Stack stack) implements AutoCloseable {

        static Running start() {
            try {
                Path data = Files.createTempDirectory("tilsagn-system-tests-").toRealPath();
                return new Running(Stack.start(StackSettings.in(data)
                        .withProgrammes(programmes())
                        .asTemporary()
                        .asBrief()));
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(interrupted);
            }
        }

        private static List<String> programmes() {
            List<String> all = new ArrayList<>(List.of(StackSettings.FIRST_PROGRAMME));
            for (String test :
                    List.of("seen", "killed", "contested", "drained", "spent", "long", "rehearsed", "audited")) {
                IntStream.range(0, MORE_PROGRAMMES)
                        .mapToObj(number -> programme(test, number))
                        .forEach(all::add);
            }
            return all;
        }

        @Override
        public void close() {
            stack.close();
        }
    }
}
