package dev.headrace.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;

/** What became of the tests of a file. */
final class TestResults {

    /** Two tests may have one title. */
    private record Outcome(String title, List<String> failures) {
        Outcome {
            failures = List.copyOf(failures);
        }

        boolean passed() {
            return failures.isEmpty();
        }
    }

    private final List<Outcome> outcomes = new ArrayList<>();

    void add(String title, List<String> failed) {
        outcomes.add(new Outcome(title, failed));
    }

    boolean allPassed() {
        return outcomes.stream().allMatch(Outcome::passed);
    }

    private long passed() {
        return outcomes.stream().filter(Outcome::passed).count();
    }

    String text() {
        StringBuilder text = new StringBuilder();
        outcomes.forEach(o -> {
            text.append(o.passed() ? "passed  " : "FAILED  ").append(o.title()).append('\n');
            o.failures()
                    .forEach(f -> text.append("        ")
                            .append(TestCommand.FAILED)
                            .append(": ")
                            .append(f)
                            .append('\n'));
        });
        return text.append(passed())
                .append(" passed, ")
                .append(outcomes.size() - passed())
                .append(" failed\n")
                .toString();
    }

    String json() {
        ObjectNode root = new ObjectMapper().createObjectNode();
        root.put("version", 1).put("passed", passed()).put("failed", outcomes.size() - passed());
        ArrayNode tests = root.putArray("tests");
        outcomes.forEach(o -> {
            ObjectNode node = tests.addObject().put("title", o.title()).put("passed", o.passed());
            o.failures().forEach(node.putArray("failures")::add);
        });
        return root.toPrettyString() + "\n";
    }
}
