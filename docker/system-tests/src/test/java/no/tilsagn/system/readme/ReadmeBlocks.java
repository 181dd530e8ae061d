package no.tilsagn.system.readme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The fenced blocks under one heading: what is typed, and after each of them what is printed.
 *
 * @param steps in the order of the text
 */
public record ReadmeBlocks(List<Step> steps) {

    /**
     * A block of commands.
     *
     * @param printed expected lines, in which … stands for anything, alone on a line for any lines; none where the text
     *     shows no output
     */
    public record Step(String commands, List<String> printed) {

        /** Checks what the commands printed. */
        public void requireAlike(List<String> really) {
            String pattern = printed.stream()
                    .map(line -> line.equals("…") ? "(.*\n)*" : quoted(line) + "\n")
                    .collect(Collectors.joining());
            assertThat(really.stream().map(line -> line + "\n").collect(Collectors.joining()))
                    .as("printed by%n%s%n", commands)
                    .matches(pattern);
        }

        private static String quoted(String line) {
            return Arrays.stream(line.split("…", -1)).map(Pattern::quote).collect(Collectors.joining(".*"));
        }
    }

    /** Reads the section that opens with a heading and ends with the next one of the same rank. */
    public static ReadmeBlocks under(String heading, List<String> readme) {
        List<Step> steps = new ArrayList<>();
        List<String> block = null;
        String language = "";
        boolean inside = false;
        for (String line : readme) {
            if (block == null && line.startsWith("## ")) {
                inside = line.equals(heading);
            } else if (inside && block == null && line.startsWith("```")) {
                language = line.substring(3);
                block = new ArrayList<>();
            } else if (block != null && line.equals("```")) {
                add(steps, language, block);
                block = null;
            } else if (block != null) {
                block.add(line);
            }
        }
        return new ReadmeBlocks(steps);
    }

    private static void add(List<Step> steps, String language, List<String> block) {
        switch (language) {
            case "bash" -> steps.add(new Step(String.join("\n", block), List.of()));
            case "text" -> steps.add(new Step(steps.removeLast().commands(), List.copyOf(block)));
            default -> throw new IllegalArgumentException("a block here is bash or text, not '" + language + "'");
        }
    }
}
