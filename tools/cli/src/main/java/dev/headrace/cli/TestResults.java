package dev.headrace.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What became of the tests of a file. */
final class TestResults {

    private final Map<String, List<String>> failures = new LinkedHashMap<>();

    void add(String title, List<String> failed) {
        failures.put(title, List.copyOf(failed));
    }

    boolean allPassed() {
        return failures.values().stream().allMatch(List::isEmpty);
    }

    private long passed() {
        return failures.values().stream().filter(List::isEmpty).count();
    }

    String text() {
        StringBuilder text = new StringBuilder();
        failures.forEach((title, failed) -> {
            text.append(failed.isEmpty() ? "passed  " : "FAILED  ")
                    .append(title)
                    .append('\n');
            failed.forEach(f -> text.append("        ")
                    .append(TestCommand.FAILED)
                    .append(": ")
                    .append(f)
                    .append('\n'));
        });
        return text.append(passed())
                .append(" passed, ")
                .append(failures.size() - passed())
                .append(" failed\n")
                .toString();
    }

    String json() {
        ObjectNode root = new ObjectMapper().createObjectNode();
        root.put("version", 1).put("passed", passed()).put("failed", failures.size() - passed());
        ArrayNode tests = root.putArray("tests");
        failures.forEach((title, failed) -> {
            ObjectNode node = tests.addObject().put("title", title).put("passed", failed.isEmpty());
            failed.forEach(node.putArray("failures")::add);
        });
        return root.toPrettyString() + "\n";
    }
}
